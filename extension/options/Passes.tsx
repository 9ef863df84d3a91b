import { useEffect, useState } from 'preact/hooks';
import { platformOf } from '../../src/credentials/platforms';
import { parseSettings, type Settings } from '../../src/settings/settings';
import { say } from '../i18n';
import { ask } from '../messaging';
import { isolate, nameCredential } from '../names';
import { readSettings, SETTINGS, watchStorage } from '../storage';

/** The secrets that the reader lets through without being asked, and the way to take that back. */
export function Passes() {
  const [passes, setPasses] = useState<Settings['passes']>([]);
  const [removed, setRemoved] = useState('');
  useEffect(() => {
    void readSettings().then((settings) => setPasses(settings.passes));
    return watchStorage('local', SETTINGS, (stored) => setPasses(parseSettings(stored).passes));
  }, []);

  return (
    <section>
      <h2>{say('passes_title')}</h2>
      <p>{say('passes_text')}</p>
      {passes.length === 0 && <p class="quiet">{say('passes_empty')}</p>}
      <ul class="sites">
        {passes.map(({ site, credential }) => {
          const name = nameCredential(credential, platformOf(credential)?.name ?? '');
          return (
            <li key={`${site} ${credential}`}>
              <span>{say('passes_item', name, isolate(site))}</span>
              <button
                type="button"
                aria-label={say('passes_remove_item', name, isolate(site))}
                onClick={() => void ask('removePass', site, credential).then(() => setRemoved(site))}
              >
                {say('passes_remove')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="quiet" role="status">
        {removed && say('passes_removed', isolate(removed))}
      </p>
    </section>
  );
}
