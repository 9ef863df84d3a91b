import { collect } from '../page/collect';
import { articlePage, type BenchPage, formsPage, framesPage, livePage } from '../page/pages';
import { median } from '../page/statistics';
import type { Series } from './series';

const SECONDS = 4;

interface Sized extends BenchPage {
  readonly series: string;
  readonly size: number;
}

function sized(
  series: string,
  sizes: readonly number[],
  make: (size: number) => string,
  watch = 4000,
): readonly Sized[] {
  return sizes.map((size) => ({ series, size, name: `${series}-${size}`, html: make(size), watch, frames: 1 }));
}

const SIZED: readonly Sized[] = [
  ...sized('nodes', [5_000, 10_000, 20_000, 40_000], articlePage),
  ...sized('fields', [250, 500, 1_000, 2_000, 4_000], (fields) => formsPage(fields / 10)),
  ...sized('frames', [10, 20, 40, 80], framesPage),
  ...sized('changes', [5, 10, 20, 40, 80], (perSecond) => livePage(perSecond, SECONDS), (SECONDS + 1) * 1000),
];

/** What Keyward's scripts cost a page, in milliseconds, against what the page has; medians of so many rounds. */
export async function growWithPages(rounds: number): Promise<readonly Series[]> {
  const { pages } = await collect(SIZED, rounds, 0, ['keyward']);
  const costs = new Map(pages.map(({ page, visits }) => [page, median(visits.map(({ total }) => total))]));
  return [...new Set(SIZED.map(({ series }) => series))].map((name) => ({
    name,
    unit: name === 'changes' ? `ms in ${SECONDS} s` : 'ms',
    points: SIZED.filter(({ series }) => series === name).map((page) => ({
      size: page.size,
      cost: costs.get(page) ?? Number.NaN,
    })),
  }));
}
