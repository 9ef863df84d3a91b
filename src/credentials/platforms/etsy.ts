import type { Platform } from '../platform';

export const etsy: Platform = {
  id: 'etsy',
  name: 'Etsy',
  words: ['etsy'],
  hosts: [],
  domains: ['etsy.com'],
  credentials: [
    {
      id: 'etsy-shared-secret',
      level: 'danger',
      roles: ['shared-secret', 'api-secret', 'client-secret', 'app-secret', 'secret', 'secret-key'],
    },
    { id: 'other-access-token', level: 'danger', roles: ['access-token', 'auth-token', 'token'] },
    { id: 'other-refresh-token', level: 'danger', roles: ['refresh-token'] },
    { id: 'etsy-keystring', level: 'none', roles: ['api-key', 'client-id', 'app-key', 'app-id', 'key'] },
  ],
  examples: [
    {
      heading: 'Etsy Open API v3',
      fields: { 'API Key (keystring)': 'etsy-keystring', 'Shared Secret': 'etsy-shared-secret', 'Shop ID': '' },
      level: 'danger',
    },
    { fields: { 'Etsy API Key': 'etsy-keystring', 'Etsy Shared Secret': 'etsy-shared-secret' }, level: 'danger' },
    { heading: 'Etsy', fields: { 'Shop Name': '' }, level: 'none' },
  ],
};
