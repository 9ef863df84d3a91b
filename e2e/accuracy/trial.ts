import type { Level, Report } from '../browsers/browser';

/** One page to open and what Keyward should say of it. */
export interface Trial {
  readonly id: string;
  readonly rendering: string;
  readonly platform: string;
  readonly lang: string;
  readonly partial: boolean;
  readonly keptAside: boolean;
  readonly kind: 'ask' | 'near-miss' | 'borderline';
  readonly url: string;
  /** The page says in `shownAt` when its last field is there. */
  readonly marksShown: boolean;
  /** The levels that are right, the best first. */
  readonly levels: readonly Level[];
  /** What its fields take, a `none` for each that takes no credential. */
  readonly fields: readonly string[];
}

/** What Keyward said of it. */
export interface Outcome {
  readonly trial: Trial;
  readonly report: Report | undefined;
  /** From the last field being there to the report, in milliseconds. */
  readonly latency: number;
}
