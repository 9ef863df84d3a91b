import type { Lexicon } from './atom';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';
import { zh } from './zh';

/** Every language in which labels are read. */
export const LEXICONS: readonly Lexicon[] = [en, zh, ja, ko, de, fr, es, it, pt, nl, pl, sv];
