import type { Platform } from '../platform';

export const ebay: Platform = {
  id: 'ebay',
  name: 'eBay',
  words: ['ebay', 'e ?bay'],
  hosts: ['auth.ebay.com', 'signin.ebay.com', 'developer.ebay.com'],
  domains: ['ebay.com', 'ebay.co.uk', 'ebay.de', 'ebay.fr', 'ebay.it', 'ebay.es', 'ebay.com.au', 'ebay.ca'],
  telltales: [['dev-id', 'cert-id']],
  credentials: [
    {
      id: 'ebay-cert-id',
      level: 'danger',
      roles: ['cert-id', 'client-secret', 'app-secret', 'api-secret', 'secret', 'secret-key'],
    },
    { id: 'ebay-refresh-token', level: 'danger', roles: ['refresh-token'] },
    { id: 'ebay-auth-token', level: 'danger', roles: ['auth-token', 'access-token', 'token'] },
    { id: 'ebay-dev-id', level: 'none', roles: ['dev-id'] },
    { id: 'ebay-app-id', level: 'none', roles: ['app-id', 'client-id', 'api-key', 'app-key'] },
  ],
  examples: [
    {
      heading: 'eBay',
      fields: {
        'App ID (Client ID)': 'ebay-app-id',
        'Dev ID': 'ebay-dev-id',
        'Cert ID (Client Secret)': 'ebay-cert-id',
        'User Access Token': 'ebay-auth-token',
      },
      level: 'danger',
    },
    { fields: { 'eBay Token': 'ebay-auth-token' }, level: 'danger' },
    { heading: 'eBay', fields: { 'Item ID': '', Category: '' }, level: 'none' },
  ],
};
