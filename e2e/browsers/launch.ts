import { fileURLToPath } from 'node:url';
import type { Browser } from './browser';
import { launchChromium } from './chromium';
import { findExecutable } from './find-executable';
import { launchFirefox } from './firefox';
import type { LaunchOptions } from './launch-options';

/** Starts a browser with the extension as built in `dist/`, or in the folder that EXTENSION_DIR names. Throws when there is no such browser. */
export async function launch(
  name: Browser['name'],
  options: Pick<LaunchOptions, 'proxy' | 'visible'>,
): Promise<Browser> {
  const executable = findExecutable(name);
  if (!executable) throw new Error(`No ${name} found. Install it or set ${name.toUpperCase()}_PATH.`);
  const folder = name === 'chromium' ? 'chrome' : 'firefox';
  const dist = process.env.EXTENSION_DIR ?? fileURLToPath(new URL('../../dist', import.meta.url));
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  return start({ ...options, executable, extension: `${dist}/${folder}` });
}
