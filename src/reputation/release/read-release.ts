import * as v from 'valibot';
import type { ListKey } from './keys';
import type { Refusal } from './refusal';
import { type Release, ReleaseSchema, SignatureSchema } from './release';

/** A release and its signature as they came, whether from the network, a file or the storage: nobody is believed. */
export interface SignedFile {
  readonly text: string;
  /** The length of the text in bytes. */
  readonly size: number;
  /** The text of the signature file. */
  readonly signature: string;
}

/** Whether a key made a signature over the text; `unable` where the browser does not know Ed25519. */
export type Verify = (publicKey: string, signature: string) => Promise<'good' | 'bad' | 'unable'>;

export type Read =
  | { readonly release: Release; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly release?: never };

/** Reads a signed release. Nothing of the text is looked at before one of the keys is known to have signed it. */
export async function readRelease(file: SignedFile, keys: readonly ListKey[], verify: Verify): Promise<Read> {
  const signed = v.safeParse(SignatureSchema, parseJson(file.signature));
  if (!signed.success) return { refusal: 'no-signature' };
  const { key: keyId, size, signature } = signed.output;
  const key = keys.find(({ id }) => id === keyId);
  if (!key) return { refusal: 'unknown-key' };
  if (file.size < size) return { refusal: 'truncated' };
  const verified = await verify(key.publicKey, signature);
  if (verified === 'unable') return { refusal: 'cannot-verify' };
  if (verified === 'bad') return { refusal: 'bad-signature' };
  const release = v.safeParse(ReleaseSchema, parseJson(file.text));
  return release.success ? { release: release.output } : { refusal: 'not-a-list' };
}

/**
 * Why a genuine release must not be taken on a day (`YYYY-MM-DD`, UTC): it goes back behind the highest serial that was ever taken or
 * shipped, or it is not of its time. Null where it may.
 */
export function judgeRelease(
  release: Pick<Release, 'serial' | 'issued' | 'expires'>,
  highestSerial: number,
  today: string,
): Refusal | null {
  if (release.serial < highestSerial) return 'older';
  if (release.issued > today) return 'from-the-future';
  return release.expires < today ? 'expired' : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
