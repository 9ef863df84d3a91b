import type { Assessment, Site } from '../../src/assess';
import { highest, LEVELS } from '../../src/credentials/platform';
import type { Report, StoredFinding } from '../storage';

/** Findings kept of one tab: a page can make any number of fields, and nobody reads more. */
const MOST_FINDINGS = 60;
const MOST_FRAMES = 200;

export function emptyReport(site: Site): Report {
  return { level: 'none', findings: [], site: { ...site }, frames: {}, ownSoftware: false, closed: [] };
}

/** What the tab shows after one of its frames was judged anew. */
export function withFrame(
  before: Report,
  frameId: number,
  site: Site,
  { findings }: Assessment,
  own: readonly string[],
): Report {
  const fresh = findings.map((finding) => ({ ...finding, because: [...finding.because], frameId }) as StoredFinding);
  const all = [...fresh, ...before.findings.filter((finding) => finding.frameId !== frameId)]
    .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
    .slice(0, MOST_FINDINGS);
  const frames: Report['frames'] = Object.fromEntries(
    [...Object.entries(before.frames), [String(frameId), { ...site }] as const].slice(-MOST_FRAMES),
  );
  return weighed({ ...before, findings: all, frames }, own);
}

/** What it shows after a frame went away. */
export function withoutFrame(before: Report, frameId: number, own: readonly string[]): Report {
  const frames = Object.fromEntries(Object.entries(before.frames).filter(([id]) => id !== String(frameId)));
  return weighed(
    { ...before, frames, findings: before.findings.filter((finding) => finding.frameId !== frameId) },
    own,
  );
}

/** The level of the tab: the highest of its frames, without those that the reader runs as own software (registrable domains). */
export function weighed(report: Report, own: readonly string[]): Report {
  const counted = report.findings.filter(
    ({ frameId }) => !own.includes(report.frames[frameId]?.domain ?? report.site.domain),
  );
  return {
    ...report,
    level: highest(counted.map(({ level }) => level)),
    ownSoftware: own.includes(report.site.domain),
  };
}
