import type { Credential } from '../platform';

/** Names of the seller's secrets on marketplaces that need no entry of their own. */
export const OTHER_CREDENTIALS: readonly Credential[] = [
  { id: 'other-client-secret', level: 'danger', roles: ['client-secret', 'credentials'] },
  { id: 'other-client-secret', level: 'danger', roles: ['app-secret'], beside: 'app-id' },
  {
    id: 'other-api-secret',
    level: 'danger',
    roles: [
      'api-secret',
      'app-secret',
      'secret-key',
      'secret',
      'shared-secret',
      'consumer-secret',
      'partner-key',
      'private-key',
    ],
  },
  { id: 'other-refresh-token', level: 'danger', roles: ['refresh-token'] },
  { id: 'other-access-token', level: 'danger', roles: ['access-token', 'auth-token', 'token', 'session', 'auth-code'] },
  { id: 'other-api-password', level: 'danger', roles: ['api-password', 'password'] },
  { id: 'other-api-key', level: 'danger', roles: ['api-key', 'app-key', 'access-key', 'consumer-key', 'key'] },
  { id: 'other-client-id', level: 'none', roles: ['client-id', 'app-id', 'access-key-id', 'partner-id'] },
];
