import { readCorpus } from './corpus/corpus';
import { expectSilence } from './expect-level';
import { expect, test } from './fixtures';
import { formUrl, serveForms } from './pages/form-pages';
import { renderPage } from './pages/small-pages';

const PAGES = {
  'an article that names every secret': `<h1>How to rotate your MWS Secret Key</h1><p>Open Seller Central, copy the AWS Access Key ID,
    the LWA client secret and the refresh token, and never give them away.</p><input type="search" aria-label="Search">`,
  'a login': `<form><label>E-mail <input type="email"></label><label>Password <input type="password"></label><button>Log in</button></form>`,
  'a checkout': `<form><label>Card number <input></label><label>Security code <input></label><button>Pay</button></form>`,
  'an empty page': '',
};

for (const [name, content] of Object.entries(PAGES)) {
  test(`${name} is left alone`, async ({ browser, sites, tab }) => {
    sites.serve(() => renderPage(content));
    await tab.goto('http://ordinary.example.test/');
    await expectSilence(browser, tab);
    expect(await tab.consoleErrors()).toEqual([]);
  });
}

test('forms that only look like a seller’s are left alone', async ({ browser, sites }) => {
  const forms = readCorpus().filter((form) => !form.risky && !form.borderline && !form.partial);
  sites.serve(serveForms(forms));
  for (const form of forms.slice(0, 6))
    await browser.open(formUrl(form, 'plain')).then((tab) => expectSilence(browser, tab));
});
