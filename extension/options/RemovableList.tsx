import { useEffect, useState } from 'preact/hooks';
import { parseSettings, type Settings } from '../../src/settings/settings';
import { say } from '../i18n';
import { isolate } from '../names';
import { readSettings, SETTINGS, watchStorage } from '../storage';

/** One row: what stands in it, and how it is taken back. */
export interface Removable {
  /** Its own among the rows. */
  readonly id: string;
  readonly site: string;
  readonly label: string;
  /** The accessible name of its button. */
  readonly removeLabel: string;
  readonly remove: () => Promise<void>;
}

type Name = 'passes' | 'own_list';

/** A list in the settings from which the reader can take things back; `name` begins the names of its sentences. */
export function RemovableList({
  name,
  list,
}: {
  readonly name: Name;
  readonly list: (settings: Settings) => readonly Removable[];
}) {
  const [rows, setRows] = useState<readonly Removable[]>([]);
  const [removed, setRemoved] = useState('');
  useEffect(() => {
    void readSettings().then((settings) => setRows(list(settings)));
    return watchStorage('local', SETTINGS, (stored) => setRows(list(parseSettings(stored))));
  }, [list]);

  return (
    <section>
      <h2>{say(`${name}_title`)}</h2>
      <p>{say(`${name}_text`)}</p>
      {rows.length === 0 && <p class="quiet">{say(`${name}_empty`)}</p>}
      <ul class="sites">
        {rows.map(({ id, site, label, removeLabel, remove }) => (
          <li key={id}>
            <span>{label}</span>
            <button type="button" aria-label={removeLabel} onClick={() => void remove().then(() => setRemoved(site))}>
              {say(`${name}_remove`)}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet" role="status">
        {removed && say(`${name}_removed`, isolate(removed))}
      </p>
    </section>
  );
}
