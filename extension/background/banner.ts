import browser from 'webextension-polyfill';
import { advise } from '../../src/advice/advise';
import { PLATFORMS } from '../../src/credentials/platforms';
import type { BannerContent } from '../protocol';
import type { Report } from '../storage';

/** Built by itself (vite.config.ts) and put into a page only when needed. */
const SCRIPT = 'extension/content/banner/main.js';

/** Shows, changes or takes away the banner of a tab's top document. A page where scripts may not run keeps its badge. */
export async function showBanner(tabId: number, content: BannerContent | null): Promise<void> {
  try {
    if (content) await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT], injectImmediately: true });
    await browser.tabs.sendMessage(tabId, { name: 'banner', args: [content] }, { frameId: 0 });
  } catch {
    // Gone meanwhile, or a page of the browser's own.
  }
}

/** What the banner has to say of a report; null where it has nothing to say. */
export function bannerContent({ level, findings, site, frames }: Report): BannerContent | null {
  const advice = advise(findings);
  if (level === 'none' || !advice) return null;
  const warned = findings.filter((finding) => finding.level !== 'none');
  const frame = frames[warned[0]?.frameId ?? 0];
  return {
    level,
    isThere: warned.every(({ because }) => because.some(({ kind }) => kind === 'value')),
    family: advice.family,
    steps: advice.steps,
    platform: PLATFORMS.find(({ id }) => id === advice.chief.platform)?.name ?? '',
    credentials: [...new Set(warned.map(({ credential }) => credential))],
    domain: site.domain,
    frameDomain: frame && frame.domain !== site.domain ? frame.domain : null,
  };
}
