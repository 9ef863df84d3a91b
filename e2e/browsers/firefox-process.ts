import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The address that the extension's pages have in every test; Firefox would choose a random one. */
export const EXTENSION_UUID = '6b657977-6172-4d6f-a464-000000000001';

/** What keeps Firefox quiet: no page of its own, no update, no report, no request that a test did not make. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.introCount': 99,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.topsites.contile.enabled': false,
  'browser.uitour.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'devtools.jsonview.enabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.allow_hijacking_localhost': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** A Firefox that runs with a profile of its own. */
export interface FirefoxProcess {
  /** Where WebDriver BiDi listens. */
  readonly address: string;
  /** Settles when the process has ended. */
  readonly ended: Promise<void>;
  /** Ends the process and removes its profile. */
  stop(): Promise<void>;
}

/** Starts Firefox without a window and waits, up to 60 s, until it takes commands. */
export async function startFirefox(executable: string, addonId: string): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'keyward-firefox-'));
  const preferences = {
    ...PREFERENCES,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: EXTENSION_UUID }),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const process = spawn(
    executable,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...globalThis.process.env, HOME: profile, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    },
  );
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
  async function stop(): Promise<void> {
    if (process.exitCode === null) {
      process.kill();
      const forced = setTimeout(() => process.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(forced);
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  try {
    return { address: await readAddress(process), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readAddress(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not answer in 60 s: ${output}`)), 60_000);
    process.stderr?.on('data', (data) => {
      output = `${output}${data}`.slice(-10_000);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
    process.once('error', reject);
    process.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${output}`)));
  });
}
