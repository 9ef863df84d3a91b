import { isOlderThan } from './age';
import type { Evidence } from './provider';

/** In months: when dated evidence, and a source that nobody has read again, stop saying anything about today. */
const AGES = { dated: 36, checked: 18 } as const;

export type Weight = 'counts-today' | 'past' | 'old' | 'background';
export type Why =
  | 'mws-ended'
  | 'dated-long-ago'
  | 'checked-long-ago'
  | 'not-about-connecting'
  | 'said-by-others'
  | 'recent'
  | 'undated';

/** What a piece of evidence says about a day (`YYYY-MM-DD`), and why: the first part of the rule in verdict.ts. */
export function weigh(evidence: Evidence, today: string): { readonly weight: Weight; readonly why: Why } {
  if (evidence.mwsEra) return { weight: 'past', why: 'mws-ended' };
  if (evidence.date !== null && isOlderThan(evidence.date, AGES.dated, today)) {
    return { weight: 'old', why: 'dated-long-ago' };
  }
  if (isOlderThan(evidence.checked, AGES.checked, today)) return { weight: 'old', why: 'checked-long-ago' };
  if (evidence.kind === 'policy' || evidence.kind === 'regulator' || evidence.kind === 'response') {
    return { weight: 'background', why: 'not-about-connecting' };
  }
  if (evidence.speaker === 'third-party') return { weight: 'background', why: 'said-by-others' };
  return { weight: 'counts-today', why: evidence.date === null ? 'undated' : 'recent' };
}
