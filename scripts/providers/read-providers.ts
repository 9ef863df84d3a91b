import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../providers/', import.meta.url);

/** A file of `providers/` as it lies there, unproved; `content` is undefined where it is not JSON. */
export interface ProviderFile {
  readonly name: string;
  readonly content: unknown;
}

/** Every file of `providers/`, by name. */
export function readProviderFiles(): readonly ProviderFile[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({ name, content: parse(readFileSync(new URL(name, FOLDER), 'utf8')) }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
