import { findForm } from './corpus/corpus';
import { expectBanner, expectLevel } from './expect-level';
import { test } from './fixtures';
import { formUrl, serveForms } from './pages/form-pages';

for (const rendering of ['open-shadow', 'closed-shadow', 'field-components'] as const) {
  test(`a form in ${rendering} warns`, async ({ browser, sites, tab }) => {
    const form = findForm('pos-amazon-mws-en-030');
    sites.serve(serveForms([form]));
    await tab.goto(formUrl(form, rendering));
    await expectLevel(browser, tab, 'danger');
    await expectBanner(tab);
  });
}
