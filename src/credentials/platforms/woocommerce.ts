import type { Platform } from '../platform';

export const woocommerce: Platform = {
  id: 'woocommerce',
  name: 'WooCommerce',
  words: ['woo ?commerce', 'woo', 'ck_x*', 'cs_x*'],
  hosts: ['woocommerce.com'],
  credentials: [
    {
      id: 'woocommerce-consumer-secret',
      level: 'caution',
      roles: ['consumer-secret', 'client-secret', 'api-secret', 'secret', 'secret-key'],
    },
    { id: 'woocommerce-consumer-key', level: 'none', roles: ['consumer-key', 'api-key', 'client-id', 'key'] },
  ],
  examples: [
    {
      heading: 'WooCommerce',
      fields: {
        'Site URL': '',
        'Consumer Key': 'woocommerce-consumer-key',
        'Consumer Secret': 'woocommerce-consumer-secret',
      },
      level: 'caution',
    },
    {
      heading: 'WooCommerce REST API',
      fields: { '密钥 Consumer secret': 'woocommerce-consumer-secret' },
      level: 'caution',
    },
    { heading: 'Twitter', fields: { 'Consumer Key': '', 'Consumer Secret': '' }, level: 'none' },
  ],
};
