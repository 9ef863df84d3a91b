import { frame, isAttended } from './frame';
import { standAtExit, standGuard } from './guard/guard';
import { tell } from './tell';
import { watchPage } from './watch/watch-page';

let awaited = false;

function readInDepth(): void {
  standAtExit();
  const { inspect } = frame();
  if (inspect) inspect();
  else if (!awaited) {
    awaited = true;
    tell('inspectMe');
  }
}

if (!isAttended()) {
  standGuard();
  watchPage(readInDepth);
}
