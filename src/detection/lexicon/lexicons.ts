import { ar } from './ar';
import type { Lexicon } from './atom';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hi } from './hi';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { vi } from './vi';
import { zh } from './zh';

/** Every language in which labels are read. */
export const LEXICONS: readonly Lexicon[] = [en, zh, ja, ko, de, fr, es, it, pt, nl, pl, sv, tr, ru, ar, vi, hi, id];
