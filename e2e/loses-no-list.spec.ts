import { ask, expect, LIST, nameBehind, test, update } from './lists/fixtures';
import { releaseText } from './lists/release-text';

test('two updates at once are one', async ({ browser, sites, serveList }) => {
  serveList(releaseText(9));
  await ask(browser, 'setListAddress', LIST);
  const states = await Promise.all([ask(browser, 'updateList'), ask(browser, 'updateList')]);
  expect(states.map(({ serial }) => serial)).toEqual([9, 9]);
  expect(sites.requests.filter(({ url }) => url === LIST)).toHaveLength(1);
});

test('a worker that is stopped in the middle leaves the old list', async ({ browser, serveList }) => {
  serveList(releaseText(9));
  await update(browser);
  const next = releaseText(10);
  serveList(next, { list: { body: next.slice(0, 50), hangs: true } });
  const cut = ask(browser, 'updateList').catch(() => undefined);
  await expect.poll(async () => (await ask(browser, 'readListState')).last?.outcome).toBe('interrupted');
  await browser.killWorker();
  await cut;
  expect(await ask(browser, 'readListState')).toMatchObject({ serial: 9, last: { outcome: 'interrupted' } });
  expect(await nameBehind(browser, 'acmesellers.example')).toBe('Acme Sellers');

  serveList(next);
  expect(await ask(browser, 'updateList')).toMatchObject({ serial: 10, last: { outcome: 'taken' } });
});

const HALF_WRITTEN: readonly (readonly [what: string, stored: object])[] = [
  ['a list that is gone', { list: { serial: 9 } }],
  ['a list that was cut off', { list: { serial: 9 }, 'list:9': { text: releaseText(9).slice(0, 99), signature: '' } }],
  ['a list without its signature', { list: { serial: 9 }, 'list:9': { text: releaseText(9) } }],
  ['a pointer that is none', { list: 'nine', 'list-attempt': { at: 'noon' } }],
];

for (const [what, stored] of HALF_WRITTEN) {
  test(`${what} in the storage costs nothing`, async ({ browser, serveList }) => {
    await ask(browser, 'setListAddress', LIST);
    await browser.inExtension((items: object) => chrome.storage.local.set(items), stored);
    await browser.killWorker();
    expect(await nameBehind(browser, 'https://www.payoneer.com/')).toBe('Payoneer');
    // The worker looks by itself when it wakes; asked meanwhile, it would answer with that look, and there was no list yet.
    await ask(browser, 'updateList');
    serveList(releaseText(9));
    expect(await ask(browser, 'updateList')).toMatchObject({ source: 'update', serial: 9 });
  });
}

test('the shipped list answers where a list was put into the storage that nobody signed', async ({ browser }) => {
  await ask(browser, 'setListAddress', LIST);
  const signature = JSON.stringify({ key: 'test', size: 1, signature: `${'A'.repeat(86)}==` });
  const stored = { list: { serial: 9 }, 'list:9': { text: releaseText(9), signature } };
  await browser.inExtension((items: object) => chrome.storage.local.set(items), stored);
  await browser.killWorker();
  expect(await ask(browser, 'readListState')).toMatchObject({ source: 'shipped' });
});
