import type { Platform } from '../platform';

export const paypal: Platform = {
  id: 'paypal',
  name: 'PayPal',
  words: ['pay ?pal', 'pp (?:pro|express)', 'pp_(?:pro|express)', 'payflow', '贝宝'],
  hosts: [],
  domains: ['paypal.com', 'paypalobjects.com'],
  credentials: [
    {
      id: 'paypal-client-secret',
      level: 'danger',
      roles: ['client-secret', 'app-secret', 'api-secret', 'secret', 'secret-key'],
    },
    { id: 'paypal-api-password', level: 'danger', roles: ['api-password', 'password'] },
    { id: 'paypal-api-signature', level: 'danger', roles: ['api-signature'] },
    { id: 'paypal-api-username', level: 'none', roles: ['api-username', 'username'] },
    { id: 'other-access-token', level: 'danger', roles: ['access-token', 'refresh-token'] },
    { id: 'paypal-client-id', level: 'none', roles: ['client-id', 'app-id'] },
  ],
  examples: [
    {
      heading: 'PayPal Pro',
      fields: {
        'API Username': 'paypal-api-username',
        'API Password': 'paypal-api-password',
        'API Signature': 'paypal-api-signature',
      },
      level: 'danger',
    },
    { heading: 'PayPal', fields: { 'Client ID': 'paypal-client-id', Secret: 'paypal-client-secret' }, level: 'danger' },
    { heading: 'Pay with PayPal', fields: { 'PayPal email': '' }, level: 'none' },
  ],
};
