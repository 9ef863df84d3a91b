import browser from 'webextension-polyfill';

const MAIN = 'extension/content/main.js';

/** Looks after the pages that were open when the extension was installed: some browsers run its scripts in pages opened later only. */
export async function watchOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const awake = tabs.filter(({ discarded }) => !discarded);
  await Promise.allSettled(
    awake.map(({ id = browser.tabs.TAB_ID_NONE }) =>
      browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [MAIN] }),
    ),
  );
}
