import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Collected, ExtensionName, Measured } from './collect';
import type { BenchPage } from './pages';
import { type Difference, differenceOfMedians, median, quantile } from './statistics';
import type { Visit } from './visit';

/** The middle value and the quarter below and above. */
export interface Spread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What one page costs with each extension. */
export interface PageSummary {
  readonly page: BenchPage;
  /** All work of scripts, in milliseconds of processor time. */
  readonly work: Readonly<Record<ExtensionName, Spread>>;
  /** Keyward's work by the floor's. */
  readonly ratio: number;
  /** The most of Keyward in one task, in milliseconds. */
  readonly longest: Spread;
  /** Keyward's scripts as they were parsed, in bytes. */
  readonly bytes: number;
  /** What Keyward keeps above the empty extension, in kilobytes a frame. */
  readonly heap: number;
  /** How much later the page is loaded than with the empty extension, in milliseconds. */
  readonly load: Difference;
}

/** Summarises each page; `build` is the folder of the extension that was measured. */
export function summarise({ pages }: Collected, build: string): readonly PageSummary[] {
  return [...new Set(pages.map(({ page }) => page))].map((page) => {
    const of = (name: ExtensionName) =>
      pages.find((measured) => measured.page === page && measured.extension === name) as Measured;
    const work = (name: ExtensionName) => spreadOf(of(name).visits.map(({ total }) => total));
    const heap = (name: ExtensionName) => median(of(name).visits.map((visit) => visit.heap));
    const { visits, loads } = of('keyward');
    return {
      page,
      work: { empty: work('empty'), floor: work('floor'), keyward: work('keyward') },
      ratio: work('keyward').middle / work('floor').middle,
      longest: spreadOf(visits.map(({ longest }) => longest)),
      bytes: median(visits.map((visit) => bytesOf(visit, build))),
      heap: (heap('keyward') - heap('empty')) / 1024 / page.frames,
      load: differenceOfMedians(loads, of('empty').loads),
    };
  });
}

export function spreadOf(values: readonly number[]): Spread {
  return { low: quantile(values, 0.25), middle: median(values), high: quantile(values, 0.75) };
}

function bytesOf({ started }: Visit, build: string): number {
  return started.reduce((sum, path) => sum + statSync(join(build, path)).size, 0);
}
