import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../../e2e/browsers/launch';
import { startSites } from '../../e2e/sites/sites';
import { ASKING_URL, askingPage, measureWarning, type Warning } from './asking';
import { type BenchPage, servePages } from './pages';
import { writeRivals } from './rivals';
import { startVisitor, type Visit, type Visitor } from './visit';

export const EXTENSIONS = ['empty', 'floor', 'keyward'] as const;
export type ExtensionName = (typeof EXTENSIONS)[number];

/** Everything that was measured of one page with one extension: a visit and some loads each round. */
export interface Measured {
  readonly page: BenchPage;
  readonly extension: ExtensionName;
  readonly visits: Visit[];
  /** In milliseconds. */
  readonly loads: number[];
}

export interface Collected {
  readonly pages: readonly Measured[];
  /** With the background awake, and asleep. */
  readonly warnings: { readonly awake: Warning[]; readonly asleep: Warning[] };
}

const LOADS = 3;

/**
 * Measures pages so many rounds. Each round starts a fresh browser for each extension, and each round begins with another one, so that a
 * machine that grows busier or hotter is unfair to none. `warnings` a round are measured with the background awake, and as many asleep.
 */
export async function collect(
  pages: readonly BenchPage[],
  rounds: number,
  warnings: number,
  asks: readonly ExtensionName[] = EXTENSIONS,
): Promise<Collected> {
  const folder = mkdtempSync(join(tmpdir(), 'keyward-bench-'));
  const folders = { ...writeRivals(folder), keyward: buildFolder('chromium') };
  const sites = await startSites();
  sites.serve(servePages(pages));
  sites.serve((host) => (host === new URL(ASKING_URL).host ? askingPage() : undefined));
  const measured = pages.flatMap((page) =>
    asks.map((extension): Measured => ({ page, extension, visits: [], loads: [] })),
  );
  const collected: Collected = { pages: measured, warnings: { awake: [], asleep: [] } };
  for (let round = 0; round < rounds; round++)
    for (const extension of rotate(asks, round)) {
      console.error(`Round ${round + 1} of ${rounds}: ${extension}`);
      const visitor = await startVisitor(folders[extension], sites.port);
      for (const one of measured.filter((candidate) => candidate.extension === extension)) await measure(visitor, one);
      if (extension === 'keyward') for (let warning = 0; warning < warnings; warning++) await warn(visitor, collected);
      await visitor.close();
    }
  await sites.close();
  rmSync(folder, { recursive: true, force: true });
  return collected;
}

async function measure(visitor: Visitor, { page, visits, loads }: Measured): Promise<void> {
  visits.push(await visitor.visit(page));
  for (let load = 0; load < LOADS; load++) loads.push(await visitor.load(page));
}

async function warn(visitor: Visitor, { warnings: { awake, asleep } }: Collected): Promise<void> {
  awake.push(await measureWarning(visitor, false));
  asleep.push(await measureWarning(visitor, true));
}

function rotate<Item>(items: readonly Item[], by: number): readonly Item[] {
  return items.map((_, index) => items[(index + by) % items.length] as Item);
}
