import { findForm } from './corpus/corpus';
import { expectBanner, expectLevel } from './expect-level';
import { expect, test } from './fixtures';
import { formUrl, serveForms } from './pages/form-pages';
import { ASKING_FORM, renderPage } from './pages/small-pages';

for (const rendering of ['late', 'stepwise'] as const) {
  for (const id of ['pos-amazon-mws-en-030', 'pos-amazon-sp-api-en-006']) {
    test(`${rendering} fields of ${id} are seen`, async ({ browser, sites, tab }) => {
      const form = findForm(id);
      sites.serve(serveForms([form]));
      await tab.goto(formUrl(form, rendering));
      await expectLevel(browser, tab, 'danger');
      await expectBanner(tab);
    });
  }
}

test('the warning goes when the form goes, and comes back with it', async ({ browser, sites, tab }) => {
  sites.serve(() => renderPage(`<main>${ASKING_FORM}</main>`));
  await tab.goto('http://single-page.example.test/');
  await expectBanner(tab);

  await tab.evaluate(() => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = '<p>Saved</p>';
  });
  await expectLevel(browser, tab, 'none');
  await expect.poll(() => tab.banners()).toEqual([]);

  await tab.evaluate((form: string) => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = form;
  }, ASKING_FORM);
  await expectLevel(browser, tab, 'danger');
  await expectBanner(tab);
});
