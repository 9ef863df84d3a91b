import type { Platform } from '../platform';

export const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok Shop',
  words: ['tik ?tok(?: ?shop)?', '抖店'],
  hosts: ['services.tiktokshop.com', 'services.us.tiktokshop.com', 'auth.tiktok-shops.com', 'partner.tiktokshop.com'],
  domains: ['tiktokshop.com', 'tiktok-shops.com', 'tiktokglobalshop.com'],
  credentials: [
    {
      id: 'tiktok-app-secret',
      level: 'danger',
      roles: ['app-secret', 'api-secret', 'client-secret', 'secret', 'secret-key'],
    },
    { id: 'tiktok-access-token', level: 'danger', roles: ['access-token', 'auth-token', 'token'] },
    { id: 'other-refresh-token', level: 'danger', roles: ['refresh-token'] },
    { id: 'tiktok-app-key', level: 'none', roles: ['app-key', 'api-key', 'client-id', 'app-id', 'key'] },
  ],
  examples: [
    {
      heading: 'TikTok Shop',
      fields: { 'App Key': 'tiktok-app-key', 'App Secret': 'tiktok-app-secret' },
      level: 'danger',
    },
    { fields: { 'TikTok Shop access token': 'tiktok-access-token' }, level: 'danger' },
    { heading: 'TikTok', fields: { 'Pixel ID': '' }, level: 'none' },
  ],
};
