import { expect, it } from 'vitest';
import type { Evidence, Provider } from '../../src/reputation/provider';
import { listTasks } from './list-tasks';

const EVIDENCE: Evidence = {
  claim: 'Its help page has a field for the secret.',
  kind: 'asks-secret',
  date: null,
  mwsEra: false,
  speaker: 'provider',
  sourceUrl: 'https://www.provider.example/help',
  sourceTitle: 'Help',
  checked: '2026-11-01',
};
const PROVIDER: Provider = {
  id: 'provider',
  names: { display: 'Provider', also: [], former: [] },
  domains: ['provider.example'],
  domainsUnchecked: [],
  category: 'erp',
  connection: { method: 'asks-secret', sureness: 'medium', note: null },
  evidence: [EVIDENCE],
  reply: null,
  links: { signUp: null, integrationHelp: null },
  saferWay: null,
};

function tasksOf(change: Partial<Provider>): readonly string[] {
  return listTasks([{ ...PROVIDER, ...change }], '2026-11-22').map(({ task }) => task);
}

it.each<[what: string, change: Partial<Provider>, tasks: readonly string[]]>([
  ['an undated alarm', {}, ['undated, read as asks-secret']],
  ['nothing for a dated one', { evidence: [{ ...EVIDENCE, date: '2026-02' }] }, []],
  [
    'a source long unread',
    { evidence: [{ ...EVIDENCE, checked: '2025-01-01' }] },
    ['find a source of today', 'read the source again'],
  ],
  [
    'a method that only others speak of',
    { evidence: [{ ...EVIDENCE, speaker: 'third-party' }] },
    ['find a source of today'],
  ],
  [
    'an unchecked domain',
    { domainsUnchecked: ['provider.test'], evidence: [{ ...EVIDENCE, date: '2026' }] },
    ['is this domain theirs?'],
  ],
])('lists %s', (_what, change, tasks) => {
  expect(tasksOf(change)).toEqual(tasks);
});
