import { expectBanner, expectLevel } from './expect-level';
import { expect, test } from './fixtures';
import { ASKING_FORM, renderPage } from './pages/small-pages';

test('the banner can be reached with Tab and dismissed with a key; the report stays', async ({
  browser,
  sites,
  tab,
}) => {
  sites.serve(() => renderPage(ASKING_FORM));
  await tab.goto('http://keyboard.example.test/');
  await expectBanner(tab);

  for (let presses = 0; presses < 20 && !(await tab.evaluate(isFocusInHost)); presses += 1) await tab.press('Tab');
  expect(await tab.evaluate(isFocusInHost)).toBe(true);
  // A key that comes sooner was meant for what lay there before.
  await new Promise((resolve) => setTimeout(resolve, 900));
  await tab.press('Escape');

  await expect.poll(() => tab.banners()).toEqual([]);
  await expectLevel(browser, tab, 'danger');
});

test('a page cannot dismiss the banner by keys of its own making', async ({ sites, tab }) => {
  sites.serve(() => renderPage(ASKING_FORM));
  await tab.goto('http://keyboard.example.test/');
  await expectBanner(tab);
  await tab.evaluate(() => {
    // The page's own button must not lead away from the page.
    document.addEventListener('submit', (event) => event.preventDefault());
    for (const target of [document, ...document.querySelectorAll('*')]) {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      if (target instanceof HTMLElement) target.click();
    }
  });
  await expectBanner(tab);
});

/** Whether the focus is in something that is neither the page's body nor one of its fields. */
function isFocusInHost(): boolean {
  return !['BODY', 'INPUT', 'BUTTON', 'HTML'].includes(document.activeElement?.nodeName ?? 'BODY');
}
