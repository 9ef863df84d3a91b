import type { Platform } from '../platform';

export const walmart: Platform = {
  id: 'walmart',
  name: 'Walmart',
  words: ['wal-?mart', '沃尔玛'],
  hosts: ['developer.walmart.com', 'seller.walmart.com', 'login.account.wal-mart.com'],
  domains: ['walmart.com', 'wal-mart.com'],
  credentials: [
    {
      id: 'walmart-client-secret',
      level: 'danger',
      roles: ['client-secret', 'api-secret', 'app-secret', 'secret', 'secret-key'],
    },
    { id: 'walmart-private-key', level: 'danger', roles: ['private-key'] },
    { id: 'other-access-token', level: 'danger', roles: ['access-token', 'auth-token', 'token'] },
    { id: 'other-refresh-token', level: 'danger', roles: ['refresh-token'] },
    { id: 'walmart-client-id', level: 'none', roles: ['client-id', 'consumer-key', 'api-key', 'app-id', 'app-key'] },
  ],
  examples: [
    {
      heading: 'Connect your Walmart store',
      fields: { 'Client ID': 'walmart-client-id', 'Client Secret': 'walmart-client-secret' },
      level: 'danger',
    },
    {
      heading: '沃尔玛店铺',
      fields: { 'Client ID': 'walmart-client-id', '密钥 Client Secret': 'walmart-client-secret' },
      level: 'danger',
    },
    {
      heading: 'Walmart',
      fields: { 'Consumer ID': 'walmart-client-id', 'Private Key': 'walmart-private-key' },
      level: 'danger',
    },
    { heading: 'Walmart', fields: { 'Store Name': '', SKU: '' }, level: 'none' },
  ],
};
