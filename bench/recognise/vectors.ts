import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustHold, type Surroundings } from '../../src/credentials/recognise/gate';
import { recognise } from '../../src/credentials/recognise/recognise';

/** One of a scanner's own test texts, and whether that scanner wants to see it. */
interface Vector {
  readonly scanner: string;
  readonly rule: string;
  readonly text: string;
  readonly positive: boolean;
}

const NOTHING: Surroundings = { asked: [], keyIdBeside: false };

/** Rules about what Keyward is about; of the others only the false alarms count. */
const OURS = /^(?:aws-access-token|aws|aws_key|private-?_?key|stripe.*|shopify.*|square(?:-.*|_oauth))$/;

export const VECTORS_HEAD = ['scanner', 'rule', 'positives', 'named', 'held', 'negatives', 'named', 'held'];

/** One row a rule; rules about others are added up. The folder holds JSON files, each a list of vectors. */
export function scoreVectors(folder: string): readonly (readonly string[])[] {
  const groups = new Map<string, Vector[]>();
  for (const vector of readVectors(folder)) {
    const key = `${vector.scanner}|${OURS.test(vector.rule) ? vector.rule : 'all others'}`;
    groups.set(key, [...(groups.get(key) ?? []), vector]);
  }
  return [...groups].map(([key, vectors]) => [
    ...key.split('|'),
    ...count(vectors.filter(({ positive }) => positive)),
    ...count(vectors.filter(({ positive }) => !positive)),
  ]);
}

function readVectors(folder: string): readonly Vector[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Vector[]);
}

function count(vectors: readonly Vector[]): readonly string[] {
  const named = vectors.filter(({ text }) => recognise(text, NOTHING).length > 0);
  const held = vectors.filter(({ text }) => mustHold(text, 'tool.example', NOTHING));
  return [vectors, named, held].map(({ length }) => `${length}`);
}
