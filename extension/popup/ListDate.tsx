import { useEffect, useState } from 'preact/hooks';
import { sayDate } from '../dates';
import { say } from '../i18n';
import { ask } from '../messaging';

/** How old the knowledge is. */
export function ListDate() {
  const [issued, setIssued] = useState('');
  useEffect(() => {
    void ask('readListState').then((list) => setIssued(list.issued));
  }, []);
  return <p class="quiet">{issued && say('list_date', sayDate(issued))}</p>;
}
