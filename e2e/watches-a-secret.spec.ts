import type { Browser } from './browsers/browser';
import { expectHeld, expectNothingSpied, letThrough } from './expect-held';
import { expect, test } from './fixtures';
import { readSpied, spyingPage } from './pages/spying-page';

const SECRET = 'Blue-Horses-Run-9000';

async function watch(browser: Browser, secret: string): Promise<void> {
  const options = await browser.openExtensionPage('extension/options/index.html');
  await expect.poll(() => options.evaluate(() => document.querySelectorAll('#watch-secret').length)).toBe(1);
  await options.click('#watch-secret');
  await options.type(secret);
  await options.press('Enter');
  await expect.poll(() => options.evaluate(() => document.body.innerText)).toContain('One secret is being watched');
  await options.close();
}

test('a watched secret is held when it is pasted, and anything else goes on', async ({ browser, sites, tab }) => {
  sites.serve(() => spyingPage('<input id="place"><textarea id="other"></textarea>'));
  await watch(browser, SECRET);
  const stored = JSON.stringify(await browser.inExtension(() => chrome.storage.local.get(null)));
  expect(stored).not.toContain(SECRET);
  expect(stored).toMatch(/"mark":"[\da-f]{8}"/);

  await tab.goto('https://tool.example.test/');
  await tab.click('#place');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await browser.copy(SECRET);
  await tab.press('Control+v');
  await expectHeld(tab, /watched secret/);
  await tab.press('Escape');
  await expect.poll(() => tab.banners()).toEqual([]);
  await expectNothingSpied(tab, SECRET);

  await browser.copy('Other-Horses-Run-9000');
  await tab.click('#other');
  await tab.press('Control+v');
  await expect.poll(() => tab.evaluate(() => document.querySelector('textarea')?.value)).toBe('Other-Horses-Run-9000');
  expect(await tab.banners()).toEqual([]);
});

test('one that was typed is taken out when the field is left', async ({ browser, sites, tab }) => {
  sites.serve(() => spyingPage('<input id="place"><textarea id="other"></textarea>'));
  await watch(browser, SECRET);
  await tab.goto('https://tool.example.test/');
  await tab.click('#place');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await tab.type(SECRET);
  await tab.click('#other');
  await expectHeld(tab, /watched secret/);
  expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('');
  await letThrough(tab);
  await expect.poll(() => tab.evaluate(() => document.querySelector('input')?.value)).toBe(SECRET);
  expect((await tab.evaluate(readSpied)).at(-1)).toContain(SECRET);
});
