import type { Platform } from '../platform';

export const bigcommerce: Platform = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  words: ['big ?commerce', 'bc (?:auth|access|api|store|client)', 'store hash'],
  hosts: [],
  domains: ['bigcommerce.com'],
  credentials: [
    { id: 'bigcommerce-access-token', level: 'danger', roles: ['access-token', 'auth-token', 'token', 'api-key'] },
    { id: 'other-client-secret', level: 'danger', roles: ['client-secret', 'api-secret', 'secret'] },
    { id: 'other-client-id', level: 'none', roles: ['client-id'] },
  ],
  examples: [
    {
      heading: 'BigCommerce',
      fields: { 'Store Hash': '', 'Access Token': 'bigcommerce-access-token' },
      level: 'danger',
    },
    {
      heading: 'BigCommerce',
      fields: { 'Client ID': 'other-client-id', 'Client Secret': 'other-client-secret' },
      level: 'danger',
    },
    { heading: 'BigCommerce', fields: { 'Store URL': '' }, level: 'none' },
  ],
};
