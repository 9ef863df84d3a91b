import { readFileSync } from 'node:fs';
import { scoreOutcome } from './score';
import type { Outcome } from './trial';

/** What is wrong with a run: a level that is missed and not written down, or written down and no longer missed. */
export function compareWithKnownMisses(outcomes: readonly Outcome[]): readonly string[] {
  const text = readFileSync(new URL('known-misses.json', import.meta.url), 'utf8');
  const known = JSON.parse(text) as Readonly<Record<string, string>>;
  return outcomes.flatMap((outcome) => {
    const key = `${outcome.trial.id}/${outcome.trial.rendering}`;
    const missed = !scoreOutcome(outcome).levelRight;
    if (missed && !(key in known)) return [`new miss: ${key}`];
    return !missed && key in known ? [`mended, take it out of known-misses.json: ${key}`] : [];
  });
}
