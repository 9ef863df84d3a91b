import type { Platform } from '../platform';

export const lazada: Platform = {
  id: 'lazada',
  name: 'Lazada',
  words: ['lazada', '来赞达'],
  hosts: ['auth.lazada.com', 'open.lazada.com'],
  domains: ['lazada.com', 'lazada.sg', 'lazada.vn', 'lazada.co.id', 'lazada.co.th', 'lazada.com.my', 'lazada.com.ph'],
  credentials: [
    {
      id: 'lazada-app-secret',
      level: 'danger',
      roles: ['app-secret', 'api-secret', 'client-secret', 'secret', 'secret-key'],
    },
    { id: 'lazada-access-token', level: 'danger', roles: ['access-token', 'auth-token', 'token', 'session'] },
    { id: 'other-refresh-token', level: 'danger', roles: ['refresh-token'] },
    { id: 'lazada-app-key', level: 'none', roles: ['app-key', 'api-key', 'client-id', 'app-id', 'key'] },
  ],
  examples: [
    {
      heading: 'Lazada Open Platform',
      fields: { 'App Key': 'lazada-app-key', 'App Secret': 'lazada-app-secret' },
      level: 'danger',
    },
    { heading: 'Lazada', fields: { 'Access Token': 'lazada-access-token' }, level: 'danger' },
    { heading: 'Lazada', fields: { 'Seller e-mail': '' }, level: 'none' },
  ],
};
