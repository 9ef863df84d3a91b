import type { Platform } from '../platform';
import { OTHER_CREDENTIALS } from './other-credentials';

/** Matches no text. */
const NOTHING = '(?!)';

/** A form that asks a seller for an id and a pair of keys is a marketplace's, even where it does not say which. */
export const unnamed: Platform = {
  id: 'unnamed',
  name: '',
  words: [NOTHING],
  telltales: [
    ['seller-id', 'api-key', 'api-secret'],
    ['seller-id', 'app-key', 'app-secret'],
    ['seller-id', 'client-id', 'client-secret'],
  ],
  hosts: [],
  credentials: OTHER_CREDENTIALS.map((entry) => (entry.level === 'none' ? entry : { ...entry, level: 'caution' })),
  examples: [
    { fields: { 'Seller ID': '', 'API key': 'other-api-key', 'API secret': 'other-api-secret' }, level: 'caution' },
    { fields: { 'API key': '', 'API secret': '' }, level: 'none' },
    { fields: { 'Seller ID': '', 'Display name': '' }, level: 'none' },
  ],
};
