import browser from 'webextension-polyfill';
import type { PageSender } from '../messaging';

/** Built by itself (vite.config.ts) and put into a page only when needed. */
export const SCRIPT = 'extension/content/inspect.js';

/** Puts the second script, which reads in depth, into the frame that asked for it. */
export async function inspectFrame({ tabId, frameId }: PageSender): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [SCRIPT],
      injectImmediately: true,
    });
  } catch {
    // The frame is gone meanwhile.
  }
}
