import { ask, expect, LIST, nameBehind, test, update } from './lists/fixtures';
import { releaseText } from './lists/release-text';

test('no list is looked for unless somebody chose an address', async ({ browser, sites, serveList }) => {
  serveList(releaseText(9));
  await browser.killWorker();
  expect(await nameBehind(browser, 'https://www.payoneer.com/')).toBe('Payoneer');
  const state = await ask(browser, 'updateList');
  expect(state).toMatchObject({ source: 'shipped', address: null, managed: false, last: null });
  for (const address of ['http://lists.example.test/list.json', 'https://me:pass@lists.example.test/', 'lists']) {
    await ask(browser, 'setListAddress', address);
  }
  expect(await ask(browser, 'updateList')).toEqual(state);
  expect(sites.requests).toEqual([]);
});

test('a signed list answers in place of the shipped one, until newer lists are turned off', async ({
  browser,
  sites,
  serveList,
}) => {
  serveList(releaseText(9));
  expect(await update(browser)).toMatchObject({
    source: 'update',
    serial: 9,
    providers: 1,
    last: { outcome: 'taken' },
  });
  expect(await nameBehind(browser, 'https://shop.acmesellers.example/')).toBe('Acme Sellers');
  expect(await nameBehind(browser, 'https://www.payoneer.com/')).toBeUndefined();
  expect((await ask(browser, 'lookUp', 'acme')).map(({ provider }) => provider.id)).toEqual(['acme-sellers']);

  await browser.killWorker();
  expect(await nameBehind(browser, 'acmesellers.example')).toBe('Acme Sellers');
  expect((await ask(browser, 'updateList')).last).toMatchObject({ outcome: 'unchanged' });

  await ask(browser, 'setListAddress', null);
  expect(await ask(browser, 'readListState')).toMatchObject({ source: 'shipped', address: null });
  expect(await nameBehind(browser, 'https://www.payoneer.com/')).toBe('Payoneer');
  const paths = new Set(sites.requests.filter(({ method }) => method !== 'CONNECT').map(({ url }) => url));
  expect(paths).toEqual(new Set([LIST, `${LIST}.sig`]));
});

test('a worker that wakes after a day looks by itself, and not before', async ({ browser, sites, serveList }) => {
  serveList(releaseText(9));
  await ask(browser, 'setListAddress', LIST);
  expect(sites.requests).toEqual([]);
  await browser.killWorker();
  await ask(browser, 'readListState');
  await expect.poll(async () => (await ask(browser, 'readListState')).serial).toBe(9);

  const before = sites.requests.length;
  await browser.killWorker();
  await ask(browser, 'readListState');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(sites.requests.length).toBe(before);
});
