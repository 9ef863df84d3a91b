import { expect, test } from 'vitest';
import { isPlatformsOwn } from '../consent/platform-pages';
import { amazon } from '../credentials/platforms/amazon';
import { CONSENT_ADDRESSES } from './consent-addresses';

test.each(CONSENT_ADDRESSES)('the consent page at $host is Amazon’s own and stays silent', ({ host }) => {
  expect(isPlatformsOwn(amazon, host)).toBe(true);
});
