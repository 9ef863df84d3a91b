import { join } from './join';
import type { PAYMENTS } from './payments';
import type { Examples } from './shape';

const BODY = '4eC39HqLyjWDarjtT1zdp7dc';
const LONG = `51${BODY}${BODY}${BODY}`;

export const PAYMENT_EXAMPLES = {
  'stripe-secret-key': {
    examples: [
      join('sk_', 'live_', BODY),
      join('STRIPE_SECRET_KEY=sk_', 'live_', LONG),
      join('curl https://api.stripe.com/v1/charges -u sk_', 'live_', BODY, ':'),
      join('key%3Dsk_', 'live_', BODY),
    ],
    nearMisses: [
      join('sk_', 'test_', BODY),
      join('sk_', 'live_', BODY.slice(0, 10)),
      join('pk_', 'live_', BODY),
      'sk_live_xxxxxxxxxxxxxxxxxxxxxxxx',
      'sk_live_...',
      'Your key begins with sk_live_ or sk_test_',
    ],
  },
  'stripe-webhook-secret': {
    examples: [
      join('whsec_', BODY, 'AbCd1234'),
      join('STRIPE_WEBHOOK_SECRET=whsec_', BODY, 'AbCd1234'),
      join('{"secret":"whsec_', BODY, BODY, '"}'),
    ],
    nearMisses: ['whsec_...', 'whsec_test_secret', `whsec_${'x'.repeat(32)}`, join('whsec_', BODY.slice(0, 20))],
  },
  'stripe-restricted-key': {
    examples: [join('rk_', 'live_', BODY), join('STRIPE_KEY=rk_', 'live_', LONG), join('"rk_', 'live_', BODY, '"')],
    nearMisses: [join('rk_', 'test_', BODY), 'rk_live_xxx', 'rk_live_ keys are restricted'],
  },
  'other-access-token': {
    examples: [
      join('sq0', 'atp-', BODY.slice(0, 22)),
      join('Bearer EA', 'AA', 'EOuLQObrVwJvCvoio3H13b8Ssqz1ighmTBKZvIENW9qxirHGHkqsGcPBC1uN'),
      join('SQUARE_ACCESS_TOKEN=EA', 'AA', 'EOuLQObrVwJvCvoio3H13b8Ssqz1ighmTBKZvIENW9qxirHGHkqsGcPBC1uN'),
      join('"EA', 'AA-', 'EOuLQObrVwJvCvoio3H13b8Ssqz1ighmTBKZvIENW9qxirHGHkqsGcPBC1u', '"'),
    ],
    nearMisses: [
      join('sq0', 'idp-', BODY.slice(0, 22)),
      'EAAA',
      `aws-cli@sha256:eaaa${'7b11c9d0e2'.repeat(6)}`,
      `EAAA${'A'.repeat(60)}`,
      join('EA', 'AA', BODY.repeat(8)),
      'sq0atp-xxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'other-client-secret': {
    examples: [
      join('sq0', 'csp-', BODY, BODY.slice(0, 19)),
      join('SQUARE_APPLICATION_SECRET=sq0', 'csp-', BODY, BODY.slice(0, 19)),
      join('"sq0', 'csp-', BODY, BODY.slice(0, 19), '"'),
    ],
    nearMisses: ['sq0csp-', 'sq0csp-xxxxxxxxxxxxxxxxxxxxxxxxxxx', join('sq0', 'idp-', BODY)],
  },
} satisfies Readonly<Record<keyof typeof PAYMENTS, Examples>>;
