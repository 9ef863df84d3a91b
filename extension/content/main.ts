import { frame, isAttended } from './frame';
import { standGuard } from './guard/guard';
import { tell } from './tell';
import { watchPage } from './watch/watch-page';

let awaited = false;

function readInDepth(): void {
  const { inspect } = frame();
  if (inspect) inspect();
  else if (!awaited) {
    awaited = true;
    tell('inspectMe');
  }
}

if (!isAttended()) {
  standGuard();
  // A document that writes itself anew loses every listener.
  new MutationObserver(standGuard).observe(document, { childList: true });
  watchPage(readInDepth);
}
