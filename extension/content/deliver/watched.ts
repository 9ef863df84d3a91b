import { isWatchable, parseWatched } from '../../../src/settings/watched';
import { markOf } from '../../mark';
import { frame } from '../frame';

/** Comparisons in a frame in one minute: more than a person enters, and few enough that nobody learns anything by trying. */
const MOST = 12;
const MINUTE = 60_000;

const compared: number[] = [];

/** True where a text is the secret that the reader has watched. */
export async function isWatched(text: string): Promise<boolean> {
  const watched = parseWatched(frame().watched);
  const now = performance.now();
  if (!watched || !isWatchable(text) || compared.filter((at) => now - at < MINUTE).length >= MOST) return false;
  compared.splice(0, compared.length - MOST + 1);
  compared.push(now);
  return markOf(text, watched.salt, watched.rounds).then(
    (mark) => mark === watched.mark,
    () => false,
  );
}
