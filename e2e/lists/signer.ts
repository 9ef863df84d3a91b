import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** Signs lists as the project would, with a key that the tested build trusts. */
export interface Signer {
  readonly id: string;
  /** As `src/reputation/release/keys.ts` writes it. */
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

export function makeSigner(id: string): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  return { id, publicKey: raw.toString('base64'), privateKey };
}

/** The text of the signature file for a list. */
export function signText({ id, privateKey }: Signer, text: string): string {
  const bytes = Buffer.from(text);
  return JSON.stringify({
    key: id,
    size: bytes.length,
    signature: sign(null, bytes, privateKey).toString('base64'),
  });
}
