import type { Settings } from '../../src/settings/settings';
import { say } from '../i18n';
import { ask } from '../messaging';
import { type Removable, RemovableList } from './RemovableList';

/** The sites that the reader marked as their own, and the way to take that back. */
export function OwnSoftware() {
  return <RemovableList name="own_list" list={listSites} />;
}

function listSites({ ownSoftware }: Settings): readonly Removable[] {
  return ownSoftware.map((site) => ({
    id: site,
    site,
    label: site,
    removeLabel: say('own_list_remove_site', site),
    remove: () => ask('setOwnSoftware', site, false),
  }));
}
