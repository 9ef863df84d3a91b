import { judgeRelease } from '../../../src/reputation/release/read-release';
import { currentList } from '../list/current';
import { SHIPPED_SERIAL } from '../list/shipped';
import { type Attempt, readAttempt, writeAttempt } from './attempt';
import { download } from './download';
import { keepFile, readKeptSerial } from './kept';
import { listSource } from './list-source';
import { openRelease } from './open-release';

const DAY_MS = 24 * 60 * 60 * 1000;

let running: Promise<void> | undefined;

/** Looks for a newer list and takes it, or writes down why not. Does nothing where no address is chosen; two at once are one. */
export function updateList(): Promise<void> {
  running ??= update().finally(() => {
    running = undefined;
  });
  return running;
}

/** Once a day, and only when the worker is awake for something else: no timer wakes it. */
export async function updateWhenDue(): Promise<void> {
  const last = await readAttempt();
  if (!last || Math.abs(Date.now() - last.at) > DAY_MS) await updateList();
}

async function update(): Promise<void> {
  const { address } = await listSource();
  if (address === null) return;
  const at = Date.now();
  // A worker that dies meanwhile leaves this behind, and does not try again at every start.
  await writeAttempt({ at, outcome: 'interrupted' });
  await writeAttempt({ at, outcome: await fetchAndKeep(address, new Date(at).toISOString().slice(0, 10)) });
}

async function fetchAndKeep(address: string, today: string): Promise<Attempt['outcome']> {
  const file = await download(address);
  if (typeof file === 'string') return file;
  const { release, refusal } = await openRelease(file);
  if (!release) return refusal;
  const judged = judgeRelease(release, Math.max(SHIPPED_SERIAL, await readKeptSerial()), today);
  if (judged) return judged;
  if (release.serial === (await currentList()).serial) return 'unchanged';
  return keepFile(release.serial, file).then(
    () => 'taken',
    () => 'not-stored',
  );
}
