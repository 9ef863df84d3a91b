import browser from 'webextension-polyfill';
import type { PageSender } from '../messaging';

/** Opens the popup over the page; where the browser wants a click on the button itself for that, the same in a tab of its own. */
export async function showPopup({ tabId }: PageSender): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({
      url: browser.runtime.getURL(`extension/popup/index.html?tab=${tabId}`),
      openerTabId: tabId,
    });
  }
}
