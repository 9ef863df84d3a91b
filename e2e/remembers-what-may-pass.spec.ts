import { expectHeld, letThrough } from './expect-held';
import { expect, test } from './fixtures';
import { clientSecret, refreshToken } from './pages/secrets';
import { readSpied, spyingPage } from './pages/spying-page';

test('a choice that is remembered holds for this site and this credential, until it is taken back', async ({
  browser,
  sites,
  tab,
}) => {
  const [first, second, other] = [refreshToken(), refreshToken(), clientSecret()];
  sites.serve(() => spyingPage('<input id="place">'));

  async function paste(host: string, secret: string): Promise<void> {
    await tab.goto(`http://${host}/`);
    await browser.copy(secret);
    await tab.click('#place');
    await tab.press('Control+v');
  }

  await paste('tool.example.test', first);
  await expectHeld(tab, /refresh token/);
  await letThrough(tab, true);
  await expect.poll(async () => (await tab.evaluate(readSpied)).join(' ')).toContain(first);

  await paste('www.example.test', second);
  await expect.poll(async () => (await tab.evaluate(readSpied)).join(' ')).toContain(second);
  expect(await tab.banners()).toEqual([]);

  await paste('www.example.test', other);
  await expectHeld(tab, /client secret/);
  await tab.press('Escape');
  await paste('other.example.org', second);
  await expectHeld(tab, /refresh token/);
  await tab.press('Escape');

  const options = await browser.openExtensionPage('extension/options/index.html');
  await expect.poll(() => options.evaluate(() => document.body.innerText)).toContain('SP-API refresh token on');
  await options.evaluate(() =>
    [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Ask me again')?.click(),
  );
  await expect.poll(() => options.evaluate(() => document.body.innerText)).toContain('Keyward will ask again');
  await options.close();
  await paste('www.example.test', second);
  await expectHeld(tab, /refresh token/);
});

test('on the reader’s own software nothing is held', async ({ browser, sites, tab }) => {
  const secret = refreshToken();
  sites.serve(() => spyingPage('<input id="place">'));
  await browser.inExtension(() => chrome.storage.local.set({ settings: { ownSoftware: ['example.test'] } }));
  await tab.goto('http://shop.example.test/');
  await browser.copy(secret);
  await tab.click('#place');
  await new Promise((resolve) => setTimeout(resolve, 200));
  await tab.press('Control+v');
  await expect.poll(async () => (await tab.evaluate(readSpied)).join(' ')).toContain(secret);
  expect(await tab.banners()).toEqual([]);
});
