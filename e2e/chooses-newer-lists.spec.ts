import type { Tab } from './browsers/browser';
import { ask, expect, LIST, test } from './lists/fixtures';
import { releaseText } from './lists/release-text';

const OPTIONS = 'extension/options/index.html';

test('the reader turns newer lists on, reads why one was refused, and turns them off', async ({
  browser,
  sites,
  serveList,
}) => {
  const next = releaseText(9);
  serveList(next, { list: { body: next.replace('Acme', 'Ecma') } });
  const options = await browser.openExtensionPage(OPTIONS);
  await expect.poll(() => textOf(options)).toContain('It came with Keyward');

  await options.click('#list-address');
  await options.type('http://lists.example.test/list.json');
  await options.press('Enter');
  await expect.poll(() => textOf(options)).toContain('no address for lists');
  expect(sites.requests).toEqual([]);

  await options.evaluate(() => document.querySelector<HTMLInputElement>('#list-address')?.select());
  await options.type(LIST);
  await options.press('Enter');
  await expect.poll(() => textOf(options)).toContain('the signature does not fit');
  expect(await textOf(options)).toContain(LIST);

  serveList(next);
  await options.click('#list-actions button');
  await expect.poll(() => textOf(options)).toContain('A newer list was taken');
  expect(await textOf(options)).toMatch(/Number 9, of .* Providers in it: 1\. It was fetched/);
  const popup = await browser.openExtensionPage('extension/popup/index.html');
  await expect.poll(() => textOf(popup)).toContain('List of providers: ');

  await options.click('#list-actions button:last-child');
  await expect.poll(() => textOf(options)).toContain('It came with Keyward');
  expect(await ask(browser, 'readListState')).toMatchObject({ source: 'shipped', address: null });
  expect(await options.consoleErrors()).toEqual([]);
});

function textOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.innerText);
}
