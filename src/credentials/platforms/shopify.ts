import type { Platform } from '../platform';

export const shopify: Platform = {
  id: 'shopify',
  name: 'Shopify',
  words: ['shopify', 'myshopify', 'shpat', 'shpss', 'shpca', 'shppa'],
  hosts: [],
  domains: ['shopify.com', 'shopify.dev'],
  credentials: [
    {
      id: 'shopify-admin-token',
      level: 'danger',
      roles: ['access-token', 'auth-token', 'token', 'password', 'api-password', 'refresh-token'],
    },
    {
      id: 'shopify-api-secret',
      level: 'danger',
      roles: ['api-secret', 'client-secret', 'shared-secret', 'app-secret', 'secret', 'secret-key'],
    },
    { id: 'shopify-webhook-secret', level: 'danger', roles: ['webhook-secret'] },
    { id: 'shopify-api-key', level: 'none', roles: ['api-key', 'client-id', 'app-key', 'app-id', 'key'] },
  ],
  examples: [
    {
      heading: 'Shopify',
      fields: { 'Shop domain': '', 'Admin API access token': 'shopify-admin-token' },
      level: 'danger',
    },
    {
      heading: 'Connect your Shopify store',
      fields: { 'API key': 'shopify-api-key', 'API secret key': 'shopify-api-secret' },
      level: 'danger',
    },
    {
      heading: 'Shopify',
      fields: {
        'Shop URL': '',
        'Password / Access Token': 'shopify-admin-token',
        'Shared secret / API Secret': 'shopify-api-secret',
      },
      level: 'danger',
    },
    { heading: 'Log in with your Shopify store address', fields: { 'Shop URL': '' }, level: 'none' },
  ],
};
