import { parseArgs } from 'node:util';
import type { Browser } from '../browsers/browser';
import { isKeptAside } from '../corpus/corpus';
import type { FormRecord } from '../corpus/record';
import { isRendering } from '../pages/form-pages';
import { RENDERINGS, type RenderingName } from '../pages/renderings';

export interface Options {
  readonly browser: Browser['name'];
  readonly renderings: readonly RenderingName[];
  /** How many pages are open at once. */
  readonly tabs: number;
  /** A folder of pages to measure in place of the corpus. */
  readonly folder: string | undefined;
  readonly accepts: (form: FormRecord) => boolean;
}

/** Reads the command line; throws on a word that it does not know. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      renderings: { type: 'string' },
      only: { type: 'string' },
      platform: { type: 'string' },
      lang: { type: 'string' },
      split: { type: 'string' },
      tabs: { type: 'string', default: '8' },
    },
  });
  const { browser, only = '', platform, lang, split } = values;
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`No browser ${browser}`);
  if (split && split !== 'kept-aside' && split !== 'development') throw new Error(`No split ${split}`);
  return {
    browser,
    renderings: readRenderings(values.renderings),
    tabs: Number(values.tabs),
    folder: positionals[0],
    accepts: (form) =>
      form.id.includes(only) &&
      (!platform || form.platform.startsWith(platform)) &&
      (!lang || form.lang.startsWith(lang)) &&
      (!split || isKeptAside(form) === (split === 'kept-aside')),
  };
}

function readRenderings(list: string | undefined): readonly RenderingName[] {
  if (!list) return Object.keys(RENDERINGS).filter(isRendering);
  return list.split(',').map((word) => {
    if (isRendering(word)) return word;
    throw new Error(`No rendering ${word}; there are ${Object.keys(RENDERINGS).join(', ')}`);
  });
}
