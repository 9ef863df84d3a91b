import { frame } from './frame';
import { tell } from './tell';
import { watchPage } from './watch/watch-page';

let awaited = false;

watchPage(() => {
  const { inspect } = frame();
  if (inspect) inspect();
  else if (!awaited) {
    awaited = true;
    tell('inspectMe');
  }
});
