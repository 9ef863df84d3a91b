import { recognise } from '../../../src/credentials/recognise/recognise';
import { frame } from '../frame';
import type { Held } from '../guard/held';
import { surroundings } from '../guard/secret';
import { onTold, tell } from '../tell';
import { deliver } from './deliver';
import { focusBack } from './insert';
import { type Selected, selectedIn } from './selection';

/** What the reader would be told of one thing; more kinds than this are not named. */
const MOST_CREDENTIALS = 20;

const here = frame();
/** The caret as it was before the dialog took the focus. */
let selected: Selected | null = null;

if (!here.onHeld) {
  here.onHeld = announce;
  onTold('holdAnswer', ([id, pass]) => answer(id === here.held?.id, pass === true));
  addEventListener('pagehide', () => {
    if (here.held) tell('holdGone');
    here.held = null;
  });
  announce();
}

/** Tells what kind of secret it is; the value stays here. */
function announce(): void {
  const { held } = here;
  if (!held) return;
  selected = 'target' in held ? selectedIn(held.target) : null;
  const found = held.contents.flatMap((content) => recognise(content, surroundings));
  const kinds = new Map(found.map(({ credential, platform }) => [credential, { credential, platform }]));
  tell('secretHeld', { id: held.id, route: held.route, credentials: [...kinds.values()].slice(0, MOST_CREDENTIALS) });
}

function answer(isMeant: boolean, pass: boolean): void {
  const { held } = here;
  if (!held || !isMeant) return;
  here.held = null;
  if (!pass) return;
  for (const content of held.contents)
    for (const { start, end } of recognise(content, surroundings)) here.passed.push(content.slice(start, end));
  void focusBack().then(() => letGo(held));
}

function letGo(held: Held): void {
  here.isDelivering = true;
  try {
    deliver(held, selected);
  } finally {
    here.isDelivering = false;
  }
}
