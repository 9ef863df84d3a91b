import type { Release } from '../../src/reputation/release/release';

const ACME: Release['providers'][number] = {
  id: 'acme-sellers',
  names: { display: 'Acme Sellers', also: [], former: [] },
  domains: ['acmesellers.example'],
  domainsUnchecked: [],
  category: 'erp',
  connection: { method: 'unknown', sureness: 'none', note: null },
  evidence: [],
  reply: null,
  links: { signUp: null, integrationHelp: null },
  saferWay: null,
};

/** A list with one made-up provider, good from yesterday until tomorrow. */
export function releaseText(serial: number, changes: object = {}): string {
  const release: Release = {
    format: 1,
    serial,
    issued: dayFromNow(-1),
    expires: dayFromNow(1),
    providers: [ACME],
    spellings: {},
  };
  return JSON.stringify({ ...release, ...changes });
}

/** A day in UTC, as lists write it. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
