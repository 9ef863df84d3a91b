import { existsSync, readFileSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import type { Level } from '../browsers/browser';
import type { Pages } from '../sites/sites';
import type { Trial } from './trial';

const HOST = 'folder.example.test';

/** A page of a folder, as its `index.json` describes it: either the level or whether it is risky, and perhaps what its fields take. */
interface FolderEntry {
  readonly file: string;
  readonly level?: Level;
  readonly risky?: boolean;
  readonly borderline?: boolean;
  readonly platform?: string;
  readonly lang?: string;
  readonly fields?: readonly { readonly expect?: string }[];
}

/** The trials of a folder of pages. Throws when it has no `index.json`, an array or an object with `entries`. */
export function readFolder(folder: string): readonly Trial[] {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as
    | FolderEntry[]
    | { entries: FolderEntry[] };
  const entries = Array.isArray(index) ? index : index.entries;
  return entries.map((entry) => {
    const levels = levelsOf(entry);
    return {
      id: basename(entry.file, '.html'),
      rendering: 'page',
      platform: entry.platform ?? '',
      lang: entry.lang ?? '',
      partial: false,
      keptAside: false,
      kind: !levels.includes('none') ? 'ask' : levels.length > 1 ? 'borderline' : 'near-miss',
      url: `http://${HOST}/${entry.file}`,
      marksShown: false,
      levels,
      fields: entry.fields?.map((field) => field.expect ?? 'none') ?? [],
    };
  });
}

/** A site with the files of a folder. */
export function serveFolder(folder: string): Pages {
  return (host, path) => {
    const file = join(folder, normalize(decodeURIComponent(path.split('?')[0] ?? '')));
    return host === HOST && existsSync(file) ? { body: readFileSync(file), type: typeOf(file) } : undefined;
  };
}

function levelsOf({ level, risky, borderline }: FolderEntry): readonly Level[] {
  if (level) return borderline && level === 'none' ? ['none', 'caution'] : [level];
  if (risky) return ['danger', 'caution'];
  return borderline ? ['none', 'caution'] : ['none'];
}

function typeOf(file: string): string {
  if (file.endsWith('.js')) return 'text/javascript';
  if (file.endsWith('.css')) return 'text/css';
  if (file.endsWith('.xhtml')) return 'application/xhtml+xml';
  return 'text/html; charset=utf-8';
}
