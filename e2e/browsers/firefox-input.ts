import type { Bidi } from './bidi';
import type { Point } from './browser';

/** WebDriver's code points for keys that are not characters (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

/** Presses a key, or several at once that `+` joins. Throws on a name that is neither a key nor one character. */
export async function pressKeys(bidi: Bidi, context: string, combination: string): Promise<void> {
  const keys = combination.split('+').map((name) => {
    const value = KEYS[name] ?? name;
    if ([...value].length !== 1) throw new Error(`No key is called ${name}`);
    return value;
  });
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  await performKeys(bidi, context, [...down, ...up]);
}

/** Types the characters of a text, one after the other. */
export async function typeText(bidi: Bidi, context: string, text: string): Promise<void> {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await performKeys(bidi, context, actions);
}

async function performKeys(bidi: Bidi, context: string, actions: readonly object[]): Promise<void> {
  await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
}

/** Presses the mouse at the first place and releases it at the last. A place is a point of the viewport or the middle of an element. */
export async function movePressed(bidi: Bidi, context: string, places: readonly (Point | string)[]): Promise<void> {
  const moves = places.map((place) =>
    typeof place === 'string'
      ? { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId: place } } }
      : { type: 'pointerMove', x: Math.round(place.x), y: Math.round(place.y), duration: 20 },
  );
  const [first, ...rest] = moves;
  const actions = [first, { type: 'pointerDown', button: 0 }, ...rest, { type: 'pointerUp', button: 0 }];
  const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
  await bidi.send('input.performActions', { context, actions: [source] });
}
