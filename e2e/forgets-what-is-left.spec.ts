import { readReport } from './browsers/report';
import { expectLevel, expectSilence } from './expect-level';
import { expect, test } from './fixtures';
import { ASKING_FORM, renderPage } from './pages/small-pages';

test('the report goes with the page and with the tab', async ({ browser, sites, tab }) => {
  sites.serve((host) => renderPage(host.startsWith('asks.') ? ASKING_FORM : '<p>Nothing here</p>'));
  await tab.goto('http://asks.example.test/');
  await expectLevel(browser, tab, 'danger');

  await tab.goto('http://ordinary.example.test/');
  await expectSilence(browser, tab);

  await tab.goto('http://asks.example.test/');
  await expectLevel(browser, tab, 'danger');
  await tab.close();
  await expect.poll(() => readReport(browser, tab)).toBeUndefined();
});

test('tabs are told apart', async ({ browser, sites, tab }) => {
  sites.serve((host) => renderPage(host.startsWith('asks.') ? ASKING_FORM : '<p>Nothing here</p>'));
  await tab.goto('http://asks.example.test/');
  const other = await browser.open('http://ordinary.example.test/');
  await expectSilence(browser, other);
  await expectLevel(browser, tab, 'danger');
});
