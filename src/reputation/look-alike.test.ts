import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOf, takeApart } from '../../extension/background/taken-apart';
import { readProviderFiles } from '../../scripts/providers/read-providers';
import { WELL_KNOWN_DOMAINS } from '../../scripts/providers/well-known-domains';
import { indexGenuine } from './genuine';
import { IMITATED_PLATFORMS } from './imitated-platforms';
import { findImitation } from './look-alike';
import { RULES } from './look-alike-rules';
import type { Provider } from './provider';

const providers = readProviderFiles().map(({ content }) => content as Provider);
const wise = { names: { display: 'Wise', also: [], former: [] }, domains: ['wise.com'], domainsUnchecked: [] };
const index = indexGenuine([...IMITATED_PLATFORMS, ...providers, wise], labelOf);

function check(address: string) {
  const site = takeApart(new URL(`https://${address}`).hostname);
  return site && findImitation(index, site);
}

describe.each(RULES)('$id', ({ id, examples, nearMisses }) => {
  it.each(Object.entries(examples))('catches %s', (address, genuine) => {
    expect(check(address)).toEqual({ rule: id, genuine });
  });

  it.each(nearMisses)('leaves %s alone', (address) => {
    expect(check(address)).toBeNull();
  });
});

describe('nobody innocent is caught', () => {
  it.each(WELL_KNOWN_DOMAINS)('%s', (domain) => {
    expect([check(domain), check(`www.${domain}`)]).toEqual([null, null]);
  });

  it.each(providers.flatMap(({ domains, domainsUnchecked }) => [...domains, ...domainsUnchecked]))('%s', (domain) => {
    expect([check(domain), check(`help.${domain}`)]).toEqual([null, null]);
  });

  it('takes any names', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, text, (host, domain, suffix, label) => {
        findImitation(index, { host, domain, suffix, label });
      }),
    );
  });
});
