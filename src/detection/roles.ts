import { atomsOf } from './atoms';
import type { Atom } from './lexicon/atom';
import { normalise, normaliseIdentifier } from './normalise';

/** What a control is for, whichever platform it belongs to. */
export type Role =
  | 'access-key-id'
  | 'access-key'
  | 'secret-key'
  | 'secret'
  | 'client-id'
  | 'client-secret'
  | 'app-id'
  | 'app-key'
  | 'app-secret'
  | 'api-key'
  | 'api-secret'
  | 'api-username'
  | 'api-password'
  | 'api-signature'
  | 'access-token'
  | 'refresh-token'
  | 'auth-token'
  | 'token'
  | 'session'
  | 'auth-code'
  | 'consumer-key'
  | 'consumer-secret'
  | 'partner-id'
  | 'partner-key'
  | 'shared-secret'
  | 'dev-id'
  | 'cert-id'
  | 'publishable-key'
  | 'restricted-key'
  | 'private-key'
  | 'webhook-secret'
  | 'seller-id'
  | 'marketplace-id'
  | 'username'
  | 'password'
  | 'totp'
  | 'credentials'
  | 'key';

/** `all` of these atoms, `any` of these, `none` of those; the first row that fits decides. */
interface Rule {
  readonly role: Role | null;
  readonly all?: readonly Atom[];
  readonly any?: readonly Atom[];
  readonly none?: readonly Atom[];
}

const RULES: readonly Rule[] = [
  { role: null, all: ['unrelated'] },
  { role: null, all: ['setting'] },
  { role: 'totp', all: ['one-time'] },
  { role: 'webhook-secret', all: ['webhook'], any: ['secret', 'key', 'cipher', 'token'] },
  { role: 'refresh-token', all: ['refresh'], any: ['token', 'key'] },
  { role: 'consumer-secret', all: ['consumer', 'secret'] },
  { role: 'consumer-key', all: ['consumer'], any: ['key', 'id', 'cipher'] },
  { role: 'cert-id', all: ['certificate', 'id'] },
  { role: 'dev-id', all: ['developer', 'id'], none: ['key', 'secret', 'cipher', 'token'] },
  { role: 'partner-key', all: ['partner'], any: ['key', 'cipher', 'secret'] },
  { role: 'partner-id', all: ['partner', 'id'] },
  { role: 'shared-secret', all: ['shared'], any: ['secret', 'key', 'cipher'] },
  { role: 'restricted-key', all: ['restricted', 'key'] },
  { role: 'private-key', all: ['private'], any: ['key', 'cipher'] },
  { role: 'publishable-key', all: ['public'], any: ['key', 'cipher'], none: ['secret'] },
  { role: 'client-secret', all: ['client'], any: ['secret', 'cipher'] },
  { role: 'client-id', all: ['client', 'id'], none: ['access'] },
  { role: 'client-id', all: ['client', 'key'], none: ['access'] },
  { role: 'app-secret', all: ['app'], any: ['secret', 'cipher'] },
  { role: 'api-password', all: ['api', 'password'] },
  { role: 'api-signature', all: ['api', 'signature'] },
  { role: 'api-username', all: ['api', 'username'], none: ['token', 'key', 'secret'] },
  { role: 'api-secret', all: ['api', 'secret'], none: ['access'] },
  { role: 'access-token', all: ['access', 'token'] },
  { role: 'access-key-id', all: ['access', 'id'], any: ['key', 'cipher'], none: ['secret'] },
  { role: 'access-key-id', all: ['key', 'id'], none: ['secret', 'app', 'api', 'seller', 'public'] },
  { role: 'secret-key', all: ['secret'], any: ['access', 'key', 'cipher'] },
  { role: 'secret-key', all: ['access', 'cipher'] },
  {
    role: 'seller-id',
    all: ['seller'],
    any: ['id', 'token', 'code'],
    none: ['authorisation', 'secret', 'key', 'access', 'password'],
  },
  {
    role: 'marketplace-id',
    all: ['marketplace'],
    none: ['secret', 'key', 'cipher', 'token', 'password', 'name', 'access'],
  },
  { role: 'auth-token', all: ['authorisation', 'token'] },
  { role: 'auth-code', all: ['authorisation', 'code'] },
  { role: 'app-key', all: ['app', 'key'] },
  { role: 'app-id', all: ['app', 'id'], none: ['token'] },
  { role: 'api-key', all: ['api'], any: ['key', 'cipher'] },
  { role: 'access-key', all: ['access', 'key'] },
  { role: 'access-token', all: ['api', 'token'] },
  { role: 'token', all: ['token'] },
  { role: 'secret', any: ['secret', 'cipher'], none: ['name', 'id'] },
  { role: 'credentials', all: ['credential'], none: ['name', 'id', 'username'] },
  { role: 'username', all: ['username'] },
  { role: 'password', all: ['password'] },
  { role: 'session', all: ['session'], none: ['id', 'name'] },
  { role: 'key', all: ['key'], none: ['name', 'id'] },
];

/** Where one label names two things ("Shared secret / API Secret", "App ID (Client ID)") each part is read by itself too. */
const PARTS = /[/|()[\]（）【】,，、;；:：·•—–]| - | or | oder | und | ou | et | o | y | ve | и | 或 | 와 /;

function roleOfAtoms(atoms: ReadonlySet<Atom>): Role | null {
  const rule = RULES.find(
    ({ all = [], any, none = [] }) =>
      all.every((atom) => atoms.has(atom)) &&
      (!any || any.some((atom) => atoms.has(atom))) &&
      !none.some((atom) => atoms.has(atom)),
  );
  return rule?.role ?? null;
}

/** A label is short. A sentence that happens to hold the words ("Never share your secret key") names nothing. */
const LONGEST_LABEL = 90;

/**
 * What a label or placeholder names, the likeliest first; empty where it names nothing that opens an account.
 * A part that is about something else ("licence key") silences the whole text.
 */
export function rolesOfText(text: string): readonly Role[] {
  const plain = normalise(text);
  if (plain === '' || plain.length > LONGEST_LABEL) return [];
  return rolesOfParts(plain);
}

/** The same for a `name` or `id` attribute. */
export function rolesOfIdentifier(identifier: string): readonly Role[] {
  const plain = normaliseIdentifier(identifier);
  return plain.length > LONGEST_LABEL ? [] : rolesOfParts(plain);
}

function rolesOfParts(plain: string): readonly Role[] {
  const whole = atomsOf(plain);
  if (whole.has('unrelated')) return [];
  const parts = plain.split(PARTS);
  const read = parts.length > 1 ? parts.map((part) => roleOfAtoms(atomsOf(part))) : [];
  const roles = [...read, roleOfAtoms(whole)].filter((role) => role !== null);
  return [...new Set(roles)].sort((a, b) => Number(VAGUE.has(a)) - Number(VAGUE.has(b)));
}

/** Roles that say too little by themselves: another word about the same field may say more. */
export const VAGUE: ReadonlySet<Role> = new Set<Role>([
  'secret',
  'key',
  'token',
  'auth-token',
  'password',
  'username',
  'access-key',
  'credentials',
  'session',
]);
