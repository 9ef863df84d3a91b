import type { Tab } from './browsers/browser';
import { expect, test } from './fixtures';
import { refreshToken } from './pages/secrets';
import { renderPage } from './pages/small-pages';

/** Every event that a page gets of what is entered, as it is. */
const LOG = `<input id="place"><div id="rich" contenteditable style="height:60px"></div><script>
  window.told = [];
  for (const type of ['paste', 'beforeinput', 'input', 'change', 'keydown', 'compositionstart', 'compositionend', 'drop'])
    addEventListener(type, (event) => told.push([event.type, event.isTrusted, event.defaultPrevented, event.inputType ?? '', event.data ?? '', event.clipboardData?.getData('text/plain') ?? ''].join('|')), true);
</script>`;

const TEXTS = {
  prose: 'Dear Sir or Madam, our order of 12 boxes has not come yet. Kind regards',
  'an address with tracking ids': 'https://shop.example.com/p?gclid=Cj0KCQjwsp6pBhCfARIsAD3GZuYxQ2mZ0&utm_source=mail',
  'a hash': '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'an identifier of Amazon': 'amzn1.application-oa2-client.0123456789abcdef0123456789abcdef',
  'a picture': `data:image/png;base64,iVBORw0KGgo${'AAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ'.repeat(30)}`,
};

for (const [name, text] of Object.entries(TEXTS)) {
  test(`${name} is pasted as without Keyward`, async ({ browser, sites, tab }) => {
    sites.serve(() => renderPage(LOG));
    await tab.goto('http://tool.example.test/');
    expect(await pasteAndRead(browser.copy, tab, text)).toEqual(expectedEvents(text));
    expect(await tab.banners()).toEqual([]);
  });
}

test('a secret is pasted on its platform’s own page as without Keyward', async ({ browser, sites, tab }) => {
  const secret = refreshToken();
  sites.serve(() => renderPage(LOG));
  await tab.goto('https://sellercentral.amazon.com/apps');
  expect(await pasteAndRead(browser.copy, tab, secret)).toEqual(expectedEvents(secret));
  expect(await tab.banners()).toEqual([]);
});

test('what an input method composes gets to the page', async ({ browser, sites, tab }) => {
  test.skip(browser.name === 'firefox', 'WebDriver has no way to compose');
  sites.serve(() => renderPage(LOG));
  await tab.goto('http://tool.example.test/');
  await tab.click('#place');
  await tab.compose('にほんご', '日本語');
  await tab.click('#rich');
  await tab.compose('zhongwen', '中文');
  expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('日本語');
  expect(await tab.evaluate(() => document.querySelector('#rich')?.textContent)).toBe('中文');
  const told = await tab.evaluate(readTold);
  expect(told.filter((event) => event.startsWith('compositionend'))).toEqual([
    expect.stringContaining('|日本語|'),
    expect.stringContaining('|中文|'),
  ]);
});

async function pasteAndRead(copy: (text: string) => Promise<void>, tab: Tab, text: string): Promise<readonly string[]> {
  await copy(text);
  await tab.click('#place');
  await tab.press('Control+v');
  await expect.poll(() => tab.evaluate(() => document.querySelector('input')?.value)).toBe(text);
  return (await tab.evaluate(readTold)).filter((event) => !event.startsWith('keydown'));
}

function expectedEvents(text: string): readonly unknown[] {
  return [
    `paste|true|false|||${text}`,
    expect.stringMatching(/^beforeinput\|true\|false\|insertFromPaste\|/),
    expect.stringMatching(/^input\|true\|false\|insertFromPaste\|/),
  ];
}

function readTold(): readonly string[] {
  return (window as unknown as { told: string[] }).told;
}
