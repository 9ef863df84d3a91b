import { describe, expect, it } from 'vitest';
import { checkProviders, checkWellKnown } from './check-providers';

const TODAY = '2026-11-22';

const EVIDENCE = {
  claim: 'Its help page has a button that leads to consent.',
  kind: 'uses-oauth',
  date: '2026-02',
  mwsEra: false,
  speaker: 'provider',
  sourceUrl: 'https://www.provider.example/help',
  sourceTitle: 'Help',
  checked: '2026-11-01',
};
const GOOD = {
  id: 'provider',
  names: { display: 'Provider', also: [], former: [] },
  domains: ['provider.example'],
  domainsUnchecked: [],
  category: 'erp',
  connection: { method: 'oauth-consent', sureness: 'medium', note: null },
  evidence: [EVIDENCE],
  reply: null,
  links: { signUp: null, integrationHelp: null },
  saferWay: null,
};

function errorsOf(content: unknown, name = 'provider.json'): readonly string[] {
  return checkProviders([{ name, content }], TODAY).errors;
}

describe('checking the provider files', () => {
  it('accepts a good one', () => {
    expect(checkProviders([{ name: 'provider.json', content: GOOD }], TODAY)).toEqual({
      providers: [GOOD],
      errors: [],
    });
  });

  it.each([
    ['is not JSON', undefined, 'the file'],
    ['lacks a field', { ...GOOD, saferWay: undefined }, 'saferWay'],
    ['has a field too many', { ...GOOD, verdict: 'fine' }, 'verdict'],
    ['claims without a source', { ...GOOD, evidence: [{ ...EVIDENCE, sourceUrl: '' }] }, 'evidence.0.sourceUrl'],
    ['has an address of its own kind', { ...GOOD, domains: ['https://provider.example/'] }, 'domains.0'],
    ['bears another name', { ...GOOD, id: 'other' }, 'its name must be other.json'],
    ['claims a public suffix', { ...GOOD, domains: ['co.uk'] }, 'co.uk belongs to everybody'],
    ['claims a shared host', { ...GOOD, domainsUnchecked: ['github.io'] }, 'github.io belongs to everybody'],
    [
      'has evidence of tomorrow',
      { ...GOOD, evidence: [{ ...EVIDENCE, date: '2026-11-23' }] },
      '2026-11-23 is in the future',
    ],
    [
      'was checked tomorrow',
      { ...GOOD, evidence: [{ ...EVIDENCE, checked: '2026-11-23' }] },
      '2026-11-23 is in the future',
    ],
    ['has a method unproved', { ...GOOD, evidence: [] }, 'oauth-consent needs evidence of the kind uses-oauth'],
    [
      'has a domain twice',
      { ...GOOD, domainsUnchecked: ['provider.example'] },
      'provider.example stands in provider.json already',
    ],
  ])('refuses one that %s', (_what, content, message) => {
    const errors = errorsOf(content);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
    expect(errors[0]).toMatch(/^provider\.json: /);
  });

  it('refuses two with the same domain', () => {
    const other = { ...GOOD, id: 'other', domains: [], domainsUnchecked: ['provider.example'] };
    const files = [
      { name: 'other.json', content: other },
      { name: 'provider.json', content: GOOD },
    ];
    expect(checkProviders(files, TODAY).errors).toEqual([
      'provider.json: provider.example stands in other.json already',
    ]);
  });

  it('says which well-known domain would be taken for an imitation', () => {
    const { providers } = checkProviders([{ name: 'provider.json', content: GOOD }], TODAY);
    expect(checkWellKnown(providers, ['google.com', 'provider.top', 'co.uk'])).toEqual([
      'provider.top: taken for an imitation of provider.example by the rule other-ending',
      'co.uk: not a registrable domain',
    ]);
  });
});
