import type { Collected } from './collect';
import { type PageSummary, type Spread, spreadOf } from './summary';

const HEAD = [
  'page',
  'empty ms',
  'floor ms',
  'Keyward ms',
  '× floor',
  'most in a task ms',
  'parsed kB',
  'heap kB a frame',
  'load ms [95 %]',
];

/** The pages as rows of a table: medians, with the middle half in brackets. */
export function tabulate(summaries: readonly PageSummary[]): readonly (readonly string[])[] {
  const rows = summaries.map(({ page, work, ratio, longest, bytes, heap, load }) => [
    page.name,
    format(work.empty),
    format(work.floor),
    format(work.keyward),
    ratio.toFixed(1),
    format(longest),
    (bytes / 1024).toFixed(1),
    heap.toFixed(0),
    `${signed(load.middle)} [${signed(load.low)} … ${signed(load.high)}]`,
  ]);
  return [HEAD, ...rows];
}

/** What a page that asks for keys waits for the banner and does for it. */
export function tabulateWarnings({ warnings }: Collected): readonly (readonly string[])[] {
  const rows = Object.entries(warnings).map(([background, measured]) => [
    background,
    format(spreadOf(measured.map(({ delay }) => delay)), 0),
    format(spreadOf(measured.map(({ work }) => work)), 1),
  ]);
  return [['background', 'from field to banner ms', 'work ms'], ...rows];
}

function format({ low, middle, high }: Spread, digits = 2): string {
  return `${middle.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(0)}`;
}
