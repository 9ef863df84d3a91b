import type { Level } from '../browsers/browser';
import type { Outcome, Trial } from './trial';

/** How one outcome compares with what was expected. */
export interface Score {
  readonly level: Level;
  readonly levelRight: boolean;
  /** Expected credentials that no finding names. */
  readonly missed: readonly string[];
  /** Found credentials that no field takes. */
  readonly surplus: readonly string[];
  readonly credentials: number;
}

/** Compares the level, and the findings with the fields as multisets of credential ids. */
export function scoreOutcome({ trial, report }: Outcome): Score {
  const level = report?.level ?? 'none';
  const expected = trial.fields.filter((id) => id !== 'none');
  const found = report?.findings.map(({ credential }) => asExpected(credential, trial)) ?? [];
  return {
    level,
    levelRight: trial.levels.includes(level),
    missed: subtract(expected, found),
    surplus: subtract(found, expected),
    credentials: expected.length,
  };
}

/** The corpus has `other-access-token` also where the platform has an id of its own by now, such as `bigcommerce-access-token`. */
function asExpected(credential: string, { platform, fields }: Trial): string {
  const other = credential.replace(`${platform}-`, 'other-');
  return fields.includes(other) ? other : credential;
}

function subtract(from: readonly string[], what: readonly string[]): readonly string[] {
  const left = [...what];
  return from.filter((id) => {
    const index = left.indexOf(id);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
