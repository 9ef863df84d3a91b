import { describe, expect, test } from 'vitest';
import { AMAZON } from './amazon';
import { AMAZON_EXAMPLES } from './amazon.examples';
import { mustHold, type Surroundings } from './gate';
import { MARKETPLACES } from './marketplaces';
import { MARKETPLACE_EXAMPLES } from './marketplaces.examples';
import { PAYMENTS } from './payments';
import { PAYMENT_EXAMPLES } from './payments.examples';
import { PRIVATE_KEYS } from './private-keys';
import { PRIVATE_KEY_EXAMPLES } from './private-keys.examples';
import { recognise } from './recognise';
import { SECRET_KEYS } from './secret-keys';
import { SECRET_KEY_EXAMPLES } from './secret-keys.examples';
import type { Examples, Shape } from './shape';

const NOTHING: Surroundings = { asked: [], keyIdBeside: false };

const SHAPES: Readonly<Record<string, Shape>> = {
  ...AMAZON,
  ...SECRET_KEYS,
  ...PAYMENTS,
  ...MARKETPLACES,
  ...PRIVATE_KEYS,
};
const EXAMPLES: Readonly<Record<string, Examples>> = {
  ...AMAZON_EXAMPLES,
  ...SECRET_KEY_EXAMPLES,
  ...PAYMENT_EXAMPLES,
  ...MARKETPLACE_EXAMPLES,
  ...PRIVATE_KEY_EXAMPLES,
};

const named = (text: string) => recognise(text, NOTHING).map(({ credential }) => credential);
const isDanger = (text: string, surroundings = NOTHING) =>
  recognise(text, surroundings).some(({ level }) => level === 'danger');

describe.each(Object.entries(EXAMPLES))('%s', (credential, { examples, nearMisses }) => {
  const level = SHAPES[credential]?.level;

  test.each(examples)('is %s', (text) => {
    expect(named(text)).toContain(credential);
    if (level === 'danger') expect(mustHold(text, 'tool.example', NOTHING)).toBe(true);
    if (level !== 'danger' && !isDanger(text)) expect(mustHold(text, 'tool.example', NOTHING)).toBe(false);
  });

  test.each(nearMisses)('is not %s', (text) => {
    expect(named(text)).not.toContain(credential);
    if (!isDanger(text)) expect(mustHold(text, 'tool.example', NOTHING)).toBe(false);
  });
});
