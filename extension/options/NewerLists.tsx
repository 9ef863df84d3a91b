import { useEffect, useState } from 'preact/hooks';
import { sayDate, sayMoment } from '../dates';
import { keyFor, say } from '../i18n';
import { ask } from '../messaging';
import { isolate } from '../names';
import type { ListState } from '../protocol';
import { watchStorage } from '../storage';
import { ListAddress } from './ListAddress';

/** Which list of providers answers, and where newer ones come from, if anywhere. */
export function NewerLists() {
  const [list, setList] = useState<ListState | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    const renew = () => void ask('readListState').then(setList);
    renew();
    return watchStorage('local', 'list', renew);
  }, []);

  async function update(): Promise<void> {
    setBusy(true);
    await ask('updateList').then(setList, () => undefined);
    setBusy(false);
  }

  async function choose(address: string | null): Promise<void> {
    await ask('setListAddress', address);
    if (address !== null) await update();
    setList(await ask('readListState'));
  }

  if (!list) return null;
  return (
    <section>
      <h2>{say('list_title')}</h2>
      <About list={list} />
      {list.address === null && !list.managed && <ListAddress choose={choose} />}
      {list.address !== null && (
        <>
          <p>{say('list_from', isolate(list.address))}</p>
          <p class="actions" id="list-actions">
            <button type="button" disabled={isBusy} onClick={update}>
              {say('list_update')}
            </button>
            {!list.managed && (
              <button type="button" disabled={isBusy} onClick={() => choose(null)}>
                {say('list_turn_off')}
              </button>
            )}
          </p>
        </>
      )}
      {list.managed && <p>{say(list.address === null ? 'list_managed_off' : 'list_managed')}</p>}
      <p role="status">{isBusy ? say('list_busy') : list.address !== null && <Last last={list.last} />}</p>
    </section>
  );
}

function About({ list: { source, serial, issued, expires, providers } }: { readonly list: ListState }) {
  const isOutdated = expires !== null && expires < new Date().toISOString().slice(0, 10);
  const sentence = source === 'shipped' ? 'list_shipped' : 'list_fetched';
  return (
    <p>
      {say(sentence, String(serial), sayDate(issued), String(providers))}{' '}
      {isOutdated && say('list_outdated', sayDate(expires))}
    </p>
  );
}

function Last({ last }: Pick<ListState, 'last'>) {
  return last && <>{say('list_last', sayMoment(last.at), say(keyFor('list_outcome', last.outcome)))}</>;
}
