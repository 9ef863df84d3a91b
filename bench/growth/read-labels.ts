import { readCorpus } from '../../e2e/corpus/corpus';
import type { Lexicon } from '../../src/detection/lexicon/atom';
import { LEXICONS } from '../../src/detection/lexicon/lexicons';
import { compare } from '../reputation/measure';

// Reads the labels of the corpus with the first so many languages alone, and prints the microseconds that one took.
(LEXICONS as Lexicon[]).splice(Number(process.argv[2]));
const { rolesOfText } = await import('../../src/detection/roles');
const labels = readCorpus().flatMap(({ fields }) => fields.map(({ label }) => label));
console.log(compare([rolesOfText], labels, 15)[0]);
