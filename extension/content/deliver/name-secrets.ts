import { recognise } from '../../../src/credentials/recognise/recognise';
import { surroundings } from '../guard/secret';
import { isWatched } from './watched';

export interface NamedSecret {
  readonly credential: string;
  readonly platform: string;
  /** Stays in this frame. */
  readonly value: string;
}

/** What the reader would be told of one thing; more than this are not named. */
const MOST = 20;

/** The secrets in some texts, and what they are; none where the texts only looked like it. */
export async function nameSecrets(texts: readonly string[]): Promise<readonly NamedSecret[]> {
  const named: NamedSecret[] = [];
  for (const text of texts) {
    const found = recognise(text, surroundings);
    for (const { credential, platform, start, end } of found)
      named.push({ credential, platform, value: text.slice(start, end) });
    const whole = text.trim();
    if (found.length === 0 && (await isWatched(whole)))
      named.push({ credential: 'watched-secret', platform: '', value: whole });
  }
  return named.slice(0, MOST);
}
