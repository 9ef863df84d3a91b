import * as v from 'valibot';
import { labelOf, takeApart } from '../../extension/background/taken-apart';
import { indexGenuine, type Owner } from '../../src/reputation/genuine';
import { IMITATED_PLATFORMS } from '../../src/reputation/imitated-platforms';
import { findImitation } from '../../src/reputation/look-alike';
import { type Provider, ProviderSchema } from '../../src/reputation/provider';
import { kindsShowing } from '../../src/reputation/verdict';
import type { ProviderFile } from './read-providers';

export interface Checked {
  /** The providers of the files that the schema accepts. */
  readonly providers: readonly Provider[];
  /** What is wrong, a sentence each, with the file's name in front. Empty when all is well. */
  readonly errors: readonly string[];
}

/** Checks the files of `providers/` on a day (`YYYY-MM-DD`): each by itself, then all together. */
export function checkProviders(files: readonly ProviderFile[], today: string): Checked {
  const read = files.map((file) => ({ file, result: v.safeParse(ProviderSchema, file.content) }));
  const good = read.flatMap(({ file, result }) => (result.success ? [{ file, provider: result.output }] : []));
  const providers = good.map(({ provider }) => provider);
  const errors = [
    ...read.flatMap(({ file, result }) =>
      result.success ? [] : result.issues.map((issue) => `${file.name}: ${describe(issue)}`),
    ),
    ...good.flatMap(({ file, provider }) =>
      checkOne(file.name, provider, today).map((error) => `${file.name}: ${error}`),
    ),
    ...checkDomainsUnique(providers),
  ];
  return { providers, errors };
}

/** Which of the well-known domains a rule for imitations catches, taking unchecked domains for genuine too: they may become so. */
export function checkWellKnown(providers: readonly Provider[], wellKnown: readonly string[]): readonly string[] {
  const owners: readonly Owner[] = providers.map(({ names, domains, domainsUnchecked }) => ({
    names,
    domains: [...domains, ...domainsUnchecked],
    domainsUnchecked: [],
  }));
  const index = indexGenuine([...IMITATED_PLATFORMS, ...owners], labelOf);
  return wellKnown.flatMap((host) => {
    const site = takeApart(host);
    if (!site) return [`${host}: not a registrable domain`];
    const found = findImitation(index, site);
    return found ? [`${host}: taken for an imitation of ${found.genuine} by the rule ${found.rule}`] : [];
  });
}

function describe(issue: v.InferIssue<typeof ProviderSchema>): string {
  return `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`;
}

function checkOne(file: string, provider: Provider, today: string): readonly string[] {
  const { id, connection, evidence, reply, domains, domainsUnchecked } = provider;
  const dates = [...evidence.flatMap(({ date, checked }) => [date, checked]), reply?.date];
  const kinds = kindsShowing(connection.method);
  return [
    ...(file === `${id}.json` ? [] : [`its id is ${id}, so its name must be ${id}.json`]),
    ...[...domains, ...domainsUnchecked]
      .filter(isPublicSuffix)
      .map((domain) => `${domain} belongs to everybody: it is a public suffix`),
    ...dates.filter((date) => date && date > today).map((date) => `the date ${date} is in the future`),
    ...(connection.method === 'unknown' || evidence.some(({ kind }) => kinds.includes(kind))
      ? []
      : [`the method ${connection.method} needs evidence of the kind ${kinds.join(' or ')}`]),
  ];
}

function isPublicSuffix(domain: string): boolean {
  return takeApart(domain) === null;
}

function checkDomainsUnique(providers: readonly Provider[]): readonly string[] {
  const owners = new Map<string, string>();
  return providers.flatMap(({ id, domains, domainsUnchecked }) =>
    [...domains, ...domainsUnchecked].flatMap((domain) => {
      const owner = owners.get(domain);
      owners.set(domain, owner ?? id);
      return owner === undefined ? [] : [`${id}.json: ${domain} stands in ${owner}.json already`];
    }),
  );
}
