import { frame } from './frame';
import { standGuard } from './guard/guard';
import { tell } from './tell';
import { watchPage } from './watch/watch-page';

let awaited = false;

standGuard();
// A document that writes itself anew loses every listener.
new MutationObserver(standGuard).observe(document, { childList: true });
watchPage(() => {
  const { inspect } = frame();
  if (inspect) inspect();
  else if (!awaited) {
    awaited = true;
    tell('inspectMe');
  }
});
