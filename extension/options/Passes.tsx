import { platformOf } from '../../src/credentials/platforms';
import type { Settings } from '../../src/settings/settings';
import { say } from '../i18n';
import { ask } from '../messaging';
import { isolate, nameCredential } from '../names';
import { type Removable, RemovableList } from './RemovableList';

/** The secrets that the reader lets through without being asked, and the way to take that back. */
export function Passes() {
  return <RemovableList name="passes" list={listPasses} />;
}

function listPasses({ passes }: Settings): readonly Removable[] {
  return passes.map(({ site, credential }) => {
    const name = nameCredential(credential, platformOf(credential)?.name ?? '');
    return {
      id: `${site} ${credential}`,
      site,
      label: say('passes_item', name, isolate(site)),
      removeLabel: say('passes_remove_item', name, isolate(site)),
      remove: () => ask('removePass', site, credential),
    };
  });
}
