import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from './browser';
import { launchChromium } from './chromium';
import { findExecutable } from './find-executable';
import { launchFirefox } from './firefox';
import type { LaunchOptions } from './launch-options';

/**
 * Starts a browser with the extension as built in `dist/`, or in the folder that EXTENSION_DIR names; with a copy, so that
 * a build meanwhile does not change what runs. Throws when there is no such browser.
 */
export async function launch(
  name: Browser['name'],
  options: Pick<LaunchOptions, 'proxy' | 'visible'>,
): Promise<Browser> {
  const executable = findExecutable(name);
  if (!executable) throw new Error(`No ${name} found. Install it or set ${name.toUpperCase()}_PATH.`);
  const dist = process.env.EXTENSION_DIR ?? fileURLToPath(new URL('../../dist', import.meta.url));
  const extension = mkdtempSync(join(tmpdir(), 'keyward-extension-'));
  cpSync(join(dist, name === 'chromium' ? 'chrome' : 'firefox'), extension, { recursive: true });
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = await start({ ...options, executable, extension });
  return {
    ...browser,
    async close() {
      await browser.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
