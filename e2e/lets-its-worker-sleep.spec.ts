import { PAGES, pageUrl, servePages } from '../bench/page/pages';
import { expect, test } from './fixtures';
import { ASKING_FORM, renderPage } from './pages/small-pages';

/** Longer than a page is watched as one that starts up. */
const WATCH = 3_000;

async function isAwake(): Promise<boolean> {
  const contexts = await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND' as chrome.runtime.ContextType] });
  return contexts.length > 0;
}

// The second script comes from the background alone, and every message wakes it: while it sleeps on, nothing was sent and nothing injected.
test('ordinary pages wake nobody, and one that asks does', async ({ browser, sites, tab }) => {
  test.skip(browser.name === 'firefox', 'Firefox does not tell whether its background runs');
  test.setTimeout(90_000);
  sites.serve(() => renderPage(ASKING_FORM));
  sites.serve(servePages(PAGES));
  await expect.poll(() => browser.inExtension(isAwake)).toBe(true);
  await browser.killWorker();
  for (const page of PAGES) {
    await tab.goto(pageUrl(page));
    await new Promise((resolve) => setTimeout(resolve, WATCH));
    expect(await browser.inExtension(isAwake), page.name).toBe(false);
  }
  await tab.goto('http://tool.example.test/');
  await expect.poll(() => browser.inExtension(isAwake)).toBe(true);
});
