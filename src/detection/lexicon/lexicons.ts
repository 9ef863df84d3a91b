import type { Lexicon } from './atom';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { pt } from './pt';
import { zh } from './zh';

/** Every language in which labels are read. */
export const LEXICONS: readonly Lexicon[] = [en, zh, de, fr, es, it, pt];
