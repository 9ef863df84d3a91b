import type { Tab } from './browsers/browser';
import { expectLevel } from './expect-level';
import { expect, test } from './fixtures';
import { renderPage } from './pages/small-pages';

const POPUP = 'extension/popup/index.html';

test('the popup says whom a page’s address imitates, and the level stays what the page asks for', async ({
  browser,
  sites,
  tab,
}) => {
  sites.serve(() => renderPage('<h1>Sign in</h1>'));
  await tab.goto('http://payoneer-login.com/');
  const popup = await browser.openExtensionPage(`${POPUP}?tab=${tab.id}`);
  await expect.poll(() => textOf(popup)).toMatch(/payoneer-login\.com.* looks like an address of .*Payoneer/);
  expect(await textOf(popup)).toMatch(/The genuine one: .*payoneer\.com/);
  await expectLevel(browser, tab, 'none');
});

test('an address that is looked up is held against the genuine ones', async ({ browser }) => {
  const imitating = await browser.openExtensionPage(`${POPUP}?q=sellercentral-amazon-com.example.net`);
  await expect.poll(() => textOf(imitating)).toMatch(/looks like an address of .*Amazon/);
  const sameName = await browser.openExtensionPage(`${POPUP}?q=payoneer.cc`);
  await expect.poll(() => textOf(sameName)).toMatch(/with another ending\. It may be theirs/);
  const genuine = await browser.openExtensionPage(`${POPUP}?q=www.payoneer.com`);
  await expect.poll(() => textOf(genuine)).toContain('Payoneer');
  expect(await textOf(genuine)).not.toContain('looks like');
});

function textOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.innerText);
}
