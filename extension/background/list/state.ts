import type { ListState } from '../../protocol';
import { readAttempt } from '../updates/attempt';
import { listSource } from '../updates/list-source';
import { currentList } from './current';

/** What the pages show of the list that answers. */
export async function readListState(): Promise<ListState> {
  const [list, { address, managed }, last] = await Promise.all([currentList(), listSource(), readAttempt()]);
  const { source, serial, issued, expires, providers } = list;
  return { source, serial, issued, expires, providers: providers.length, address, managed, last };
}
