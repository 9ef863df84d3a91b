import { frame } from '../frame';
import { onTold, tell } from '../tell';
import { deliver } from './deliver';
import { focusBack } from './insert';
import { type NamedSecret, nameSecrets } from './name-secrets';
import { type Selected, selectedIn } from './selection';
import { watchLeaving } from './watch-leaving';

const here = frame();
/** The caret as it was before the dialog took the focus, and what was found in what is held. */
let selected: Selected | null = null;
let named: readonly NamedSecret[] = [];

if (!here.onHeld) {
  here.onHeld = () => void announce();
  onTold('holdAnswer', ([id, pass]) => {
    if (id === here.held?.id) answer(pass === true);
  });
  addEventListener('pagehide', () => {
    if (here.held) tell('holdGone');
    here.held = undefined;
  });
  watchLeaving();
  void announce();
}

/** Tells what kind of secret it is; the value stays here. */
async function announce(): Promise<void> {
  const { held } = here;
  if (!held) return;
  selected = selectedIn(held.target);
  named = await nameSecrets(held.contents);
  if (here.held?.id !== held.id) return;
  const credentials = new Map(named.map(({ credential, platform }) => [credential, { credential, platform }]));
  if (named.length === 0) answer(true);
  else tell('secretHeld', { id: held.id, route: held.route, credentials: [...credentials.values()] });
}

function answer(pass: boolean): void {
  const { held } = here;
  here.held = undefined;
  if (!held || !pass) return;
  here.passed.push(...named.map(({ value }) => value));
  void focusBack().then(() => {
    here.isDelivering = true;
    try {
      deliver(held, selected);
    } finally {
      here.isDelivering = false;
    }
  });
}
