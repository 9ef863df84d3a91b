/** Why a newer list was not taken; the old one stays. In the order in which they are found. */
export const REFUSALS = [
  'unreachable',
  'too-slow',
  'redirected',
  'not-there',
  'too-big',
  'no-signature',
  'unknown-key',
  'truncated',
  'cannot-verify',
  'bad-signature',
  'not-a-list',
  'older',
  'from-the-future',
  'expired',
  'not-stored',
] as const;
export type Refusal = (typeof REFUSALS)[number];
