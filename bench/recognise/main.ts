import { parseArgs } from 'node:util';
import { formatTable } from '../../scripts/providers/format-table';
import { isAsked } from '../../src/credentials/recognise/asked';
import { mustHold, type Surroundings } from '../../src/credentials/recognise/gate';
import { drawOrdinaryTexts } from './ordinary';
import { timeTexts } from './times';
import { scoreVectors, VECTORS_HEAD } from './vectors';

// What the recogniser holds, how long it takes, and what scanners' tests say: npm run bench:recognise -- [--vectors FOLDER] [--seed 1]
const { values } = parseArgs({ options: { vectors: { type: 'string' }, seed: { type: 'string', default: '1' } } });

const SURROUNDINGS: Readonly<Record<string, Surroundings>> = {
  'nothing is asked for': { asked: [], keyIdBeside: false },
  'a key id beside': { asked: [], keyIdBeside: true },
  'a secret key is asked for': { asked: ['mws-secret-key', 'aws-secret-access-key'], keyIdBeside: false },
  'a client secret is asked for': { asked: ['lwa-client-secret'], keyIdBeside: false },
};

const ordinary = drawOrdinaryTexts(10_000, Number(values.seed));
console.log(`Held among ${ordinary.length} ordinary texts`);
for (const [name, surroundings] of Object.entries(SURROUNDINGS)) {
  const held = ordinary.filter((text) => mustHold(text, 'tool.example', surroundings) || isAsked(text, surroundings));
  console.log(`  ${name}: ${held.length}`);
  for (const text of held.slice(0, 5)) console.log(`    ${JSON.stringify(text.slice(0, 160))}`);
}

console.log('\nTime of one look');
console.log(formatTable([['text', 'ms for 1 MB', 'exponent, 64 KB to 4 MB'], ...timeTexts()]));

if (values.vectors) {
  console.log("\nScanners' own tests");
  console.log(formatTable([VECTORS_HEAD, ...scoreVectors(values.vectors)]));
}
