import browser from 'webextension-polyfill';
import { advise } from '../../src/advice/advise';
import { isPlatformsOwn } from '../../src/consent/platform-pages';
import { levelOf, PLATFORMS } from '../../src/credentials/platforms';
import type { Decision, HeldSecret } from '../../src/hold';
import type { Settings } from '../../src/settings/settings';
import type { PageSender } from '../messaging';
import type { DialogContent } from '../protocol';
import { type Hold, readHold, readSettings, writeHold, writeSettings } from '../storage';
import { inOrder } from './queue';
import { siteOf } from './site';

/** Built by themselves (vite.config.ts) and put into a page only when needed. */
const DELIVER = 'extension/content/deliver/main.js';
const DIALOG = 'extension/content/dialog/main.js';

/** Puts the script that names and delivers into the frame that holds something back, and the dialog into the top document. */
export async function prepareHold({ tabId, frameId }: PageSender): Promise<void> {
  await Promise.allSettled([inject(tabId, frameId, DELIVER), inject(tabId, 0, DIALOG)]);
}

async function inject(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}

/** Asks the reader what is to become of something held back, or lets it through at once where there is nothing to ask. */
export function weighHold({ tabId, frameId, url, tabUrl }: PageSender, held: HeldSecret): Promise<void> {
  return inOrder(tabId, async () => {
    const site = siteOf(url) ?? siteOf(tabUrl) ?? { host: '', domain: '' };
    const settings = await readSettings();
    const credentials = held.credentials.filter(
      ({ credential, platform }) =>
        levelOf(credential) === 'danger' && !isOwn(platform, site.host) && !mayPass(settings, site.domain, credential),
    );
    const hold = { ...held, credentials, frameId, site: { ...site } };
    const content = settings.ownSoftware.includes(site.domain)
      ? null
      : dialogContent(hold, siteOf(tabUrl)?.domain ?? '');
    if (!content) return answer(tabId, hold, true);
    await writeHold(tabId, hold);
    await showDialog(tabId, content);
  });
}

function isOwn(platform: string, host: string): boolean {
  return PLATFORMS.some((it) => it.id === platform && isPlatformsOwn(it, host));
}

function mayPass({ passes }: Settings, site: string, credential: string): boolean {
  return passes.some((pass) => pass.site === site && pass.credential === credential);
}

/** Null where none of it needs a question. */
function dialogContent({ id, route, credentials, site }: Hold, tabDomain: string): DialogContent | null {
  const advice = advise(credentials.map((it) => ({ ...it, level: levelOf(it.credential) })));
  return (
    advice && {
      id,
      route,
      family: advice.family,
      steps: advice.steps,
      platform: PLATFORMS.find((platform) => platform.id === advice.chief.platform)?.name ?? '',
      credentials: [...new Set(credentials.map(({ credential }) => credential))],
      domain: tabDomain,
      frameDomain: site.domain === tabDomain ? null : site.domain,
    }
  );
}

/** Where no dialog can be shown the secret stays out. */
async function showDialog(tabId: number, content: DialogContent | null): Promise<void> {
  if (content) await inject(tabId, 0, DIALOG).catch(() => undefined);
  await browser.tabs.sendMessage(tabId, { name: 'dialog', args: [content] }, { frameId: 0 }).catch(() => undefined);
}

/** The reader has decided; only the top document shows the dialog. */
export function decideHold({ tabId, frameId }: PageSender, { id, pass, remember }: Decision): Promise<void> {
  return inOrder(tabId, async () => {
    const hold = await readHold(tabId);
    if (frameId !== 0 || hold?.id !== id) return;
    await writeHold(tabId, null);
    if (pass && remember) await rememberPasses(hold);
    await answer(tabId, hold, pass);
  });
}

async function rememberPasses({ site, credentials }: Hold): Promise<void> {
  const settings = await readSettings();
  const fresh = credentials
    .map(({ credential }) => ({ site: site.domain, credential }))
    .filter((pass) => !mayPass(settings, pass.site, pass.credential));
  await writeSettings({ ...settings, passes: [...settings.passes, ...fresh] });
}

/** Takes back what `rememberPasses` kept. */
export async function removePass(site: unknown, credential: unknown): Promise<void> {
  const settings = await readSettings();
  const passes = settings.passes.filter((pass) => pass.site !== site || pass.credential !== credential);
  await writeSettings({ ...settings, passes });
}

async function answer(tabId: number, { id, frameId }: Hold, pass: boolean): Promise<void> {
  await browser.tabs.sendMessage(tabId, { name: 'holdAnswer', args: [id, pass] }, { frameId }).catch(() => undefined);
}

/** The frame that held something back is gone, and with it what was held. */
export function forgetHold({ tabId, frameId }: PageSender): Promise<void> {
  return inOrder(tabId, async () => {
    if ((await readHold(tabId))?.frameId !== frameId) return;
    await writeHold(tabId, null);
    await showDialog(tabId, null);
  });
}
