import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawOrdinaryTexts } from '../../../bench/recognise/ordinary';
import { AMAZON_EXAMPLES } from './amazon.examples';
import { isAsked } from './asked';
import { mustHold, type Surroundings } from './gate';
import { AWS_ID, AWS_SECRET, HEX, join } from './join';
import { MARKETPLACE_EXAMPLES } from './marketplaces.examples';
import { PAYMENT_EXAMPLES } from './payments.examples';
import { PRIVATE_KEY_EXAMPLES } from './private-keys.examples';
import { recognise } from './recognise';
import { SECRET_KEY_EXAMPLES } from './secret-keys.examples';

const held = (text: string, surroundings: Surroundings = { asked: [], keyIdBeside: false }) =>
  mustHold(text, 'tool.example', surroundings) || isAsked(text, surroundings);

/** Characters that values are made of, as often as random ones have them. */
const value = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const BASE62 = `0123456789${LETTERS}${LETTERS.toUpperCase()}`;

/** Every kind that needs nothing beside it, drawn at random; the alphabet's bias of fast-check makes fillers, which may pass. */
const isNoFiller = (text: string) => !/(.)\1{3}|x{4}|your|here|token|a{5}/i.test(text) && new Set(text).size > 12;

const SECRETS = fc.oneof(
  value(`${BASE62}-_`, 60)
    .filter((body) => isNoFiller(body) && /\d/.test(body))
    .map((body) => `Atzr|${body}`),
  value(`${BASE62}-_`, 60)
    .filter((body) => isNoFiller(body) && /\d/.test(body))
    .map((body) => `Atza|${body}`),
  value('0123456789abcdef', 64)
    .filter((body) => !/(.)\1{5}/.test(body) && new Set(body).size > 8 && /\d/.test(body))
    .map((body) => join('amzn1.oa2-cs.', 'v1.', body)),
  value(BASE62, 24)
    .filter((body) => isNoFiller(body) && /\d/.test(body))
    .map((body) => join('sk_', 'live_', body)),
  value(BASE62, 32)
    .filter((body) => isNoFiller(body) && /\d/.test(body))
    .map((body) => join('shp', 'at_', body)),
);

const SECRET_KEYS = value(`${BASE62}+/`, 40).filter(
  (body) => isNoFiller(body) && /[g-z]/.test(body) && /[G-Z]/.test(body) && /\d/.test(body) && countRuns(body) > 14,
);

function countRuns(text: string): number {
  return text.match(/[a-z]+|[A-Z]+|\d+/g)?.length ?? 0;
}

/** How a value stands in what people paste. */
const FRAMES: Readonly<Record<string, (secret: string) => string>> = {
  nothing: (secret) => secret,
  spaces: (secret) => `  ${secret}\r\n`,
  prose: (secret) => `Hi, here is what you asked for: ${secret}. Tell me when it works.`,
  JSON: (secret) => JSON.stringify({ a: 1, nested: { value: secret, other: true } }),
  'JSON in JSON': (secret) => JSON.stringify({ body: JSON.stringify({ value: secret }) }),
  CSV: (secret) => `name,value,date\r\nshop,${secret},2025-03-11\r\n`,
  'quoted CSV': (secret) => `"shop","${secret}","2025-03-11"`,
  '.env': (secret) => `A=1\nVALUE=${secret}\nB=2\n`,
  'quoted .env': (secret) => `export VALUE='${secret}'`,
  YAML: (secret) => `shop:\n  value: ${secret}\n`,
  mail: (secret) => `On Monday somebody wrote:\n> Hi,\n> ${secret}\n> Bye`,
  tabs: (secret) => `shop\t${secret}\t1`,
  brackets: (secret) => `(${secret}) [${secret}] <b>${secret}</b>`,
  code: (secret) => `const value = \`${secret}\`;`,
  'full stop': (secret) => `It is ${secret}.`,
};

describe.each(Object.entries(FRAMES))('in %s', (_, frame) => {
  test('a secret stays one', () => {
    fc.assert(fc.property(SECRETS, (secret) => held(frame(secret))));
  });

  test('a pair of keys stays one', () => {
    fc.assert(
      fc.property(
        SECRET_KEYS,
        (secret) => held(frame(`${AWS_ID} ${secret}`)) && held(`${frame(AWS_ID)}\n${frame(secret)}`),
      ),
    );
  });

  test('a labelled secret key stays one', () => {
    fc.assert(fc.property(SECRET_KEYS, (secret) => held(frame(`secret_access_key: ${secret}`))));
  });
});

test('a secret key alone is one where a key id stands beside it, and not elsewhere', () => {
  fc.assert(fc.property(SECRET_KEYS, (secret) => held(secret, { asked: [], keyIdBeside: true }) && !held(secret)));
});

test('an address may hold a token in parts', () => {
  fc.assert(
    fc.property(SECRETS, (secret) => held(`https://tool.example/?value=${encodeURIComponent(secret)}&state=1`)),
  );
});

const PARTS = [AMAZON_EXAMPLES, SECRET_KEY_EXAMPLES, PAYMENT_EXAMPLES, MARKETPLACE_EXAMPLES, PRIVATE_KEY_EXAMPLES]
  .flatMap((table) => Object.values(table))
  .flatMap(({ examples, nearMisses }) => [...examples, ...nearMisses])
  .concat(drawOrdinaryTexts(200, 2), AWS_ID, AWS_SECRET, HEX);

const ASKED = ['mws-secret-key', 'aws-secret-access-key', 'lwa-client-secret', 'paypal-client-secret', 'other-api-key'];

/** The gate and the names are written twice, for the gate must be small. */
test('what is held has a name, in any mixture', () => {
  const mixture = fc
    .array(fc.oneof(fc.constantFrom(...PARTS), fc.string()), { minLength: 1, maxLength: 4 })
    .chain((parts) => fc.constantFrom('', ' ', '\n', ',', '":"', '%20', '\\n').map((glue) => parts.join(glue)));
  const surroundings = fc.record({ asked: fc.subarray(ASKED), keyIdBeside: fc.boolean() });
  fc.assert(
    fc.property(mixture, surroundings, (text, around) => {
      const isNamed = recognise(text, around).some(({ level }) => level === 'danger');
      return !held(text, around) || isNamed;
    }),
    { numRuns: 2000 },
  );
});

test('names say where the value stands', () => {
  const text = `id ${AWS_ID}\nsecret ${AWS_SECRET}`;
  const found = recognise(text, { asked: [], keyIdBeside: false });
  expect(found.map(({ credential, start, end }) => [credential, text.slice(start, end)])).toEqual([
    ['aws-access-key-id', AWS_ID],
    ['aws-secret-access-key', AWS_SECRET],
  ]);
});

test.each([
  ['mws-secret-key', AWS_SECRET, 'amazon'],
  ['aws-secret-access-key', AWS_SECRET, 'aws'],
  ['lwa-client-secret', HEX, 'amazon'],
  ['paypal-client-secret', `E${HEX}`, 'paypal'],
  ['other-access-token', `E${HEX}`, ''],
])('names %s where it is asked for', (credential, text, platform) => {
  const found = recognise(` ${text} `, { asked: ['seller-id', credential], keyIdBeside: false });
  expect(found).toEqual([{ credential, platform, level: 'danger', start: 1, end: text.length + 1 }]);
});
