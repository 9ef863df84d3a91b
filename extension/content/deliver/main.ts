import { recognise } from '../../../src/credentials/recognise/recognise';
import { frame } from '../frame';
import { surroundings } from '../guard/secret';
import { onTold, tell } from '../tell';
import { deliver } from './deliver';

/** What the reader would be told of one thing; more kinds than this are not named. */
const MOST_CREDENTIALS = 20;

const here = frame();
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
  here.isDelivering = true;
  try {
    deliver(held);
  } finally {
    here.isDelivering = false;
  }
}
