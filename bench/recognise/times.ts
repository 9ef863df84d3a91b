import { mustHold } from '../../src/credentials/recognise/gate';
import { exponent, median } from '../page/statistics';
import { seededRandom } from '../reputation/generate-providers';
import { makeDraw } from './draw';

const MEGABYTE = 2 ** 20;
const SIZES = [1 / 16, 1 / 4, 1, 4];
const ROUNDS = 9;

const draw = makeDraw(seededRandom(7));
const HEX = '0123456789abcdef';

/** Units that are repeated until the text is long enough: ordinary ones, and those that begin like a secret again and again. */
const UNITS: Readonly<Record<string, string>> = {
  base64: draw.chars('base64', 4096),
  'base64 in lines': draw.many(64, () => draw.chars('base64', 76)),
  hexadecimal: draw.chars('hex', 4096),
  prose: 'The quick brown fox jumps over the lazy dog, and its secret key is 12 keys long. ',
  spaces: ' ',
  'one letter': 'a',
  'sums of 64 digits': `${HEX.repeat(4)}\n`,
  'sums of 40 digits': `${HEX.repeat(2)}01234567\n`,
  'Atzr|': 'Atzr|',
  AKIA: 'AKIA',
  'key ids': 'AKIAIOSFODNN7EXAMPLE ',
  'secret keys alone': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY ',
  client_secret: 'client_secret ',
  'client ids': `amzn1.application-oa2-client.${HEX.repeat(2)} `,
  'first lines of private keys': '-----BEGIN PRIVATE KEY-----\n',
  'APP_USR-': 'APP_USR-12345678-',
  '%2F': '%2F',
};

/** Milliseconds for a megabyte of each text, and the exponent of their growth from 64 KB to 4 MB. */
export function timeTexts(): readonly (readonly string[])[] {
  return Object.entries(UNITS).map(([name, unit]) => {
    const points = SIZES.map((size) => ({
      size,
      cost: timeOne(unit.repeat(Math.ceil((size * MEGABYTE) / unit.length))),
    }));
    return [name, points[2]?.cost.toFixed(1) ?? '', exponent(points).toFixed(2)];
  });
}

function timeOne(text: string): number {
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      if (mustHold(text, 'tool.example', { asked: [], keyIdBeside: false })) throw new Error('It holds no secret');
      return performance.now() - start;
    }),
  );
}
