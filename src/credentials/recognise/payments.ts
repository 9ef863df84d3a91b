import type { Shape } from './shape';
import { isReal } from './values';

/** What follows the last underscore; prefixes are real enough by themselves. */
const afterPrefix = (value: string) => isReal(value.replace(/^.*_/, ''));

/** Sources: https://docs.stripe.com/keys, https://developer.squareup.com/docs/build-basics/access-tokens */
export const PAYMENTS = {
  'stripe-secret-key': {
    platform: 'stripe',
    level: 'danger',
    pattern: 'sk_(?:live|prod)_[\\da-z+/]{24,}',
    accepts: afterPrefix,
  },
  'stripe-webhook-secret': {
    platform: 'stripe',
    level: 'danger',
    pattern: 'whsec_[\\da-z+/]{24,}',
    accepts: afterPrefix,
  },
  'stripe-restricted-key': {
    platform: 'stripe',
    level: 'caution',
    pattern: 'rk_(?:live|prod)_[\\da-z]{20,}',
    accepts: afterPrefix,
  },
  'other-access-token': {
    platform: '',
    level: 'danger',
    pattern: 'sq0atp-[\\w-]{22,}|\\bEAAA(?=[\\w-]*[g-z])[\\w-]{60}(?![\\w+/=-])',
    accepts: isReal,
  },
  'other-client-secret': { platform: '', level: 'danger', pattern: 'sq0csp-[\\w-]{22,}', accepts: isReal },
} as const satisfies Readonly<Record<string, Shape>>;
