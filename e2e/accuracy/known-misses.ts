import { readFileSync } from 'node:fs';
import { scoreOutcome } from './score';
import type { Outcome } from './trial';

/** `id/rendering`, or `id/*` for a form that is missed however it is rendered, with the reason. */
type KnownMisses = Readonly<Record<string, string>>;

/** What is wrong with a run: a level that is missed and not written down, or written down and no longer missed. */
export function compareWithKnownMisses(outcomes: readonly Outcome[]): readonly string[] {
  const known = JSON.parse(readFileSync(new URL('known-misses.json', import.meta.url), 'utf8')) as KnownMisses;
  const missed = outcomes.filter((outcome) => !scoreOutcome(outcome).levelRight).map(({ trial }) => trial);
  const fresh = missed.filter(({ id, rendering }) => !(`${id}/${rendering}` in known) && !(`${id}/*` in known));
  const mended = Object.keys(known).filter((key) => {
    const matches = ({ id, rendering }: Outcome['trial']) => key === `${id}/${rendering}` || key === `${id}/*`;
    return outcomes.some(({ trial }) => matches(trial)) && !missed.some(matches);
  });
  return [
    ...fresh.map(({ id, rendering }) => `new miss: ${id}/${rendering}`),
    ...mended.map((key) => `mended, take it out of known-misses.json: ${key}`),
  ];
}
