import browser from 'webextension-polyfill';
import { say } from '../i18n';
import { ListDate } from './ListDate';
import { LookUp } from './LookUp';
import { ThisPage } from './ThisPage';
import { type TabState, useTab } from './use-tab';
import { WhoIsHere } from './WhoIsHere';

interface Props {
  readonly tabId: number | null;
  readonly query: string;
}

/** Opened on a look-up it begins with that; otherwise with the page in front. */
export function Popup({ tabId, query }: Props) {
  const tab = useTab(tabId);
  const here = tab && (
    <>
      <ThisPage tab={tab} />
      {isOnTheWeb(tab) && <WhoIsHere address={tab.report?.site.host || tab.url} />}
    </>
  );
  return (
    <main>
      <h1 class="unseen">{say('popup_title')}</h1>
      {query ? <LookUp query={query} /> : here}
      {query ? here : <LookUp query="" />}
      <ListDate />
      <footer class="quiet">
        <span>{say('never_asks')}</span>
        <a
          href={browser.runtime.getURL(`extension/options/index.html${tab ? `?tab=${tab.id}` : ''}`)}
          target="_blank"
          rel="noreferrer"
        >
          {say('settings')}
        </a>
      </footer>
    </main>
  );
}

function isOnTheWeb({ report, url }: TabState): boolean {
  return Boolean(report?.site.host) || /^https?:/.test(url);
}
