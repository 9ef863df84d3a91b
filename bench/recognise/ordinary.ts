import { seededRandom } from '../reputation/generate-providers';
import { makeDraw } from './draw';
import { HUMAN_TEXTS } from './human-texts';
import { MACHINE_TEXTS } from './machine-texts';

/** So many texts as an ordinary clipboard holds, none with a secret of a shop; the same seed gives the same ones. */
export function drawOrdinaryTexts(count: number, seed: number): readonly string[] {
  const draw = makeDraw(seededRandom(seed));
  return Array.from({ length: count }, () => {
    const text = draw.pick(draw.pick([HUMAN_TEXTS, MACHINE_TEXTS]))(draw);
    // every tenth stands among others, as in a page that is copied whole
    return draw.between(1, 10) > 1
      ? text
      : [text, draw.pick(HUMAN_TEXTS)(draw), draw.pick(MACHINE_TEXTS)(draw)].join('\n');
  });
}
