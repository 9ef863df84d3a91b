import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { isWatchable, parseWatched, ROUNDS, type Watched } from '../../src/settings/watched';
import { say } from '../i18n';
import { hexOf, markOf } from '../mark';
import { watchStorage } from '../storage';

/** Has one secret watched that has no telling form, without keeping it. */
export function WatchKey() {
  const [isOn, setOn] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void browser.storage.local.get('watched').then(({ watched }) => setOn(parseWatched(watched) !== null));
    return watchStorage('local', 'watched', (stored) => setOn(parseWatched(stored) !== null));
  }, []);

  async function start(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const secret = field.current?.value ?? '';
    setWrong(!isWatchable(secret));
    if (!field.current || !isWatchable(secret)) return;
    field.current.value = '';
    const salt = hexOf(crypto.getRandomValues(new Uint8Array(16)));
    const watched: Watched = { salt, rounds: ROUNDS, mark: await markOf(secret, salt, ROUNDS) };
    await browser.storage.local.set({ watched });
  }

  return (
    <section>
      <h2>{say('watch_title')}</h2>
      <p>{say('watch_text')}</p>
      <form onSubmit={start} noValidate>
        <label for="watch-secret">{say('watch_label')}</label>
        <p class="actions">
          <input
            id="watch-secret"
            type="password"
            autocomplete="off"
            ref={field}
            aria-invalid={isWrong}
            aria-describedby="watch-wrong"
          />
          <button type="submit">{say('watch_start')}</button>
          {isOn && (
            <button type="button" onClick={() => browser.storage.local.remove('watched')}>
              {say('watch_stop')}
            </button>
          )}
        </p>
        <p id="watch-wrong" role="alert">
          {isWrong && say('watch_wrong')}
        </p>
      </form>
      <p class="quiet" role="status">
        {say(isOn ? 'watch_on' : 'watch_off')}
      </p>
    </section>
  );
}
