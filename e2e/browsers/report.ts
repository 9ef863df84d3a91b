import type { Browser, Report, Tab } from './browser';

/** What the extension has written of a tab; undefined before it has and after the tab is gone. */
export async function readReport(browser: Browser, tab: Pick<Tab, 'id'>): Promise<Report | undefined> {
  return browser.inExtension(async (key: string) => {
    const stored: Record<string, unknown> = await chrome.storage.session.get(key);
    return stored[key] as Report | undefined;
  }, `tab:${tab.id}`);
}

/** The text on the extension's button while the tab is in front. */
export function readBadge(browser: Browser, tab: Pick<Tab, 'id'>): Promise<string> {
  return browser.inExtension((tabId: number) => chrome.action.getBadgeText({ tabId }), tab.id);
}
