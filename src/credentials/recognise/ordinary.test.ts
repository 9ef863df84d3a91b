import { describe, expect, test } from 'vitest';
import { FORM_TEXTS } from '../../../bench/recognise/human-texts';
import { drawOrdinaryTexts } from '../../../bench/recognise/ordinary';
import { LEXICONS } from '../../detection/lexicon/lexicons';
import { isAsked } from './asked';
import { mustHold, type Surroundings } from './gate';

const NOTHING: Surroundings = { asked: [], keyIdBeside: false };
const KEY_ID_BESIDE: Surroundings = { asked: ['mws-secret-key', 'sp-api-refresh-token'], keyIdBeside: true };

function isHeld(text: string, surroundings: Surroundings): boolean {
  return mustHold(text, 'tool.example', surroundings) || isAsked(text, surroundings);
}

test.each([NOTHING, KEY_ID_BESIDE])('holds none of ten thousand ordinary texts where %j', (surroundings) => {
  const held = drawOrdinaryTexts(10_000, 1).filter((text) => isHeld(text, surroundings));
  expect(held).toEqual([]);
});

test('holds no label, placeholder or help of a real form, but the values that are documented', () => {
  const held = FORM_TEXTS.filter((text) => mustHold(text, 'tool.example', NOTHING));
  expect(FORM_TEXTS.length).toBeGreaterThan(450);
  expect(held).toEqual([]);
});

describe.each(LEXICONS)('labels in $language', ({ examples }) => {
  test('are no secrets, whatever is asked for', () => {
    const asked = ['other-client-secret', 'other-access-token', 'aws-secret-access-key', 'lwa-client-secret'];
    const held = Object.keys(examples).filter((text) => isHeld(text, { asked, keyIdBeside: true }));
    expect(held).toEqual([]);
  });
});
