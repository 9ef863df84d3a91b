import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

export interface Built<T> {
  readonly value: T;
  readonly milliseconds: number;
  /** What the heap keeps of it, in megabytes. */
  readonly megabytes: number;
}

/** Builds something and says how long that took and what stays in memory. */
export function build<T>(make: () => T): Built<T> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const value = make();
  const milliseconds = performance.now() - start;
  collectGarbage();
  return { value, milliseconds, megabytes: Math.max(0, process.memoryUsage().heapUsed - before) / 1e6 };
}

/**
 * The median time of one call, in microseconds, for several ways to do the same: they take turns, so that a busy machine is unfair
 * to none. Each round runs a way through all inputs.
 */
export function compare<I>(
  ways: readonly ((input: I) => unknown)[],
  inputs: readonly I[],
  rounds: number,
): readonly number[] {
  const times = ways.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, way] of ways.entries()) {
      const start = performance.now();
      for (const input of inputs) way(input);
      // The first round only warms up.
      if (round >= 0) times[index]?.push(((performance.now() - start) * 1000) / inputs.length);
    }
  }
  return times.map(median);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
