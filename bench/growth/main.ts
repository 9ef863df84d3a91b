import { parseArgs } from 'node:util';
import { formatTable } from '../../scripts/providers/format-table';
import { exponent } from '../page/statistics';
import { growWithLanguages, growWithProviders } from './core';
import { growWithPages } from './pages';
import type { Series } from './series';

// How costs grow with what there is: npm run bench:growth -- [--rounds 3]
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const all = [growWithProviders(), growWithLanguages(), ...(await growWithPages(Number(values.rounds)))];
console.log(formatTable([['what grows', 'exponent', 'cost', 'at each size'], ...all.map(row)]));

/** An exponent of 1 is linear, 0 is flat. */
function row({ name, unit, points }: Series): readonly string[] {
  const costs = points.map(({ size, cost }) => `${size}: ${cost.toPrecision(3)}`);
  return [name, exponent(points).toFixed(2), unit, costs.join('  ')];
}
