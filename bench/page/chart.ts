import { element, escapeHtml } from '../../e2e/pages/html';
import { EXTENSIONS, type ExtensionName } from './collect';
import type { PageSummary, Spread } from './summary';

const WIDTH = 760;
const LEFT = 130;
const RIGHT = 120;
const TOP = 64;
const ROW = 40;
/** The ends of the axis, in milliseconds. */
const LEAST = 0.1;
const MOST = 100;

const LABELS: Readonly<Record<ExtensionName, string>> = {
  empty: 'empty extension',
  floor: 'floor: one observer, one query a batch',
  keyward: 'Keyward',
};

const STYLE = `text{font:13px system-ui,sans-serif;fill:#1f2933}.axis{stroke:#9aa5b1;stroke-width:1}.empty{fill:#9aa5b1;stroke:#9aa5b1}
.floor{fill:#2b6cb0;stroke:#2b6cb0}.keyward{fill:#c05621;stroke:#c05621}line{stroke-width:2}.title{font-weight:600;font-size:15px}
@media (prefers-color-scheme:dark){text{fill:#e4e7eb}.floor{fill:#63b3ed;stroke:#63b3ed}.keyward{fill:#ed8936;stroke:#ed8936}}`;

/** Draws the work of scripts on each page as dots on a logarithmic axis, the middle half of the visits as a line, as SVG. */
export function drawChart(summaries: readonly PageSummary[]): string {
  const height = TOP + summaries.length * ROW + 50;
  const bottom = height - 36;
  const ticks = [0.1, 1, 10, 100].map(
    (value) =>
      `<line class="axis" x1="${x(value)}" y1="${TOP - 10}" x2="${x(value)}" y2="${bottom}"/>${text(x(value), bottom + 18, `${value} ms`, 'middle')}`,
  );
  const rows = summaries.map(({ page, work, ratio }, index) => {
    const y = TOP + index * ROW + ROW / 2;
    const marks = EXTENSIONS.map((name) => mark(name, work[name], y)).join('');
    return `${text(LEFT - 14, y + 4, page.name, 'end')}${marks}${text(WIDTH - RIGHT + 20, y + 4, `${ratio.toFixed(1)} × floor`)}`;
  });
  return `${element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img' },
    `<title>Processor time of scripts on the main thread of a page</title><style>${STYLE}</style>
${text(16, 24, 'Processor time of scripts on a page’s main thread', 'start', 'title')}
${legend()}
${ticks.join('\n')}
${rows.join('\n')}
`,
  )}\n`;
}

function x(milliseconds: number): number {
  const part = Math.log(Math.max(LEAST, milliseconds) / LEAST) / Math.log(MOST / LEAST);
  return Math.round(LEFT + part * (WIDTH - LEFT - RIGHT));
}

function mark(name: ExtensionName, { low, middle, high }: Spread, y: number): string {
  return `<line class="${name}" x1="${x(low)}" y1="${y}" x2="${x(high)}" y2="${y}"/><circle class="${name}" cx="${x(middle)}" cy="${y}" r="5"/>`;
}

function legend(): string {
  const starts = { empty: 16, floor: 150, keyward: 410 };
  return EXTENSIONS.map(
    (name) =>
      `<circle class="${name}" cx="${starts[name] + 5}" cy="42" r="5"/>${text(starts[name] + 16, 46, LABELS[name])}`,
  ).join('');
}

function text(atX: number, y: number, content: string, anchor = 'start', style = ''): string {
  return element('text', { x: String(atX), y: String(y), 'text-anchor': anchor, class: style }, escapeHtml(content));
}
