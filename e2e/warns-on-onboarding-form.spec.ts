import { readReport } from './browsers/report';
import { findForm } from './corpus/corpus';
import { expectBanner, expectLevel } from './expect-level';
import { expect, test } from './fixtures';
import { formUrl, serveForms } from './pages/form-pages';

test('an onboarding form that asks for an MWS secret key gets a warning, a badge and a report', async ({
  browser,
  sites,
  tab,
}) => {
  const form = findForm('pos-amazon-mws-en-030');
  sites.serve(serveForms([form]));
  await tab.goto(formUrl(form, 'plain'));

  await expectLevel(browser, tab, 'danger');
  await expectBanner(tab);
  const report = await readReport(browser, tab);
  const credentials = report?.findings.map((finding) => finding.credential);
  expect(credentials).toEqual(expect.arrayContaining(['mws-secret-key', 'aws-access-key-id']));
  for (const finding of report?.findings ?? []) {
    expect(finding.frameId).toBe(0);
    expect(finding.because.length).toBeGreaterThan(0);
  }
  expect(await tab.consoleErrors()).toEqual([]);
});

test('a form that asks for a delegated token gets a quieter warning', async ({ browser, sites, tab }) => {
  const form = findForm('pos-amazon-mws-en-009');
  sites.serve(serveForms([form]));
  await tab.goto(formUrl(form, 'plain'));

  await expectLevel(browser, tab, 'caution');
  await expectBanner(tab);
});
