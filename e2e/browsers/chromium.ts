import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import type { Browser, Tab } from './browser';
import { openChromiumTab } from './chromium-tab';
import { copyFrom } from './clipboard';
import type { LaunchOptions } from './launch-options';
import { remoteCall } from './remote-call';

/** Chromium's own requests go to a closed port, so that all that a test records was sent by a page or by the extension. */
const QUIET = [
  '--gaia-url=http://127.0.0.1:9',
  '--google-apis-url=http://127.0.0.1:9',
  '--autofill-server-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/x',
];

/** Starts Chromium with an unpacked extension and a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { proxy } = options;
  const profile = makeProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: !options.visible,
    viewport: options.visible ? null : { width: 1280, height: 900 },
    ...(proxy && { proxy: { server: `http://127.0.0.1:${proxy.port}` } }),
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...(proxy ? [`--ignore-certificate-errors-spki-list=${proxy.keyHash}`] : []),
      ...QUIET,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const observer = await openObserver(context, origin);
  let opening: Promise<unknown> = Promise.resolve();

  const inExtension: Browser['inExtension'] = (run, ...args) => observer.evaluate(remoteCall(run, args));

  /** Tabs are opened one after the other: the one that was not there before is the new one. */
  function open(url?: string): Promise<Tab> {
    const tab = opening.then(async () => {
      const before = await inExtension(listTabs);
      const page = await context.newPage();
      const id = (await inExtension(listTabs)).find((candidate) => !before.includes(candidate));
      if (id === undefined) throw new Error('The new tab is not known to the extension');
      return openChromiumTab(context, page, id);
    });
    opening = tab.catch(() => undefined);
    return tab.then(async (opened) => {
      if (url) await opened.goto(url);
      return opened;
    });
  }

  return {
    name: 'chromium',
    extensionUrl: (path) => `${origin}/${path}`,
    open,
    openExtensionPage: (path) => open(`${origin}/${path}`),
    inExtension,
    copy: (text) => copyFrom(inExtension, (keys) => observer.keyboard.press(keys), text),
    killWorker: () => killWorker(context, origin),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Without its spelling check, which would fetch a dictionary at the first key. */
function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'keyward-chromium-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { browser: { enable_spellchecking: false }, spellcheck: { dictionaries: [], dictionary: '' } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** A page with the extension's rights and none of its code: the first tab, at a file that runs nothing. */
async function openObserver(context: BrowserContext, origin: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${origin}/manifest.json`);
  return page;
}

async function listTabs(): Promise<(number | undefined)[]> {
  return (await chrome.tabs.query({})).map((tab) => tab.id);
}

async function killWorker(context: BrowserContext, origin: string): Promise<void> {
  const page = context.pages()[0];
  if (!page) throw new Error('No page is open');
  const session = await context.newCDPSession(page);
  async function findWorker() {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find((target) => target.type === 'service_worker' && target.url.startsWith(origin));
  }
  for (let worker = await findWorker(); worker; worker = await findWorker()) {
    await session.send('Target.closeTarget', { targetId: worker.targetId });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await session.detach();
}
