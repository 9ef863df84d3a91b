import type { Level } from '../platform';
import { AMAZON } from './amazon';
import { findAsked, platformOf } from './asked';
import type { Surroundings } from './gate';
import { MARKETPLACES } from './marketplaces';
import { PAYMENTS } from './payments';
import { PRIVATE_KEYS } from './private-keys';
import { SECRET_KEYS } from './secret-keys';
import type { Place, Shape } from './shape';

/** A credential's value within a text. */
export interface Recognised {
  /** Id as in src/credentials/platforms, or `private-key` where nothing says whose. */
  readonly credential: string;
  /** Id in src/credentials/platforms, `aws`, or '' where it is nobody's in particular. */
  readonly platform: string;
  readonly level: Level;
  /** Offsets of the value in the text, the end excluded. */
  readonly start: number;
  readonly end: number;
}

const SHAPES: readonly (readonly [credential: string, shape: Shape])[] = Object.entries({
  ...AMAZON,
  ...SECRET_KEYS,
  ...PAYMENTS,
  ...MARKETPLACES,
  ...PRIVATE_KEYS,
});

/** Names the credentials in a text, in the order in which they stand there; the gate has decided whether it must be kept from the page. */
export function recognise(text: string, surroundings: Surroundings): readonly Recognised[] {
  const found = SHAPES.flatMap(([credential, shape]) => findShape(text, surroundings, credential, shape));
  const whole = text.trim();
  const asked = found.some(({ level }) => level === 'danger') ? null : findAsked(whole, surroundings);
  if (asked) {
    const start = text.indexOf(whole);
    return [{ credential: asked, platform: platformOf(asked), level: 'danger', start, end: start + whole.length }];
  }
  return found.sort((one, other) => one.start - other.start);
}

function findShape(
  text: string,
  surroundings: Surroundings,
  credential: string,
  { platform, level, pattern, accepts, belongs }: Shape,
): Recognised[] {
  const found: Recognised[] = [];
  for (const { 0: value, index } of text.matchAll(new RegExp(pattern, 'gi'))) {
    if (accepts && !accepts(value)) continue;
    if (belongs && !belongs(placeOf(text, value, index, surroundings))) continue;
    found.push({ credential, platform, level, start: index, end: index + value.length });
  }
  return found;
}

function placeOf(text: string, value: string, index: number, surroundings: Surroundings): Place {
  return {
    before: text.slice(Math.max(0, index - 60), index),
    near: text.slice(Math.max(0, index - 500), index + value.length + 500),
    isWhole: text.trim().length < value.length + 4,
    surroundings,
  };
}
