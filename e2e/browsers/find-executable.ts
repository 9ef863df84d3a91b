import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const MAC = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
} as const;

/** The program of a browser: from CHROMIUM_PATH or FIREFOX_PATH, else an installed one, else Playwright's; undefined when there is none. */
export function findExecutable(browser: 'chromium' | 'firefox'): string | undefined {
  const chosen = process.env[`${browser.toUpperCase()}_PATH`];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const installed = NAMES[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  const downloaded = browser === 'chromium' ? [chromium.executablePath()] : [];
  return [...installed, ...MAC[browser], ...downloaded].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
