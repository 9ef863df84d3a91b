import type { Platform } from '../platform';

export const shopee: Platform = {
  id: 'shopee',
  name: 'Shopee',
  words: ['shopee', '虾皮'],
  hosts: ['partner.shopeemobile.com', 'open.shopee.com'],
  domains: [
    'shopee.com',
    'shopee.sg',
    'shopee.tw',
    'shopee.co.id',
    'shopee.vn',
    'shopee.ph',
    'shopee.com.my',
    'shopee.co.th',
    'shopee.com.br',
    'shopeemobile.com',
  ],
  telltales: [['partner-id', 'partner-key']],
  credentials: [
    {
      id: 'shopee-partner-key',
      level: 'danger',
      roles: [
        'partner-key',
        'api-secret',
        'app-secret',
        'secret',
        'secret-key',
        'client-secret',
        'app-key',
        'key',
        'api-key',
      ],
    },
    { id: 'shopee-refresh-token', level: 'danger', roles: ['refresh-token'] },
    { id: 'shopee-access-token', level: 'danger', roles: ['access-token', 'auth-token', 'token'] },
    { id: 'shopee-partner-id', level: 'none', roles: ['partner-id', 'app-id', 'client-id'] },
  ],
  examples: [
    {
      heading: 'Shopee',
      fields: { 'Partner ID': 'shopee-partner-id', 'Partner Key': 'shopee-partner-key', 'Shop ID': '' },
      level: 'danger',
    },
    { heading: '蝦皮', fields: { 'Partner Key': 'shopee-partner-key' }, level: 'danger' },
    { heading: 'Shopee', fields: { 'Shop ID': '', 'Shop Name': '' }, level: 'none' },
  ],
};
