import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { parseReport, type Report, readReport, reportKey, watchStorage } from '../storage';

export interface TabState {
  readonly id: number;
  readonly url: string;
  /** Null where nothing was found. */
  readonly report: Report | null;
  /** False where the reader or the browser keeps Keyward out. */
  readonly mayRead: boolean;
}

/** The tab that the popup is about, as it changes; undefined until it is known. */
export function useTab(wanted: number | null): TabState | undefined {
  const [state, setState] = useState<TabState>();

  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void readTab(wanted).then((tab) => {
      if (isGone || !tab) return;
      setState(tab);
      stop = watchStorage('session', reportKey(tab.id), (stored) => setState({ ...tab, report: parseReport(stored) }));
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [wanted]);

  return state;
}

async function readTab(wanted: number | null): Promise<TabState | null> {
  const tab =
    wanted === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(wanted).catch(() => undefined);
  if (tab?.id === undefined)
    return wanted === null ? null : { id: wanted, url: '', report: await readReport(wanted), mayRead: true };
  const mayRead = await browser.permissions.contains({ origins: ['<all_urls>'] });
  return { id: tab.id, url: tab.url ?? '', report: await readReport(tab.id), mayRead };
}
