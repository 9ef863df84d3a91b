import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifySignature } from '../../extension/background/updates/verify-signature';
import type { Provider } from '../../src/reputation/provider';
import { LIST_KEYS } from '../../src/reputation/release/keys';
import { readRelease } from '../../src/reputation/release/read-release';
import { LARGEST_LIST, LARGEST_SIGNATURE } from '../../src/reputation/release/release';
import { readProviderFiles } from '../providers/read-providers';
import { makeRelease } from './make-release';
import { signRelease } from './sign-release';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
const pinned = [...LIST_KEYS, { id: 'test', publicKey: raw }];
const providers = readProviderFiles().map(({ content }) => content as Provider);
const text = makeRelease({ serial: 3, providers, spellings: { lingxing: ['lingxing'] } }, new Date('2026-11-24'), 90);

function read(changed: string, signature: string) {
  const bytes = new TextEncoder().encode(changed);
  return readRelease({ text: changed, size: bytes.length, signature }, pinned, (key, made) =>
    verifySignature(key, made, bytes),
  );
}

describe('a signed release of all providers', () => {
  const signature = signRelease(text, pem, pinned);

  it('is read as it was made', async () => {
    const { release } = await read(text, signature);
    expect(release).toMatchObject({ serial: 3, issued: '2026-11-24', expires: '2027-02-22', providers });
  });

  it('is refused when one sign was changed', async () => {
    expect(await read(text.replace('Payoneer', 'Payoneor'), signature)).toEqual({ refusal: 'bad-signature' });
  });

  it('leaves room to grow', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(LARGEST_LIST / 2);
    expect(signature.length).toBeLessThan(LARGEST_SIGNATURE / 2);
  });

  it('is not signed by a key that nobody trusts', () => {
    expect(() => signRelease(text, pem, LIST_KEYS)).toThrow('is not in');
  });
});
