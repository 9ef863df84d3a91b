import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { ReleaseFile } from './open-release';

const { local } = browser.storage;

/** Says which list counts, and is the highest serial that was ever taken: it outlives its list and is never lowered. */
const POINTER = 'list';
const PointerSchema = v.object({ serial: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });
const FileSchema = v.object({ text: v.string(), signature: v.string() });

function fileKey(serial: number): string {
  return `list:${serial}`;
}

/** The highest serial that was ever taken; 0 where none was. */
export async function readKeptSerial(): Promise<number> {
  const pointer = v.safeParse(PointerSchema, (await local.get(POINTER))[POINTER]);
  return pointer.success ? pointer.output.serial : 0;
}

/** The list of a serial as it came; null where it is gone or half written. */
export async function readKeptFile(serial: number): Promise<ReleaseFile | null> {
  const key = fileKey(serial);
  const file = v.safeParse(FileSchema, (await local.get(key))[key]);
  return file.success ? file.output : null;
}

/** Keeps a list: first all of it, then the pointer, and only then the older ones go. Whenever this is cut short, a whole list counts. */
export async function keepFile(serial: number, file: ReleaseFile): Promise<void> {
  const key = fileKey(serial);
  await local.set({ [key]: file });
  await local.set({ [POINTER]: { serial } });
  const others = Object.keys(await local.get(null)).filter(
    (it) => it.startsWith(fileKey(0).slice(0, -1)) && it !== key,
  );
  await local.remove(others);
}
