import { expectBanner } from './expect-level';
import { expect, test } from './fixtures';
import { ASKING_FORM, renderPage } from './pages/small-pages';

test('a page can load no file of the extension and read nothing of the banner', async ({ browser, sites, tab }) => {
  sites.serve(() => renderPage(ASKING_FORM));
  await tab.goto('http://curious.example.test/');
  await expectBanner(tab);

  const files = ['manifest.json', 'icons/16.png', '_locales/en/messages.json'].map(browser.extensionUrl);
  const loaded = await tab.evaluate(
    (urls: string[]) =>
      Promise.all(
        urls.map((url) =>
          fetch(url, { mode: 'no-cors' })
            .then(() => true)
            .catch(() => false),
        ),
      ),
    files,
  );
  expect(loaded).toEqual([false, false, false]);

  const seen = await tab.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    text: document.documentElement.innerText,
    roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
  }));
  expect(seen.roots).toBe(0);
  expect(`${seen.markup}${seen.text}`).not.toMatch(/keyward|-extension:/i);
});
