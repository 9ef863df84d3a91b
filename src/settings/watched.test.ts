import { describe, expect, it } from 'vitest';
import { isWatchable, parseWatched, ROUNDS } from './watched';

const WATCHED = { salt: '00112233445566778899aabbccddeeff', rounds: ROUNDS, mark: '01234567' };

describe('parseWatched', () => {
  it('takes what was kept', () => {
    expect(parseWatched(WATCHED)).toEqual(WATCHED);
  });

  it.each([
    undefined,
    {},
    { ...WATCHED, rounds: 1 },
    { ...WATCHED, mark: '0123456789abcdef' },
    { ...WATCHED, salt: '' },
  ])('finds none in %j', (stored) => {
    expect(parseWatched(stored)).toBeNull();
  });
});

describe('isWatchable', () => {
  it.each(['correct-horse', 'x'.repeat(200)])('takes %s', (text) => {
    expect(isWatchable(text)).toBe(true);
  });

  it.each(['short', 'two words here', 'x'.repeat(201), ''])('leaves %j', (text) => {
    expect(isWatchable(text)).toBe(false);
  });
});
