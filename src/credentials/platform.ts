import type { Role } from '../detection/roles';

/** `danger`: must not be handed to a third party. `caution`: sanctioned in part, outdated, or perhaps the reader's own. */
export const LEVELS = ['none', 'caution', 'danger'] as const;
export type Level = (typeof LEVELS)[number];

/** Something a form can ask for, under the platform's own name for it. */
export interface Credential {
  readonly id: string;
  readonly level: Level;
  /** The roles that mean this credential on this platform. */
  readonly roles: readonly Role[];
  /** Only on pages that speak of this generation of the platform's API; the first entry that fits decides. */
  readonly era?: Era;
  /** Only where the same form asks for this too. */
  readonly beside?: Role;
}

/** Amazon's selling API has two generations that use the same words for different things. */
export type Era = 'mws' | 'sp-api';

/** A platform whose credentials open a seller's account, and how it is recognised. Adding one is data: see CONTRIBUTING.md. */
export interface Platform {
  readonly id: string;
  /** As the platform writes itself; shown to the reader. */
  readonly name: string;
  /** Regular-expression sources over normalised text that name the platform and nothing else. */
  readonly words: readonly string[];
  /** Sources that only suggest it: the page is judged more carefully and warned about more quietly. */
  readonly hints?: readonly string[];
  /** Where two generations share words: what speaks for each. */
  readonly eras?: Readonly<Record<Era, readonly string[]>>;
  /** Roles that no other platform asks for together: a form with all of them is this platform's without any name. */
  readonly telltales?: readonly (readonly Role[])[];
  /** Hosts that belong to the platform itself, exact. */
  readonly hosts: readonly string[];
  /** Domains under which every host is the platform's own (never one that carries customers' content). */
  readonly domains?: readonly string[];
  readonly credentials: readonly Credential[];
  /** Forms in short, as a person would describe them, and what they ask for; one test walks them all. */
  readonly examples: readonly Example[];
}

export interface Example {
  readonly heading?: string;
  readonly title?: string;
  /** The labels of the form's fields and the credential each asks for ('' for none). */
  readonly fields: Readonly<Record<string, string>>;
  readonly level: Level;
}

export function highest(levels: Iterable<Level>): Level {
  let top: Level = 'none';
  for (const level of levels) if (LEVELS.indexOf(level) > LEVELS.indexOf(top)) top = level;
  return top;
}
