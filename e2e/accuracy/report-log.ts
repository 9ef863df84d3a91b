import type { Browser, Level, Report, Tab, TimedReport } from '../browsers/browser';

type Log = Record<string, { report: Report | undefined; at: number } | undefined>;

interface Wanted {
  readonly level: Level;
  readonly credentials: readonly string[];
}

/** Starts to note when each tab's report is written. */
export async function startReportLog(browser: Browser): Promise<void> {
  await browser.inExtension(() => {
    const log: Log = {};
    Object.assign(globalThis, { reportLog: log });
    chrome.storage.onChanged.addListener((changes, area) => {
      if (area !== 'session') return;
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (key.startsWith('tab:')) log[key] = { report: newValue as Report | undefined, at: Date.now() };
      }
    });
  });
}

/** Waits until a tab's report has the level and all the credentials that are wanted, or the time is over; gives the last report. */
export function waitForReport(
  browser: Browser,
  tab: Pick<Tab, 'id'>,
  wanted: Wanted | undefined,
  timeout: number,
): Promise<TimedReport> {
  return browser.inExtension(
    async (key: string, target: Wanted | null, milliseconds: number): Promise<TimedReport> => {
      const { reportLog } = globalThis as unknown as { reportLog: Log };
      function isWanted(report: Report | undefined): boolean {
        if (!target || report?.level !== target.level) return false;
        const left = report.findings.map((finding) => finding.credential);
        return target.credentials.every((credential) => {
          const index = left.indexOf(credential);
          if (index >= 0) left.splice(index, 1);
          return index >= 0;
        });
      }
      const end = Date.now() + milliseconds;
      while (Date.now() < end && !isWanted(reportLog[key]?.report)) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return reportLog[key] ?? { report: undefined, at: Date.now() };
    },
    `tab:${tab.id}`,
    wanted ?? null,
    timeout,
  );
}

/** Waits, at most a second, until a tab that shows nothing has no finding, and forgets what was noted of it. */
export async function forgetReport(browser: Browser, tab: Pick<Tab, 'id'>): Promise<void> {
  await browser.inExtension(async (key: string) => {
    const { reportLog } = globalThis as unknown as { reportLog: Log };
    const end = Date.now() + 1_000;
    while (Date.now() < end && reportLog[key]?.report?.findings.length) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    delete reportLog[key];
  }, `tab:${tab.id}`);
}
