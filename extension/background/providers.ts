import * as v from 'valibot';
import { findByHost, indexDomains } from '../../src/reputation/find-by-domain';
import { type Provider, ProviderSchema } from '../../src/reputation/provider';
import { buildSearch, searchByName } from '../../src/reputation/search';
import { weighEvidence } from '../../src/reputation/verdict';
import type { Known, WhoIs } from '../protocol';
import { siteOf } from './site';

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
  return { site, known: match ? known(match.provider) : null, unchecked: match?.matched === 'unchecked-domain' };
}

/** As many as a person reads. */
const MOST_HITS = 6;

export function lookUp(query: string): readonly Known[] {
  return searchByName(byName(), query, MOST_HITS).map(known);
}
