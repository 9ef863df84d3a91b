import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { ListKey } from '../../src/reputation/release/keys';

/**
 * The text of the signature file for a release. The private key is PEM (PKCS #8, Ed25519). Throws where its public half is none of
 * the pinned keys: nobody would take what it signs.
 */
export function signRelease(text: string, privatePem: string, pinned: readonly ListKey[]): string {
  const privateKey = createPrivateKey(privatePem);
  const publicKey = createPublicKey(privateKey)
    .export({ type: 'spki', format: 'der' })
    .subarray(-32)
    .toString('base64');
  const key = pinned.find((candidate) => candidate.publicKey === publicKey);
  if (!key) throw new Error(`The public key ${publicKey} is not in src/reputation/release/keys.ts`);
  const bytes = Buffer.from(text);
  const signature = sign(null, bytes, privateKey).toString('base64');
  return `${JSON.stringify({ key: key.id, size: bytes.length, signature })}\n`;
}
