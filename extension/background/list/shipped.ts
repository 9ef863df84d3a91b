import * as v from 'valibot';
import { type Provider, ProviderSchema } from '../../../src/reputation/provider';
import shipped from '../../../src/reputation/release/shipped.json';
import { type List, listOf } from './list';

/** As text: a worker that wakes for something else makes no objects of it. */
const files = import.meta.glob<string>('../../../providers/*.json', { eager: true, query: '?raw', import: 'default' });

export const SHIPPED_SERIAL = shipped.serial;

let made: List | undefined;

/** The list that the extension came with, made at the first question: a worker that wakes for something else does not pay for it. */
export function shippedList(): List {
  made ??= listOf({ ...shipped, source: 'shipped', expires: null, providers: readFiles() });
  return made;
}

/** A broken file is left out and said so; the others still answer. */
function readFiles(): readonly Provider[] {
  return Object.entries(files).flatMap(([path, file]) => {
    const parsed = v.safeParse(ProviderSchema, JSON.parse(file));
    if (!parsed.success) console.error(`Keyward: ${path} is not a provider: ${v.summarize(parsed.issues)}`);
    return parsed.success ? [parsed.output] : [];
  });
}
