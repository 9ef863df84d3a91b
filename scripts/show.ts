import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Report } from '../e2e/browsers/browser';
import { launch } from '../e2e/browsers/launch';
import { readBadge, readReport } from '../e2e/browsers/report';
import { findForm } from '../e2e/corpus/corpus';
import { formUrl, serveForms } from '../e2e/pages/form-pages';
import { startSites } from '../e2e/sites/sites';
import { installBrowsers } from './install-browsers';
import { runCommand } from './run-command.mjs';

/** A form of a plugin that asks sellers for the keys of Amazon's old interface. */
const BUNDLED_FORM = 'pos-amazon-mws-en-030';

const SETTLE = 2_500;

/** Vite's advice on a future of its own. */
const QUIET_BUILD = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

installBrowsers(['chromium']);
console.log('Building …');
if (!runCommand('npm', ['run', '--silent', 'build'], QUIET_BUILD)) process.exit(1);

const address = process.argv[2];
const form = findForm(BUNDLED_FORM);
const sites = address ? undefined : await startSites();
sites?.serve(serveForms([form]));
const url = address ?? formUrl(form, 'plain');
const browser = await launchVisibly();
const tab = await browser.open(url);
await new Promise((resolve) => setTimeout(resolve, SETTLE));
const report = await readReport(browser, tab);
const [banner] = await tab.banners();
console.log(describeReport(report, await readBadge(browser, tab), banner?.text));
if (browser.visible) {
  console.log('\nClose the browser to end.');
  await browser.inExtension(closeObserver).catch(() => undefined);
  await browser.closed;
} else {
  const results = fileURLToPath(new URL('../e2e/results/', import.meta.url));
  mkdirSync(results, { recursive: true });
  const screenshot = `${results}start.png`;
  await tab.screenshot(screenshot);
  console.log(`\nReport: ${JSON.stringify(report ?? null)}\nScreenshot: ${screenshot}`);
  await browser.close();
}
await sites?.close();

/** With a window where there is a display that can be used. */
async function launchVisibly(): Promise<Browser & { readonly visible: boolean }> {
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? (process.platform !== 'linux' || undefined);
  if (display) {
    try {
      return { ...(await launch('chromium', { proxy: sites, visible: true })), visible: true };
    } catch {
      console.log('The display cannot be used; going on without a window.');
    }
  }
  return { ...(await launch('chromium', { proxy: sites })), visible: false };
}

function describeReport(report: Report | undefined, badge: string, banner: string | undefined): string {
  const findings = report?.findings.map(({ credential }) => credential) ?? [];
  return [
    `Page:    ${url}`,
    `Level:   ${report?.level ?? 'none'}`,
    `Asks for ${findings.join(', ') || 'nothing that Keyward knows'}`,
    `Badge:   ${badge || 'empty'}`,
    `Banner:  ${banner ?? 'none'}`,
  ].join('\n');
}

async function closeObserver(): Promise<void> {
  const tab = await chrome.tabs.getCurrent();
  if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
}
