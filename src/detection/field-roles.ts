import type { Field } from '../page';
import { atomsOf } from './atoms';
import { normalise, normaliseIdentifier } from './normalise';
import { type Role, rolesOfIdentifier, rolesOfText, VAGUE } from './roles';

/** What a vague word may turn out to be once another word about the same field is heard. */
const REFINEMENTS: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  secret: [
    'secret-key',
    'client-secret',
    'app-secret',
    'api-secret',
    'consumer-secret',
    'shared-secret',
    'webhook-secret',
    'partner-key',
  ],
  key: [
    'secret-key',
    'api-key',
    'app-key',
    'access-key-id',
    'access-key',
    'consumer-key',
    'partner-key',
    'publishable-key',
    'private-key',
    'restricted-key',
    'client-id',
  ],
  token: ['refresh-token', 'access-token', 'auth-token'],
  'auth-token': ['refresh-token', 'access-token'],
  'access-key': ['access-key-id'],
  password: ['api-password', 'access-token', 'totp'],
  username: ['api-username'],
  credentials: ['client-secret', 'api-secret', 'secret-key'],
};

/**
 * What a field asks for by its own words, the likeliest first. The label speaks first; placeholder and attributes are heard where it
 * is silent or vague. A label or attribute about something else (licence, captcha, encryption) silences them all.
 */
export function rolesOfField(field: Field): readonly Role[] {
  const labels = [field.label || field.near.slice(0, 1).filter(isLabelLike).join()];
  const identifiers = [field.name, field.id].filter(Boolean);
  if (
    [...labels.slice(0, 1), field.placeholder].some(isUnrelated) ||
    identifiers.some((it) => isUnrelated(normaliseIdentifier(it)))
  )
    return [];
  if (takesADocument(field, labels[0] ?? '')) return ['credentials'];
  if (field.control === 'select')
    return firstWithRoles(labels.map(rolesOfText)).filter((role) => role === 'marketplace-id');

  const spoken = firstWithRoles(labels.map(rolesOfText));
  if (!field.label && rolesOfText(field.placeholder)[0] === 'username') return ['username'];
  if (spoken.length === 0 && labels.slice(0, 1).some(namesSomethingElse)) return [];
  const example = EXAMPLE.test(field.placeholder);
  const hinted = [example ? [] : rolesOfText(field.placeholder), ...identifiers.map(rolesOfIdentifier)];
  if (spoken.length === 0) return firstWithRoles(hinted);
  const [first] = spoken;
  if (!first || !VAGUE.has(first)) return spoken;
  const better = hinted.flat().filter((role) => REFINEMENTS[first]?.includes(role));
  return [...new Set([...better, ...spoken])];
}

/** What only stands near may be prose: a sentence, a question, a warning. A label is short and names something. */
function isLabelLike(text: string): boolean {
  return text.split(/\s+/).length <= 8 && !/[.!?。！？…]\s*$|，.*，/.test(text) && !PROSE.test(text);
}

const PROSE =
  /\b(?:never|don['’]?t|do not|how (?:to|do)|what (?:is|are)|why|learn|is|are|was|were|can|will|should|must not|we|our)\b/i;

function firstWithRoles(candidates: readonly (readonly Role[])[]): readonly Role[] {
  return candidates.find((roles) => roles.length > 0) ?? [];
}

/** "e.g. Stripe API Key" is an example of what to type, not the name of the field. */
const EXAMPLE = /^\s*(?:e\.? ?g\b|ex(?:ample)?[.:]|p\.? ?ej|ej[.:]|z\.? ?b\b|例|比如|vd\b|напр|örn|예)/i;

/** "Store name", "Token URL": a label that says what the field is, and that it is no secret. */
function namesSomethingElse(label: string): boolean {
  const atoms = atomsOf(normalise(label));
  return atoms.has('name') || atoms.has('setting');
}

function isUnrelated(text: string): boolean {
  return atomsOf(normalise(text)).has('unrelated');
}

/** One box for the whole credentials file, as JSON or as lines of an environment. */
function takesADocument(field: Field, label: string): boolean {
  if (field.control !== 'textarea' && field.control !== 'file') return false;
  const atoms = atomsOf(normalise(`${label} ${field.placeholder.slice(0, LONGEST_NAME)}`));
  const aboutKeys = (['credential', 'key', 'cipher', 'secret'] as const).some((atom) => atoms.has(atom));
  if (field.control === 'file') return aboutKeys;
  return (
    (aboutKeys && DOCUMENT.test(`${label} ${field.placeholder}`)) ||
    namesInDocument(field.placeholder).some((name) => rolesOfIdentifier(name).some((role) => SECRETS.has(role)))
  );
}

const DOCUMENT = /json|\.env|csv|ya?ml/i;
const LONGEST_NAME = 90;
const SECRETS: ReadonlySet<Role> = new Set<Role>([
  'secret-key',
  'client-secret',
  'app-secret',
  'api-secret',
  'refresh-token',
  'access-token',
  'consumer-secret',
  'shared-secret',
  'partner-key',
]);

/** The names in `{"client_secret": "…"}` or `AWS_SECRET_ACCESS_KEY=…`. */
function namesInDocument(text: string): readonly string[] {
  return [...text.matchAll(/([A-Za-z][\w-]{3,50})["']?\s*[:=]/g)].slice(0, 20).map(([, name]) => name ?? '');
}

/** A box for a value takes its meaning from the select beside it ("Credential: [Secret key ▾] Value: [    ]"). */
export function rolesOfChoice(field: Field, before: Field | undefined): readonly Role[] {
  if (field.control === 'select' || before?.control !== 'select' || before.group !== field.group) return [];
  const [chosen = ''] = before.options;
  return rolesOfText(chosen);
}
