import { readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A check is one test: it ended well or it did not. */
export function countChecks(ended: boolean): Counts {
  return { passed: ended ? 1 : 0, failed: ended ? 0 : 1 };
}

/** Counts from the JSON report of vitest; `ended` says whether the run as a whole ended well. */
export function countVitest(file: string, ended: boolean): Counts {
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>(file);
  return atLeastOneFailure({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, ended);
}

/** Counts from the JSON report of Playwright; a test that passed when repeated is passed. */
export function countPlaywright(file: string, ended: boolean): Counts {
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(file);
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return atLeastOneFailure({ passed: expected + flaky, failed: unexpected }, ended);
}

/** A run that broke off may have no failed test to show for it. */
function atLeastOneFailure({ passed, failed }: Counts, ended: boolean): Counts {
  return { passed, failed: ended ? failed : Math.max(1, failed) };
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
