import { LIST_KEYS } from '../../../src/reputation/release/keys';
import { type Read, readRelease } from '../../../src/reputation/release/read-release';
import { verifySignature } from './verify-signature';

/** A release as it is stored or sent: the exact text, and that of its signature file. */
export interface ReleaseFile {
  readonly text: string;
  readonly signature: string;
}

/** Opens a release that one of the pinned keys signed. A text that was no UTF-8 has lost its bytes and fails as badly signed. */
export async function openRelease({ text, signature }: ReleaseFile): Promise<Read> {
  const bytes = new TextEncoder().encode(text);
  return readRelease({ text, size: bytes.length, signature }, LIST_KEYS, (publicKey, made) =>
    verifySignature(publicKey, made, bytes),
  );
}
