import { expectLevel, expectSilence } from './expect-level';
import { expect, test } from './fixtures';
import { refreshToken } from './pages/secrets';
import { renderPage } from './pages/small-pages';

test('a secret that a page brings along in a field is warned of, not held', async ({ browser, sites, tab }) => {
  sites.serve(() => renderPage(`<label>Notes <textarea>${refreshToken()}</textarea></label>`));
  await tab.goto('http://tool.example.test/');
  await expectLevel(browser, tab, 'danger');
  await expect
    .poll(() => tab.banners())
    .toMatchObject([{ role: 'region', text: expect.stringContaining('SP-API refresh token stands in a field') }]);
});

test('so is one that a draft restores, and on the platform’s own page neither', async ({ browser, sites, tab }) => {
  sites.serve(() =>
    renderPage(`<label>Notes <input></label><script>
    addEventListener('load', () => setTimeout(() => { document.querySelector('input').value = '${refreshToken()}'; }, 300));
  </script>`),
  );
  await tab.goto('http://tool.example.test/');
  await expectLevel(browser, tab, 'danger');
  await tab.goto('https://sellercentral.amazon.com/');
  await expectSilence(browser, tab);
});

test('in one of many fields it is found when somebody goes into one', async ({ browser, sites, tab }) => {
  sites.serve(() =>
    renderPage(`${'<label>Amount <input></label>'.repeat(200)}<script>
    addEventListener('load', () => { document.querySelector('input').value = '${refreshToken()}'; });
  </script>`),
  );
  await tab.goto('http://tool.example.test/');
  await tab.click('label:nth-of-type(9) input');
  await expectLevel(browser, tab, 'danger');
});

test('what stands in a rich text is an author’s and not warned of, even where the focus goes into it', async ({
  browser,
  sites,
  tab,
}) => {
  sites.serve(() => renderPage(`<div contenteditable="true">${refreshToken()}</div>`));
  await tab.goto('http://wiki.example.test/');
  await tab.click('[contenteditable]');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await expectSilence(browser, tab);
});
