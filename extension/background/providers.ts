import * as v from 'valibot';
import { findByHost, indexDomains } from '../../src/reputation/find-by-domain';
import { indexGenuine } from '../../src/reputation/genuine';
import { IMITATED_PLATFORMS } from '../../src/reputation/imitated-platforms';
import { findImitation } from '../../src/reputation/look-alike';
import { type Provider, ProviderSchema } from '../../src/reputation/provider';
import { buildSearch, searchByName } from '../../src/reputation/search';
import { weighEvidence } from '../../src/reputation/verdict';
import type { Imitates, Known, WhoIs } from '../protocol';
import { siteOf } from './site';
import { labelOf, takeApart } from './taken-apart';

const files = import.meta.glob<unknown>('../../providers/*.json', { eager: true, import: 'default' });

/** A broken file is left out and said so; the others still answer. */
function readList(): readonly Provider[] {
  return Object.entries(files).flatMap(([path, file]) => {
    const parsed = v.safeParse(ProviderSchema, file);
    if (!parsed.success) console.error(`Keyward: ${path} is not a provider: ${v.summarize(parsed.issues)}`);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Made at the first question: a worker that wakes for something else does not pay for it. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const providers = lazily(readList);
const byDomain = lazily(() => indexDomains(providers()));
const genuine = lazily(() => indexGenuine([...IMITATED_PLATFORMS, ...providers()], labelOf));
const byName = lazily(() => buildSearch(providers()));

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function known(provider: Provider): Known {
  return { provider, verdict: weighEvidence(provider, today()) };
}

export function whoIs(address: string): WhoIs | null {
  const site = siteOf(address);
  if (!site) return null;
  const match = findByHost(byDomain(), site.host);
  return {
    site,
    known: match ? known(match.provider) : null,
    unchecked: match?.matched === 'unchecked-domain',
    imitates: imitated(site.host),
  };
}

/** Whose name a host imitates. It is told and changes no level: what a page asks for decides that. */
function imitated(host: string): Imitates | null {
  const site = takeApart(host);
  const imitation = site && findImitation(genuine(), site);
  const owner = imitation && genuine().own.get(imitation.genuine)?.provider;
  return owner ? { rule: imitation.rule, domain: imitation.genuine, name: owner.names.display } : null;
}

/** As many as a person reads. */
const MOST_HITS = 6;

export function lookUp(query: string): readonly Known[] {
  return searchByName(byName(), query, MOST_HITS).map(known);
}
