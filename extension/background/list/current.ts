import { readKeptFile, readKeptSerial } from '../updates/kept';
import { listSource } from '../updates/list-source';
import { openRelease } from '../updates/open-release';
import { type List, listOf } from './list';
import { SHIPPED_SERIAL, shippedList } from './shipped';

let opened: List | undefined;

/**
 * The list that answers: a newer one that was taken, as long as newer ones are wanted and it is whole, else the shipped one. What is
 * stored is asked each time, so that a change counts at once and a fresh worker does the same.
 */
export async function currentList(): Promise<List> {
  const serial = await readKeptSerial();
  // Policies are asked last: just after its start, Chrome needs two seconds to know them.
  if (serial <= SHIPPED_SERIAL || (await listSource()).address === null) return shippedList();
  if (opened?.serial !== serial) opened = await openKept(serial);
  return opened ?? shippedList();
}

/** What lies in the storage is believed no more than what comes over the network: its signature is proved again. */
async function openKept(serial: number): Promise<List | undefined> {
  const file = await readKeptFile(serial);
  const { release } = file ? await openRelease(file) : {};
  return release?.serial === serial ? listOf({ ...release, source: 'update' }) : undefined;
}
