import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildFolder } from '../../e2e/browsers/launch';
import { formatTable } from '../../scripts/providers/format-table';
import { drawChart } from './chart';
import { collect } from './collect';
import { PAGES } from './pages';
import { tabulate, tabulateWarnings } from './report';
import { summarise } from './summary';

// What Keyward costs the pages, beside an extension that does nothing and one that does the least:
// npm run bench -- [--rounds 5] [--pages login,article] [--no-chart]
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    pages: { type: 'string', default: PAGES.map(({ name }) => name).join(',') },
    warnings: { type: 'string', default: '4' },
    'no-chart': { type: 'boolean', default: false },
  },
});
const pages = PAGES.filter(({ name }) => values.pages.split(',').includes(name));
const collected = await collect(pages, Number(values.rounds), Number(values.warnings));
const summaries = summarise(collected, buildFolder('chromium'));
console.log(formatTable(tabulate(summaries)));
console.log(`\n${formatTable(tabulateWarnings(collected))}`);
if (!values['no-chart']) writeFileSync(new URL('../../docs/bench.svg', import.meta.url), drawChart(summaries));
