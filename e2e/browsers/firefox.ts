import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bidi, connectBidi } from './bidi';
import type { Browser, Remote, Tab } from './browser';
import { copyFrom } from './clipboard';
import { evaluate } from './firefox-evaluate';
import { pressKeys } from './firefox-input';
import { EXTENSION_UUID, startFirefox } from './firefox-process';
import { openFirefoxTab } from './firefox-tab';
import type { LaunchOptions } from './launch-options';
import { waitUntil } from './wait-until';

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

interface ContextTree {
  readonly contexts: readonly { readonly context: string }[];
}

const ORIGIN = `moz-extension://${EXTENSION_UUID}`;

/** Starts Firefox with an unpacked extension and a fresh profile, driven by WebDriver BiDi alone. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8')) as Manifest;
  const addonId = manifest.browser_specific_settings.gecko.id;
  const firefox = await startFirefox(options.executable, addonId);
  const bidi = await connectBidi(`${firefox.address}/session`);
  await startSession(bidi, options.proxy?.port);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: options.extension } });
  const observer = await openObserver(bidi);
  const chromeContext = await findContext(bidi, { 'moz:scope': 'chrome' });
  let opening: Promise<unknown> = Promise.resolve();

  const inExtension: Browser['inExtension'] = (run, ...args) => evaluate(bidi, observer, run, args);
  const inBrowser = <F extends Remote>(run: F, ...args: Parameters<F>) => evaluate(bidi, chromeContext, run, args);

  /** Tabs are opened one after the other: the one that was not there before is the new one. Each gets a window, or it would sleep behind the next. */
  function open(url?: string): Promise<Tab> {
    const tab = opening.then(async () => {
      const before = await inExtension(listTabs);
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'window' });
      const id = (await inExtension(listTabs)).find((candidate) => !before.includes(candidate));
      if (id === undefined) throw new Error('The new tab is not known to the extension');
      return openFirefoxTab(bidi, context, id, inBrowser);
    });
    opening = tab.catch(() => undefined);
    return tab.then(async (opened) => {
      if (url) await opened.goto(url);
      return opened;
    });
  }

  return {
    name: 'firefox',
    extensionUrl: (path) => `${ORIGIN}/${path}`,
    open,
    openExtensionPage: (path) => open(`${ORIGIN}/${path}`),
    inExtension,
    copy: (text) => copyFrom(inExtension, (keys) => pressKeys(bidi, observer, keys), text),
    async killWorker() {
      await inBrowser(terminateBackground, addonId);
    },
    closed: firefox.ended,
    async close() {
      bidi.close();
      await firefox.stop();
    },
  };
}

async function startSession(bidi: Bidi, port: number | undefined): Promise<void> {
  const server = `127.0.0.1:${port}`;
  const proxy = port ? { proxyType: 'manual', httpProxy: server, sslProxy: server } : { proxyType: 'system' };
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true, proxy } } });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
}

/** A page with the extension's rights and none of its code. The load event of an extension page never comes, so its state is polled. */
async function openObserver(bidi: Bidi): Promise<string> {
  const context = await findContext(bidi, {});
  await bidi.send('browsingContext.navigate', { context, url: `${ORIGIN}/manifest.json`, wait: 'none' });
  await waitUntil(() =>
    evaluate(bidi, context, () => 'chrome' in globalThis && document.readyState === 'complete', []),
  );
  return context;
}

async function findContext(bidi: Bidi, scope: object): Promise<string> {
  const { contexts } = await bidi.send<ContextTree>('browsingContext.getTree', scope);
  const context = contexts[0]?.context;
  if (!context) throw new Error('Firefox has no window');
  return context;
}

async function listTabs(): Promise<(number | undefined)[]> {
  return (await chrome.tabs.query({})).map((tab) => tab.id);
}

/** Runs in the browser's own window, where the add-on's policy can be reached. */
async function terminateBackground(addonId: string): Promise<void> {
  interface Policies {
    getByID(id: string): { extension: { terminateBackground(): Promise<void> } };
  }
  const { WebExtensionPolicy } = globalThis as unknown as { WebExtensionPolicy: Policies };
  await WebExtensionPolicy.getByID(addonId).extension.terminateBackground();
}
