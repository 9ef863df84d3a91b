import { weighEvidence } from '../src/reputation/verdict';
import { checkProviders, checkWellKnown } from './providers/check-providers';
import { formatTable } from './providers/format-table';
import { listTasks } from './providers/list-tasks';
import { makeSpellings, readSpellings, writeSpellings } from './providers/other-spellings';
import { readProviderFiles } from './providers/read-providers';
import { WELL_KNOWN_DOMAINS } from './providers/well-known-domains';

// Checks the provider files like code and prints what a person should look at. `--write` first renews what is made from them.
const today = new Date().toISOString().slice(0, 10);
const { providers, errors } = checkProviders(readProviderFiles(), today);

const spellings = makeSpellings(providers);
if (process.argv.includes('--write')) writeSpellings(spellings);
const problems = [
  ...errors,
  ...checkWellKnown(providers, WELL_KNOWN_DOMAINS),
  ...(readSpellings() === spellings
    ? []
    : ['src/reputation/other-spellings.json is out of date: npm run providers -- --write']),
];

const states = providers.map((provider) => weighEvidence(provider, today).state);
const counts = [...new Set(states)].map((state) => [state, String(states.filter((other) => other === state).length)]);
console.log(formatTable(counts.sort()));
const tasks = listTasks(providers, today).map(({ provider, task, about }) => [provider, task, about]);
console.log(`\nFor a person to settle:\n${formatTable(tasks)}`);

for (const problem of problems) console.error(`\n✗ ${problem}`);
console.log(problems.length === 0 ? `\n✓ ${providers.length} providers` : `\n${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
