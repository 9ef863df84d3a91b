import type { Platform } from '../platform';

export const stripe: Platform = {
  id: 'stripe',
  name: 'Stripe',
  words: ['stripe'],
  hints: ['sk_(?:live|test)', 'pk_(?:live|test)'],
  hosts: [],
  domains: ['stripe.com'],
  credentials: [
    {
      id: 'stripe-secret-key',
      level: 'danger',
      roles: ['secret-key', 'secret', 'api-secret', 'api-key', 'access-token'],
    },
    { id: 'stripe-restricted-key', level: 'caution', roles: ['restricted-key'] },
    { id: 'stripe-webhook-secret', level: 'danger', roles: ['webhook-secret'] },
    { id: 'stripe-publishable-key', level: 'none', roles: ['publishable-key'] },
  ],
  examples: [
    {
      heading: 'Stripe',
      fields: { 'Publishable Key': 'stripe-publishable-key', 'Secret Key': 'stripe-secret-key' },
      level: 'danger',
    },
    { fields: { 'Stripe restricted key': 'stripe-restricted-key' }, level: 'caution' },
    { heading: 'Stripe', fields: { 'Webhook signing secret': 'stripe-webhook-secret' }, level: 'danger' },
    { heading: 'Stripe', fields: { 'Card number': '', 'Name on card': '' }, level: 'none' },
  ],
};
