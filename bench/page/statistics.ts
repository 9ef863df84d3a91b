import { seededRandom } from '../reputation/generate-providers';

/** The value at a part of the way (0 to 1) through the sorted values; not a number where there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

const RESAMPLES = 4000;

/** The difference of two medians, and where it lies with 95 % confidence. https://en.wikipedia.org/wiki/Bootstrapping_(statistics) */
export interface Difference {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/** How much more the first values are than the second, by resampling both; the same values always give the same answer. */
export function differenceOfMedians(values: readonly number[], base: readonly number[]): Difference {
  const random = seededRandom(1);
  const resample = (from: readonly number[]) => from.map(() => from[Math.floor(random() * from.length)] ?? Number.NaN);
  const differences = Array.from({ length: RESAMPLES }, () => median(resample(values)) - median(resample(base)));
  return {
    middle: median(values) - median(base),
    low: quantile(differences, 0.025),
    high: quantile(differences, 0.975),
  };
}

/** The exponent with which costs grow with sizes: the slope of the least-squares line through both logarithms. */
export function exponent(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}
