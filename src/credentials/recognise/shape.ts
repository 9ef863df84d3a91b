import type { Level } from '../platform';
import type { Surroundings } from './gate';

/** What stands around a value in its text. */
export interface Place {
  /** Up to 60 characters before the value. */
  readonly before: string;
  /** Up to 500 characters on both sides, the value among them. */
  readonly near: string;
  /** Whether the text is nothing but the value, quotes apart. */
  readonly isWhole: boolean;
  readonly surroundings: Surroundings;
}

/** How a credential's value looks. What it needs beside its pattern is said in functions, so that the pattern stays readable. */
export interface Shape {
  /** Id in src/credentials/platforms, `aws` for keys of Amazon's cloud, or '' where it is nobody's in particular. */
  readonly platform: string;
  readonly level: Level;
  /** Source of an expression that matches the value and nothing else, whatever the case. */
  readonly pattern: string;
  readonly accepts?: (value: string) => boolean;
  readonly belongs?: (place: Place) => boolean;
}

/** For one entry of a table: texts that hold the credential, and texts that come close. */
export interface Examples {
  readonly examples: readonly [string, string, string, ...string[]];
  readonly nearMisses: readonly [string, string, string, ...string[]];
}
