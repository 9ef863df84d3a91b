import type { Platform } from '../platform';

export const mercadolibre: Platform = {
  id: 'mercadolibre',
  name: 'Mercado Libre',
  words: ['mercado ?(?:libre|livre|pago)', 'meli', 'app[ _]?usr'],
  hosts: [],
  domains: [
    'mercadolibre.com',
    'mercadolivre.com.br',
    'mercadolibre.com.ar',
    'mercadolibre.com.mx',
    'mercadolibre.com.co',
    'mercadolibre.cl',
    'mercadopago.com',
    'mercadopago.com.br',
    'mercadopago.com.ar',
  ],
  credentials: [
    {
      id: 'mercadolibre-client-secret',
      level: 'danger',
      roles: ['client-secret', 'app-secret', 'api-secret', 'secret', 'secret-key'],
    },
    { id: 'mercadolibre-refresh-token', level: 'danger', roles: ['refresh-token'] },
    { id: 'mercadolibre-access-token', level: 'danger', roles: ['access-token', 'auth-token', 'token'] },
    { id: 'mercadolibre-client-id', level: 'none', roles: ['client-id', 'app-id', 'app-key', 'api-key'] },
  ],
  examples: [
    {
      heading: 'Mercado Libre',
      fields: { 'Client ID': 'mercadolibre-client-id', 'Client Secret': 'mercadolibre-client-secret' },
      level: 'danger',
    },
    {
      heading: 'Mercado Livre',
      fields: { 'Access Token': 'mercadolibre-access-token', 'Refresh Token': 'mercadolibre-refresh-token' },
      level: 'danger',
    },
    { heading: 'Mercado Libre', fields: { 'ID de la publicación': '' }, level: 'none' },
  ],
};
