import type { Lexicon } from './atom';
import { en } from './en';
import { zh } from './zh';

/** Every language in which labels are read. */
export const LEXICONS: readonly Lexicon[] = [en, zh];
