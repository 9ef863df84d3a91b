import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findExecutable } from '../e2e/browsers/find-executable';
import { runCommand } from './run-command.mjs';

type BrowserName = 'chromium' | 'firefox';

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/** Makes sure that the browsers are there: those that are named or installed, else Debian's, else Playwright's. Ends the process when it cannot. */
export function installBrowsers(browsers: readonly BrowserName[]): void {
  for (const installFrom of [installFromDebian, installFromPlaywright]) {
    const missing = listMissing(browsers);
    if (missing.length > 0) installFrom(missing);
  }
  const missing = listMissing(browsers);
  if (missing.length === 0) return;
  const variables = missing.map((browser) => `${browser.toUpperCase()}_PATH`).join(' and ');
  console.error(`Cannot install ${missing.join(' and ')}. Please install by hand, or set ${variables} to the program.`);
  process.exit(1);
}

function listMissing(browsers: readonly BrowserName[]): readonly BrowserName[] {
  return browsers.filter((browser) => !findExecutable(browser));
}

function installFromDebian(browsers: readonly BrowserName[]): void {
  const prefix = findRootPrefix();
  if (!isDebian() || !prefix) return;
  const packages = browsers.map((browser) => DEBIAN_PACKAGES[browser]);
  console.log(`Installing ${packages.join(' and ')} with apt-get, about a minute …`);
  const aptGet = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  run([...aptGet, 'update']);
  run([...aptGet, 'install', '-y', '--no-install-recommends', ...packages]);
}

/** Playwright's own Firefox does not speak WebDriver BiDi; its Chromium is as good as any. */
function installFromPlaywright(browsers: readonly BrowserName[]): void {
  if (!browsers.includes('chromium')) return;
  console.log('Downloading Chromium with Playwright, about a minute …');
  const dependencies = process.getuid?.() === 0 ? ['--with-deps'] : [];
  run(['npx', 'playwright', 'install', '--no-shell', ...dependencies, 'chromium']);
}

/** Ubuntu's packages of the same names are snaps, which cannot be driven here; it is left to Playwright. */
function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** What comes before a command that needs to be root; undefined when that would ask for a password. */
function findRootPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function run([command = '', ...args]: readonly string[]): boolean {
  return runCommand(command, args);
}
