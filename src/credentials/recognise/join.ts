/** Values are written in parts, so that no scanner takes an example for somebody's key. */
export function join(...parts: readonly string[]): string {
  return parts.join('');
}

/** Documented placeholders: https://docs.aws.amazon.com/console/iam/self-accesskeys, and the developer guide of MWS. */
export const AWS_ID = 'AKIAIOSFODNN7EXAMPLE';
export const AWS_SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
export const MWS_ID = '022QF0EXAMPLEH9DHM02';
export const MWS_SECRET = 'kWcrlEXAMPLEM/LtmEENI/aVmYvHNif5zB+d9+ct';

/** Sixty-four hexadecimal digits that are nobody's. */
export const HEX = '0123456789abcdef'.repeat(4);
