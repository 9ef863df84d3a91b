import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from './browser';
import { launchChromium } from './chromium';
import { findExecutable } from './find-executable';
import { launchFirefox } from './firefox';
import type { LaunchOptions } from './launch-options';

/** Where the builds for both browsers are: `dist/`, or the folder that EXTENSION_DIR names. */
export function buildFolder(name: Browser['name']): string {
  const dist = process.env.EXTENSION_DIR ?? fileURLToPath(new URL('../../dist', import.meta.url));
  return join(dist, name === 'chromium' ? 'chrome' : 'firefox');
}

/**
 * Starts a browser with the built extension, or another one that lies in `build`; with a copy, so that a build meanwhile does not
 * change what runs. Throws when there is no such browser.
 */
export async function launch(
  name: Browser['name'],
  { build = buildFolder(name), ...options }: Pick<LaunchOptions, 'proxy' | 'visible'> & { readonly build?: string },
): Promise<Browser> {
  const executable = findExecutable(name);
  if (!executable) throw new Error(`No ${name} found. Install it or set ${name.toUpperCase()}_PATH.`);
  const extension = mkdtempSync(join(tmpdir(), 'keyward-extension-'));
  cpSync(build, extension, { recursive: true });
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
