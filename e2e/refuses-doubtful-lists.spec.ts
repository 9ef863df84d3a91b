import type { ListOutcome } from '../extension/protocol';
import { LARGEST_LIST } from '../src/reputation/release/release';
import { expect, nameBehind, test, update } from './lists/fixtures';
import { dayFromNow, releaseText } from './lists/release-text';
import { makeSigner, signText } from './lists/signer';
import type { Reply } from './sites/sites';

const NEXT = releaseText(10);
const HALF = NEXT.slice(0, NEXT.length / 2);

const DOUBTFUL: readonly {
  readonly title: string;
  readonly refusal: ListOutcome;
  readonly text?: string;
  readonly list?: Partial<Reply>;
  readonly signature?: Partial<Reply>;
}[] = [
  { title: 'is not there', refusal: 'not-there', list: { status: 404, body: '' } },
  { title: 'has no signature', refusal: 'no-signature', signature: { status: 404, body: '' } },
  { title: 'has a page for a signature', refusal: 'no-signature', signature: { body: '<!doctype html>' } },
  { title: 'has an endless signature', refusal: 'no-signature', signature: { body: ' '.repeat(5000) } },
  {
    title: 'is signed by somebody else',
    refusal: 'unknown-key',
    signature: { body: signText(makeSigner('other'), NEXT) },
  },
  {
    title: 'is signed by somebody else in our name',
    refusal: 'bad-signature',
    signature: { body: signText(makeSigner('test'), NEXT) },
  },
  { title: 'was changed', refusal: 'bad-signature', list: { body: NEXT.replace('Acme', 'Ecma') } },
  { title: 'was made longer', refusal: 'bad-signature', list: { body: `${NEXT} ` } },
  { title: 'ends too early', refusal: 'truncated', list: { body: HALF } },
  {
    title: 'breaks off',
    refusal: 'truncated',
    list: { body: HALF, headers: { 'content-length': String(NEXT.length), connection: 'close' } },
  },
  { title: 'does not end', refusal: 'too-big', list: { body: NEXT + ' '.repeat(LARGEST_LIST) } },
  { title: 'is older than one that was taken', refusal: 'older', text: releaseText(8) },
  { title: 'is not valid yet', refusal: 'from-the-future', text: releaseText(10, { issued: dayFromNow(2) }) },
  { title: 'is no longer valid', refusal: 'expired', text: releaseText(10, { expires: dayFromNow(-1) }) },
  { title: 'is something else', refusal: 'not-a-list', text: releaseText(10, { providers: [{ id: 'x' }] }) },
  { title: 'is no JSON', refusal: 'not-a-list', text: 'hello' },
];

for (const { title, refusal, text = NEXT, list = {}, signature = {} } of DOUBTFUL) {
  test(`a list that ${title} is refused, and the old one stays`, async ({ browser, serveList }) => {
    serveList(releaseText(9));
    await update(browser);
    serveList(text, { list, signature });
    expect(await update(browser)).toMatchObject({ source: 'update', serial: 9, last: { outcome: refusal } });
    expect(await nameBehind(browser, 'acmesellers.example')).toBe('Acme Sellers');
  });
}

test('no redirect is followed', async ({ browser, sites, serveList }) => {
  const list = { status: 302, headers: { location: 'https://elsewhere.example.test/list.json' } };
  serveList(NEXT, { list });
  expect(await update(browser)).toMatchObject({ source: 'shipped', last: { outcome: 'redirected' } });
  expect(sites.requests.filter(({ host }) => host.startsWith('elsewhere'))).toEqual([]);
});

test('a server that hangs is left', async ({ browser, serveList }) => {
  test.setTimeout(60_000);
  serveList(NEXT, { list: { body: HALF, hangs: true } });
  expect(await update(browser)).toMatchObject({ source: 'shipped', last: { outcome: 'too-slow' } });
});
