import { isAsked } from '../../src/credentials/recognise/asked';
import { frame } from './frame';
import { surroundings } from './guard/secret';
import { attend } from './read/attend';
import { readPage } from './read/read-page';
import { restful } from './read/restful';
import { sortSuspects, suspects } from './read/sort-suspects';
import { onTold, tell } from './tell';

const here = frame();
if (!here.inspect) {
  let last = '';
  const inspect = restful(() => {
    sortSuspects();
    attend(suspects, inspect);
    const page = readPage();
    const seen = JSON.stringify(page);
    if (seen === last) return;
    last = seen;
    tell('pageSeen', page);
  });
  here.read = readPage;
  here.inspect = inspect;
  addEventListener('pagehide', () => {
    if (last !== '') tell('pageGone', window === top);
    last = '';
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) inspect();
  });
  onTold('asked', ([asked]) => {
    here.asked = asked as readonly string[];
    here.isAsked = (text) => isAsked(text, surroundings);
    return true;
  });
  inspect();
}
