import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { findExecutable } from '../../e2e/browsers/find-executable';
import { type BenchPage, pageUrl } from './pages';
import { costOf, recordTrace, type ScriptCost } from './trace';

/** One page, measured once. */
export interface Visit extends ScriptCost {
  /** What the scripts of the page and of the extension keep in memory, in bytes, after garbage was collected. */
  readonly heap: number;
}

/** A fresh browser with one extension in it. */
export interface Visitor {
  visit(page: BenchPage): Promise<Visit>;
  /** Until the load event is over, in milliseconds, without anybody watching. */
  load(page: BenchPage): Promise<number>;
  readonly context: BrowserContext;
  readonly session: CDPSession;
  close(): Promise<void>;
}

/** Starts Chromium with a fresh profile, one extension and the web of a test. */
export async function startVisitor(extension: string, port: number): Promise<Visitor> {
  const executablePath = findExecutable('chromium');
  if (!executablePath) throw new Error('No chromium found. Install it or set CHROMIUM_PATH.');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 900 },
    proxy: { server: `http://127.0.0.1:${port}` },
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no session of its own');
  await settle(context);

  async function withPage<Result>(run: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await context.newPage();
    try {
      return await run(page);
    } finally {
      await page.close();
    }
  }

  return {
    context,
    session,
    visit: (page) =>
      withPage(async (tab) => {
        const events = await recordTrace(session, async () => {
          await tab.goto(pageUrl(page), { waitUntil: 'load' });
          await tab.waitForTimeout(page.watch);
        });
        return { ...costOf(events), heap: await heapOf(context, tab) };
      }),
    load: (page) =>
      withPage(async (tab) => {
        await tab.goto(pageUrl(page), { waitUntil: 'load' });
        return tab.evaluate(async () => {
          await new Promise((resolve) => setTimeout(resolve));
          return (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd;
        });
      }),
    close: () => context.close(),
  };
}

/** A browser that has just started is busy with itself; its first page pays for what the later ones find ready. */
async function settle(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('http://warm-up.bench.test/');
  await page.waitForTimeout(1500);
  await page.close();
}

async function heapOf(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
