import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Tab } from './browsers/browser';
import { expectHeld } from './expect-held';
import { expectBanner } from './expect-level';
import { expect, test } from './fixtures';
import { refreshToken } from './pages/secrets';
import { ASKING_FORM, renderPage } from './pages/small-pages';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every page of the extension in each of its states, by what it is opened with. */
const STATES: Readonly<Record<string, (tab: Tab) => string>> = {
  'the popup over a page that asks': ({ id }) => `extension/popup/index.html?tab=${id}`,
  'the popup on a provider with evidence': () => 'extension/popup/index.html?q=pingpong',
  'the popup on a provider that nobody knows': () => 'extension/popup/index.html?q=nobody-at-all',
  'the settings with a reading': ({ id }) => `extension/options/index.html?tab=${id}`,
};

for (const [name, address] of Object.entries(STATES)) {
  test(`${name} can be used by everybody`, async ({ browser, sites, tab }) => {
    sites.serve(() => renderPage(ASKING_FORM));
    await tab.goto('http://tool.example.test/');
    await expectBanner(tab);
    expect(await violationsOf(browser, address(tab))).toEqual([]);
  });
}

/** What stands in a closed shadow root, where only the extension's own world can look; the rules are those of pages. */
const IN_SHADOW = `(async () => {
  const { openOrClosedShadowRoot } = chrome.dom;
  Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() { return this instanceof HTMLElement ? openOrClosedShadowRoot(this) : null; } });
  ${AXE}
  const hosts = [...document.documentElement.children].filter((element) => !['HEAD', 'BODY'].includes(element.nodeName));
  const { violations } = await axe.run(hosts.at(-1), { rules: { region: { enabled: false } } });
  return [hosts.length, ...violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '))];
})()`;

test('the banner and the dialog can be used by everybody', async ({ browser, sites, tab }) => {
  test.skip(browser.name === 'firefox', 'nothing reaches the world of an extension there');
  sites.serve(() => renderPage(ASKING_FORM));
  await tab.goto('http://tool.example.test/');
  await expectBanner(tab);
  expect(await tab.inContentScripts(IN_SHADOW)).toEqual([1]);

  await browser.copy(refreshToken());
  await tab.click('#secret');
  await tab.press('Control+v');
  await expectHeld(tab, /refresh token/);
  expect(await tab.inContentScripts(IN_SHADOW)).toEqual([2]);
  await tab.clickInBanner(/^Let it through/);
  expect(await tab.inContentScripts(IN_SHADOW)).toEqual([2]);
});

async function violationsOf(browser: Browser, address: string): Promise<readonly string[]> {
  const page = await browser.openExtensionPage(address);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('h2').length)).toBeGreaterThan(0);
  await page.inject(AXE);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
