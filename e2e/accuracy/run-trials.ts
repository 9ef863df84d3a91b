import type { Browser, Tab } from '../browsers/browser';
import { forgetReport, startReportLog, waitForReport } from './report-log';
import type { Outcome, Trial } from './trial';

/** A report may follow the last field by a second; the rest is the machine's. */
const SETTLE = 1_200;

/** Where nothing says when the last field comes. */
const SETTLE_UNMARKED = 2_500;

/** Opens the page of every trial, in several tabs at once, and reads what Keyward says of it. */
export async function runTrials(
  browser: Browser,
  trials: readonly Trial[],
  tabs: number,
  onProgress: (done: number) => void,
): Promise<readonly Outcome[]> {
  await startReportLog(browser);
  const queue = trials.entries();
  const outcomes: Outcome[] = [];
  let done = 0;
  async function work(): Promise<void> {
    const tab = await browser.open();
    for (const [index, trial] of queue) {
      outcomes[index] = await runTrial(browser, tab, trial);
      done += 1;
      onProgress(done);
    }
    await tab.close();
  }
  await Promise.all(Array.from({ length: tabs }, work));
  return outcomes;
}

async function runTrial(browser: Browser, tab: Tab, trial: Trial): Promise<Outcome> {
  await tab.goto('about:blank');
  await forgetReport(browser, tab);
  await tab.goto(trial.url);
  const shownAt = trial.marksShown ? await tab.evaluate(readShownAt) : Date.now();
  const settle = trial.marksShown ? SETTLE : SETTLE_UNMARKED;
  const [level = 'none'] = trial.levels;
  const wanted = level === 'none' ? undefined : { level, credentials: trial.fields.filter((id) => id !== 'none') };
  const { report, at } = await waitForReport(browser, tab, wanted, shownAt + settle - Date.now());
  return { trial, report, latency: Math.max(0, at - shownAt) };
}

/** Runs in the page. Waits, at most ten seconds, for the page to say that its last field is there. */
async function readShownAt(): Promise<number> {
  const page = globalThis as { shownAt?: number };
  const end = Date.now() + 10_000;
  while (page.shownAt === undefined && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  return page.shownAt ?? Date.now();
}
