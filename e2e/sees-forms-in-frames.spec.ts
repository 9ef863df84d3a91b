import { readReport } from './browsers/report';
import { findForm } from './corpus/corpus';
import { expectBanner, expectLevel } from './expect-level';
import { expect, test } from './fixtures';
import { formUrl, serveForms } from './pages/form-pages';
import { escapeHtml } from './pages/html';
import { ASKING_FORM, renderPage } from './pages/small-pages';

for (const rendering of ['same-site-frame', 'cross-site-frame'] as const) {
  test(`a form in a ${rendering} warns in the top document`, async ({ browser, sites, tab }) => {
    const form = findForm('pos-amazon-mws-en-030');
    sites.serve(serveForms([form]));
    await tab.goto(formUrl(form, rendering));
    await expectLevel(browser, tab, 'danger');
    const report = await readReport(browser, tab);
    expect(report?.findings.every((finding) => finding.frameId !== 0)).toBe(true);
    await expectBanner(tab);
  });
}

test('a form in a sandboxed frame without an address is seen', async ({ browser, sites, tab }) => {
  sites.serve(() => renderPage(`<iframe sandbox="allow-forms" srcdoc="${escapeHtml(ASKING_FORM)}"></iframe>`));
  await tab.goto('http://sandbox.example.test/');
  await expectLevel(browser, tab, 'danger');
});

test('a frame that is removed takes its findings along', async ({ browser, sites, tab }) => {
  sites.serve((_host, path) => renderPage(path === '/frame' ? ASKING_FORM : '<iframe src="/frame"></iframe>'));
  await tab.goto('http://frames.example.test/');
  await expectLevel(browser, tab, 'danger');
  await tab.evaluate(() => document.querySelector('iframe')?.remove());
  await expectLevel(browser, tab, 'none');
  await expect.poll(() => tab.banners()).toEqual([]);
});
