import { expectBanner, expectLevel } from './expect-level';
import { expect, test } from './fixtures';
import { ASKING_FORM, renderPage } from './pages/small-pages';

test('nothing is sent anywhere: only the page’s own requests are seen', async ({ browser, sites, tab }) => {
  sites.serve(() =>
    renderPage(`${ASKING_FORM}<script>addEventListener('submit', (event) => event.preventDefault())</script>`),
  );
  await tab.goto('http://watched.example.test/');
  await expectBanner(tab);
  await tab.click('#merchant');
  await tab.type('A1B2C3D4E5F6G7');
  const popup = await browser.inExtension(() => chrome.runtime.getManifest().action?.default_popup ?? '');
  await browser.openExtensionPage(`${popup}?tab=${tab.id}`);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await expectLevel(browser, tab, 'danger');

  const elsewhere = sites.requests.filter((request) => request.host !== 'watched.example.test');
  expect(elsewhere.map((request) => request.url)).toEqual([]);
  expect(sites.requests.map((request) => new URL(request.url).pathname)).toEqual(['/', '/favicon.ico']);
});
