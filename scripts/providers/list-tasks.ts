import type { Provider } from '../../src/reputation/provider';
import { kindsShowing, type Reason, type Verdict, weighEvidence } from '../../src/reputation/verdict';

/** Something in a provider file that only a person can settle. */
export interface Task {
  readonly provider: string;
  readonly task: string;
  readonly about: string;
}

/** What a person should look at on a day (`YYYY-MM-DD`), the most harmful when wrong first. */
export function listTasks(providers: readonly Provider[], today: string): readonly Task[] {
  const weighed = providers.map((provider) => ({ provider, verdict: weighEvidence(provider, today) }));
  return [listUndatedAlarms, listLooseMethods, listStale, listUncheckedDomains].flatMap((list) =>
    weighed.flatMap(({ provider, verdict }) => list(provider, verdict)),
  );
}

/** An alarm that rests on a page without a date must be seen live before a release repeats it. */
function listUndatedAlarms(provider: Provider, { state, reasons }: Verdict): readonly Task[] {
  if (!state.startsWith('asks-')) return [];
  return linesOf(provider, reasons, ({ decides, why }) => decides && why === 'undated', `undated, read as ${state}`);
}

function listStale(provider: Provider, { reasons }: Verdict): readonly Task[] {
  return linesOf(provider, reasons, ({ why }) => why === 'checked-long-ago', 'read the source again');
}

/** The method that the file names, and the way that the evidence of today shows, should be one. */
function listLooseMethods({ id, connection, evidence }: Provider, { state, reasons }: Verdict): readonly Task[] {
  const kinds: readonly (string | undefined)[] = kindsShowing(connection.method);
  const documented = reasons.some(
    ({ weight, evidenceIndex }) => weight === 'counts-today' && kinds.includes(evidence[evidenceIndex]?.kind),
  );
  if (connection.method === 'unknown' || documented) return [];
  return [{ provider: id, task: 'find a source of today', about: `method ${connection.method}, read as ${state}` }];
}

function listUncheckedDomains({ id, domainsUnchecked }: Provider): readonly Task[] {
  return domainsUnchecked.map((domain) => ({ provider: id, task: 'is this domain theirs?', about: domain }));
}

function linesOf(
  { id, evidence }: Provider,
  reasons: readonly Reason[],
  wanted: (reason: Reason) => boolean,
  task: string,
): readonly Task[] {
  return reasons
    .filter(wanted)
    .map(({ evidenceIndex }) => ({ provider: id, task, about: evidence[evidenceIndex]?.sourceUrl ?? '' }));
}
