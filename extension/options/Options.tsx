import browser from 'webextension-polyfill';
import { say } from '../i18n';
import { NewerLists } from './NewerLists';
import { OwnSoftware } from './OwnSoftware';
import { Passes } from './Passes';
import { Readings } from './Readings';
import { WatchKey } from './WatchKey';

export function Options({ tabId }: { readonly tabId: number | null }) {
  return (
    <main>
      <h1>{say('options_title')}</h1>
      <OwnSoftware />
      <Passes />
      <WatchKey />
      <NewerLists />
      <Data />
      <Readings tabId={tabId} />
      <p class="quiet">
        {say('never_asks')} {say('version', browser.runtime.getManifest().version)}
      </p>
    </main>
  );
}

function Data() {
  return (
    <section>
      <h2>{say('data_title')}</h2>
      <ul>
        <li>{say('data_reads')}</li>
        <li>{say('data_keeps')}</li>
        <li>{say('data_stores')}</li>
        <li>{say('data_sends')}</li>
      </ul>
    </section>
  );
}
