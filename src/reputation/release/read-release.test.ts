import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRelease, readRelease, type SignedFile } from './read-release';

const keys = [
  { id: 'first', publicKey: 'A' },
  { id: 'spare', publicKey: 'B' },
];
const provider = {
  id: 'acme',
  names: { display: 'Acme', also: [], former: [] },
  domains: ['acme.example'],
  domainsUnchecked: [],
  category: 'erp',
  connection: { method: 'unknown', sureness: 'none', note: null },
  evidence: [],
  reply: null,
  links: { signUp: null, integrationHelp: null },
  saferWay: null,
};
const release = {
  format: 1,
  serial: 7,
  issued: '2026-11-01',
  expires: '2027-02-01',
  providers: [provider],
  spellings: {},
};
const text = JSON.stringify(release);

function signedWith(changes: object): string {
  return JSON.stringify({ key: 'first', size: text.length, signature: `${'A'.repeat(86)}==`, ...changes });
}

function fileWith(changes: Partial<SignedFile>): SignedFile {
  return { text, size: text.length, signature: signedWith({}), ...changes };
}

describe('readRelease', () => {
  it.each(['first', 'spare'])('reads what the %s key signed', async (key) => {
    const asked: string[] = [];
    const read = await readRelease(fileWith({ signature: signedWith({ key }) }), keys, async (publicKey) => {
      asked.push(publicKey);
      return 'good';
    });
    expect(read).toEqual({ release });
    expect(asked).toEqual([key === 'first' ? 'A' : 'B']);
  });

  it.each([
    ['no-signature', fileWith({ signature: '' }), 'good'],
    ['no-signature', fileWith({ signature: signedWith({ signature: 'AAAA' }) }), 'good'],
    ['no-signature', fileWith({ signature: signedWith({ more: 1 }) }), 'good'],
    ['unknown-key', fileWith({ signature: signedWith({ key: 'somebody' }) }), 'good'],
    ['truncated', fileWith({ text: text.slice(0, 90), size: 90 }), 'good'],
    ['cannot-verify', fileWith({}), 'unable'],
    ['bad-signature', fileWith({}), 'bad'],
    ['bad-signature', fileWith({ text: '{' }), 'bad'],
    ['not-a-list', fileWith({ text: '{' }), 'good'],
    ['not-a-list', fileWith({ text: JSON.stringify({ ...release, format: 2 }) }), 'good'],
    ['not-a-list', fileWith({ text: JSON.stringify({ ...release, providers: [] }) }), 'good'],
    ['not-a-list', fileWith({ text: JSON.stringify({ ...release, providers: [{ ...provider, id: 'A B' }] }) }), 'good'],
    ['not-a-list', fileWith({ text: JSON.stringify({ ...release, serial: 1.5 }) }), 'good'],
  ] as const)('refuses: %s', async (refusal, file, verified) => {
    expect(await readRelease(file, keys, async () => verified)).toEqual({ refusal });
  });

  it('takes any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (any, signature) => {
        expect(await readRelease({ text: any, size: any.length, signature }, keys, async () => 'bad')).toHaveProperty(
          'refusal',
        );
      }),
    );
  });
});

describe('judgeRelease', () => {
  it.each([
    [null, 7, '2026-11-01'],
    [null, 6, '2027-02-01'],
    ['older', 8, '2026-11-01'],
    ['from-the-future', 7, '2026-10-31'],
    ['expired', 7, '2027-02-02'],
  ] as const)('says %s where %i was seen, on %s', (refusal, highest, today) => {
    expect(judgeRelease(release, highest, today)).toBe(refusal);
  });
});
