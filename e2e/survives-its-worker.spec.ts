import { readReport } from './browsers/report';
import { expectLevel } from './expect-level';
import { expect, test } from './fixtures';
import { ASKING_FORM, renderPage } from './pages/small-pages';

test('a worker that was stopped knows what it knew, and sees what comes', async ({ browser, sites, tab }) => {
  sites.serve(() => renderPage('<iframe src="about:blank"></iframe><main></main>'.concat(ASKING_FORM)));
  await tab.goto('http://worker.example.test/');
  await expectLevel(browser, tab, 'danger');
  const before = await readReport(browser, tab);

  await browser.killWorker();
  expect(await readReport(browser, tab)).toEqual(before);

  await tab.evaluate((form: string) => {
    const main = document.querySelector('main');
    if (main)
      main.innerHTML = form
        .replaceAll('MWS Secret Key', 'LWA client secret')
        .replaceAll('mws_secret_key', 'lwa_client_secret');
  }, ASKING_FORM);
  await expect
    .poll(async () => (await readReport(browser, tab))?.findings.map((finding) => finding.credential))
    .toEqual(expect.arrayContaining(['mws-secret-key', 'lwa-client-secret']));

  await browser.killWorker();
  await tab.evaluate(() => document.querySelector('form')?.remove());
  await tab.goto('http://worker.example.test/again');
  await expectLevel(browser, tab, 'danger');
});
