import { useEffect, useState } from 'preact/hooks';
import { parseSettings } from '../../src/settings/settings';
import { say } from '../i18n';
import { ask } from '../messaging';
import { isolate } from '../names';
import { readSettings, SETTINGS, watchStorage } from '../storage';

/** The sites that the reader marked as their own, and the way to take that back. */
export function OwnSoftware() {
  const [sites, setSites] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState('');
  useEffect(() => {
    void readSettings().then(({ ownSoftware }) => setSites(ownSoftware));
    return watchStorage('local', SETTINGS, (stored) => setSites(parseSettings(stored).ownSoftware));
  }, []);

  function remove(site: string): void {
    void ask('setOwnSoftware', site, false).then(() => setRemoved(site));
  }

  return (
    <section>
      <h2>{say('own_list_title')}</h2>
      <p>{say('own_list_text')}</p>
      {sites.length === 0 && <p class="quiet">{say('own_list_empty')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button type="button" aria-label={say('own_list_remove_site', site)} onClick={() => remove(site)}>
              {say('own_list_remove')}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet" role="status">
        {removed && say('own_list_removed', isolate(removed))}
      </p>
    </section>
  );
}
