import type { Level } from '../browsers/browser';
import type { Outcome } from './trial';

/** How one outcome compares with what was expected. */
export interface Score {
  readonly level: Level;
  readonly levelRight: boolean;
  /** Expected credentials that no finding names. */
  readonly missed: readonly string[];
  /** Found credentials that no field takes. */
  readonly surplus: readonly string[];
  readonly credentials: number;
  readonly plainFields: number;
}

/** Compares the level, and the findings with the fields as multisets of credential ids. */
export function scoreOutcome({ trial, report }: Outcome): Score {
  const level = report?.level ?? 'none';
  const expected = trial.fields.filter((id) => id !== 'none');
  const found = report?.findings.map((finding) => finding.credential) ?? [];
  return {
    level,
    levelRight: trial.levels.includes(level),
    missed: subtract(expected, found),
    surplus: subtract(found, expected),
    credentials: expected.length,
    plainFields: trial.fields.length - expected.length,
  };
}

function subtract(from: readonly string[], what: readonly string[]): readonly string[] {
  const left = [...what];
  return from.filter((id) => {
    const index = left.indexOf(id);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
