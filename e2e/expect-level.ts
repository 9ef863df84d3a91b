import { expect } from 'playwright/test';
import type { Browser, Level, Tab } from './browsers/browser';
import { readBadge, readReport } from './browsers/report';

const BADGES: Readonly<Record<Level, string>> = { danger: '!', caution: '?', none: '' };

/** Waits until the report of a tab and its badge have this level; `timeout` in milliseconds. */
export async function expectLevel(browser: Browser, tab: Tab, level: Level, timeout = 5_000): Promise<void> {
  await expect.poll(async () => (await readReport(browser, tab))?.level ?? 'none', { timeout }).toBe(level);
  await expect.poll(() => readBadge(browser, tab)).toBe(BADGES[level]);
}

/** Waits until a tab shows no banner and has no level, and sees that it stays so for longer than a report may take. */
export async function expectSilence(browser: Browser, tab: Tab): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await expectLevel(browser, tab, 'none');
  expect(await tab.banners()).toEqual([]);
}

/** Waits until Keyward speaks in a tab. */
export async function expectBanner(tab: Tab): Promise<void> {
  await expect.poll(() => tab.banners()).toMatchObject([{ role: 'region', name: expect.stringMatching(/^Keyward/) }]);
}
