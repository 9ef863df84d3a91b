import { weighEvidence } from '../src/reputation/verdict';
import { checkProviders, checkWellKnown } from './providers/check-providers';
import { formatTable } from './providers/format-table';
import { listTasks } from './providers/list-tasks';
import { makePinyin, readPinyin, writePinyin } from './providers/pinyin';
import { readProviderFiles } from './providers/read-providers';
import { WELL_KNOWN_DOMAINS } from './providers/well-known-domains';

// Checks the provider files like code and prints what a person should look at. `--write-pinyin` renews the pinyin first.
const today = new Date().toISOString().slice(0, 10);
const { providers, errors } = checkProviders(readProviderFiles(), today);

const pinyin = makePinyin(providers);
if (process.argv.includes('--write-pinyin')) writePinyin(pinyin);
const problems = [
  ...errors,
  ...checkWellKnown(providers, WELL_KNOWN_DOMAINS),
  ...(readPinyin() === pinyin
    ? []
    : ['src/reputation/pinyin.json is out of date: npm run providers -- --write-pinyin']),
];

const states = providers.map((provider) => weighEvidence(provider, today).state);
const counts = [...new Set(states)].map((state) => [state, String(states.filter((other) => other === state).length)]);
console.log(formatTable(counts.sort()));
const tasks = listTasks(providers, today).map(({ provider, task, about }) => [provider, task, about]);
console.log(`\nFor a person to settle:\n${formatTable(tasks)}`);

for (const problem of problems) console.error(`\n✗ ${problem}`);
console.log(problems.length === 0 ? `\n✓ ${providers.length} providers` : `\n${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
