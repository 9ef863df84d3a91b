import { findByHost } from '../../src/reputation/find-by-domain';
import { findImitation } from '../../src/reputation/look-alike';
import type { Provider } from '../../src/reputation/provider';
import { searchByName } from '../../src/reputation/search';
import { weighEvidence } from '../../src/reputation/verdict';
import type { Imitates, Known, WhoIs } from '../protocol';
import type { List } from './list/list';
import { siteOf } from './site';
import { takeApart } from './taken-apart';

/** Who is behind a host or web address; null where it is none. */
export function whoIs(list: List, address: string): WhoIs | null {
  const site = siteOf(address);
  if (!site) return null;
  const match = findByHost(list.byDomain(), site.host);
  return {
    site,
    known: match ? known(match.provider) : null,
    unchecked: match?.matched === 'unchecked-domain',
    imitates: imitated(list, site.host),
  };
}

/** Whose name a host imitates. It is told and changes no level: what a page asks for decides that. */
function imitated(list: List, host: string): Imitates | null {
  const site = takeApart(host);
  const imitation = site && findImitation(list.genuine(), site);
  const owner = imitation && list.genuine().own.get(imitation.genuine)?.provider;
  return owner ? { rule: imitation.rule, domain: imitation.genuine, name: owner.names.display } : null;
}

/** As many as a person reads. */
const MOST_HITS = 6;

/** The providers whose names come nearest to a text, best first. */
export function lookUp(list: List, query: string): readonly Known[] {
  return searchByName(list.byName(), query, MOST_HITS).map(known);
}

function known(provider: Provider): Known {
  return { provider, verdict: weighEvidence(provider, new Date().toISOString().slice(0, 10)) };
}
