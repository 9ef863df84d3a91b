import { describe, expect, it } from 'vitest';
import type { Connection, Evidence, Provider } from './provider';
import { type State, weighEvidence } from './verdict';

const TODAY = '2026-11-22';

function evidence(kind: Evidence['kind'], more: Partial<Evidence> = {}): Evidence {
  return {
    claim: 'A claim.',
    kind,
    date: null,
    mwsEra: false,
    speaker: 'provider',
    sourceUrl: 'https://provider.example/help',
    sourceTitle: 'Help',
    checked: '2026-11-01',
    ...more,
  };
}

function provider(method: Connection, ...items: Evidence[]): Provider {
  return {
    id: 'provider',
    names: { display: 'Provider', also: [], former: [] },
    domains: [],
    domainsUnchecked: [],
    category: 'erp',
    connection: { method, sureness: method === 'unknown' ? 'none' : 'medium', note: null },
    evidence: items,
    reply: null,
    links: { signUp: null, integrationHelp: null },
    saferWay: null,
  };
}

const press = { speaker: 'third-party', date: '2018-12-29' } as const;
const RULE: readonly [what: string, is: Provider, state: State][] = [
  ['nothing at all', provider('unknown'), 'nothing-documented'],
  ['a method without evidence', provider('oauth-consent'), 'nothing-documented'],
  ['consent, on its own page', provider('oauth-consent', evidence('uses-oauth')), 'connects-by-consent'],
  ['consent, said by others', provider('oauth-consent', evidence('uses-oauth', press)), 'nothing-documented'],
  ['listed by Amazon', provider('appstore-listing', evidence('uses-oauth')), 'connects-by-consent'],
  ['an invited user', provider('user-invite', evidence('user-invite')), 'invited-user'],
  ['an invited user, method unknown', provider('unknown', evidence('user-invite')), 'nothing-documented'],
  ['bank details', provider('bank-details-only', evidence('bank-details')), 'bank-details-only'],
  ['a secret, on its own page', provider('asks-secret', evidence('asks-secret')), 'asks-secret'],
  ['a secret, method unknown', provider('unknown', evidence('asks-secret')), 'asks-secret'],
  [
    'a secret beside consent',
    provider('oauth-consent', evidence('asks-secret'), evidence('uses-oauth')),
    'connects-by-consent',
  ],
  [
    'a secret beside bank details',
    provider('oauth-consent', evidence('asks-secret'), evidence('bank-details')),
    'asks-secret',
  ],
  [
    'a secret, recently said by others',
    provider('unknown', evidence('asks-secret', { ...press, date: '2026' })),
    'reported-by-others',
  ],
  [
    'a secret, once said by others',
    provider('bank-details-only', evidence('asks-secret', press), evidence('bank-details')),
    'reported-by-others',
  ],
  ['a secret of MWS', provider('unknown', evidence('asks-secret', { mwsEra: true })), 'asked-in-the-past'],
  [
    'a secret on a page of 2022',
    provider('asks-secret', evidence('asks-secret', { date: '2022' })),
    'asked-in-the-past',
  ],
  [
    'a secret on a page long unread',
    provider('asks-secret', evidence('asks-secret', { checked: '2025-05-21' })),
    'asked-in-the-past',
  ],
  [
    'a token of MWS, which was sanctioned',
    provider('unknown', evidence('asks-token', { mwsEra: true })),
    'nothing-documented',
  ],
  ['a token', provider('asks-token', evidence('asks-token')), 'asks-token'],
  ['a password', provider('unknown', evidence('asks-login')), 'asks-login'],
  ['keys in the own system', provider('own-software', evidence('asks-secret')), 'own-software'],
  [
    'keys in the own system, of MWS',
    provider('own-software', evidence('asks-secret', { mwsEra: true })),
    'own-software',
  ],
  ['a member of a program', provider('unknown', evidence('program-member', { speaker: 'amazon' })), 'program-member'],
  [
    'once a member',
    provider('unknown', evidence('program-member', { speaker: 'amazon', date: '2021-02' })),
    'nothing-documented',
  ],
];

describe('the rule', () => {
  it.each(RULE)('%s', (_what, is, state) => {
    expect(weighEvidence(is, TODAY).state).toBe(state);
  });

  it('says how it connects today beside what it asked in the past', () => {
    const verdict = weighEvidence(
      provider('oauth-consent', evidence('asks-secret', { mwsEra: true, date: '2017' }), evidence('uses-oauth')),
      TODAY,
    );
    expect(verdict).toMatchObject({ state: 'asked-in-the-past', date: '2017', today: 'connects-by-consent' });
    expect(verdict.reasons.map(({ decides }) => decides)).toEqual([true, false]);
  });

  it('gives the reasons newest first and the undated last', () => {
    const { reasons } = weighEvidence(
      provider(
        'asks-secret',
        evidence('asks-secret'),
        evidence('policy', { date: '2026-02' }),
        evidence('asks-secret', { date: '2019' }),
        evidence('asks-secret', { date: '2026-02-11' }),
      ),
      TODAY,
    );
    expect(reasons).toEqual([
      { evidenceIndex: 1, weight: 'background', why: 'not-about-connecting', decides: false },
      { evidenceIndex: 3, weight: 'counts-today', why: 'recent', decides: true },
      { evidenceIndex: 2, weight: 'old', why: 'dated-long-ago', decides: false },
      { evidenceIndex: 0, weight: 'counts-today', why: 'undated', decides: true },
    ]);
  });

  it.each([
    ['2023-11-22', 'counts-today'],
    ['2023-11-21', 'old'],
    ['2023-11', 'counts-today'],
    ['2023-10', 'old'],
    ['2023', 'counts-today'],
    ['2022', 'old'],
  ])('dated %s it weighs %s', (date, weight) => {
    expect(weighEvidence(provider('unknown', evidence('other', { date })), TODAY).reasons[0]?.weight).toBe(weight);
  });

  it('carries the reply through and does not let it change the state', () => {
    const reply = { text: 'We changed this.', date: '2026-03', sourceUrl: 'https://provider.example/reply' };
    const verdict = weighEvidence({ ...provider('asks-secret', evidence('asks-secret')), reply }, TODAY);
    expect(verdict).toMatchObject({ state: 'asks-secret', reply });
  });
});
