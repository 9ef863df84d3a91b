import browser from 'webextension-polyfill';
import type { BannerContent } from '../protocol';

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
