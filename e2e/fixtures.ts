import { _baseTest as base } from 'playwright/test';
import type { Browser, Tab } from './browsers/browser';
import { launch } from './browsers/launch';
import { type Sites, startSites } from './sites/sites';

export { expect } from 'playwright/test';

interface TestFixtures {
  /** An empty tab in front, closed after the test. */
  readonly tab: Tab;
  /** Runs by itself: the next test finds no page, no request, no tab and no setting of this one. */
  readonly cleared: undefined;
}

interface WorkerFixtures {
  /** The web. No page is there until the test serves it. */
  readonly sites: Sites;
  /** The project's browser with the built extension. */
  readonly browser: Browser;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
    async ({}, use) => {
      const sites = await startSites();
      await use(sites);
      await sites.close();
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ sites }, use, { project }) => {
      const browser = await launch(project.name === 'firefox' ? 'firefox' : 'chromium', { proxy: sites });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  cleared: [
    async ({ browser, sites }, use) => {
      await use(undefined);
      await browser.inExtension(closeAllAndForget);
      sites.reset();
    },
    { auto: true },
  ],
  tab: async ({ browser }, use) => {
    await use(await browser.open());
  },
});

async function closeAllAndForget(): Promise<void> {
  const observer = await chrome.tabs.getCurrent();
  const tabs = await chrome.tabs.query({});
  const others = tabs.flatMap((tab) => (tab.id !== undefined && tab.id !== observer?.id ? [tab.id] : []));
  await chrome.tabs.remove(others);
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
}
