import browser from 'webextension-polyfill';
import { rolesOfText } from '../../src/detection/roles';
import type { PageSender } from '../messaging';

/** Built by itself (vite.config.ts) and put into a page only when needed. */
export const SCRIPT = 'extension/content/inspect.js';

/** Puts the second script, which reads in depth, into the frame that asked for it. */
export async function inspectFrame({ tabId, frameId }: PageSender): Promise<void> {
  const put = browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [SCRIPT],
    injectImmediately: true,
  });
  // While the page reads, a worker that has just woken makes what it will judge by.
  rolesOfText('secret key');
  // The frame may be gone meanwhile.
  await put.catch(() => undefined);
}
