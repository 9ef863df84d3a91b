import type { Platform } from '../credentials/platform';
import { PLATFORMS } from '../credentials/platforms';
import { ELSEWHERE } from './elsewhere';
import type { Role } from './roles';
import { type Place, type Texts, WEIGHTS } from './texts';

/** Whom a field belongs to, and where that was read. */
export interface Ownership {
  readonly platform: Platform;
  /** False where only words were found that suggest the platform. */
  readonly named: boolean;
  readonly score: number;
  /** True where a service that is none of ours explains the field half as well. */
  readonly contested: boolean;
  readonly places: readonly Mention[];
}

interface Mention {
  readonly place: Place;
  readonly word: string;
  readonly named: boolean;
}

const PLACES = Object.keys(WEIGHTS) as readonly Place[];

const PARTIES = PLATFORMS.map((platform) => ({
  platform,
  strong: compile(platform.words),
  weak: platform.hints ? compile(platform.hints) : null,
}));

const SERVICES = Object.values(ELSEWHERE).map(compile);

/** Whole words for alphabets that part them by spaces; scripts without spaces match anywhere. */
export function compile(words: readonly string[]): RegExp {
  const letter = '[a-z\\u0400-\\u04ff]';
  return new RegExp(`(?<!${letter})(?:${words.join('|')})(?!${letter})`, 'u');
}

/**
 * Tells whose field this is by the words around it, or, where nobody is named, by what the form asks for together; null where nobody,
 * or somebody else, explains it best.
 */
export function ownerOf(texts: Texts, asked: ReadonlySet<Role>): Ownership | null {
  const elsewhere = Math.max(...SERVICES.map((pattern) => scoreOf(mentions(texts, pattern, null))));
  let best: Ownership | null = null;
  for (const { platform, strong, weak } of PARTIES) {
    const places = mentions(texts, strong, weak);
    const score = scoreOf(places);
    if (score === 0 || score <= (best?.score ?? 0)) continue;
    best = { platform, places, score, named: places.some(({ named }) => named), contested: elsewhere * 2 >= score };
  }
  if (best && !best.named) best = { ...best, named: isToldBy(best.platform, asked) };
  if (best) return best.score > elsewhere ? best : null;
  const told = elsewhere > 0 ? undefined : PLATFORMS.find((platform) => isToldBy(platform, asked));
  return told ? { platform: told, places: [], score: WEIGHTS.neighbour, named: true, contested: false } : null;
}

function isToldBy({ telltales = [] }: Platform, asked: ReadonlySet<Role>): boolean {
  return telltales.some((roles) => roles.every((role) => asked.has(role)));
}

/** How much the words at these places say together. */
export function weightOf(texts: Texts, pattern: RegExp): number {
  return scoreOf(mentions(texts, pattern, null));
}

function mentions(texts: Texts, strong: RegExp, weak: RegExp | null): readonly Mention[] {
  return PLACES.flatMap((place) => {
    const text = texts[place];
    if (text === '') return [];
    const named = strong.exec(text);
    const word = (named ?? weak?.exec(text))?.[0];
    return word === undefined ? [] : [{ place, word, named: named !== null }];
  });
}

/** A word that only suggests counts half. */
function scoreOf(places: readonly Mention[]): number {
  return places.reduce((sum, { place, named }) => sum + (named ? WEIGHTS[place] : WEIGHTS[place] / 2), 0);
}
