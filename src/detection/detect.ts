import type { Credential, Era, Level, Platform } from '../credentials/platform';
import type { Page } from '../page';
import { rolesOfChoice, rolesOfField } from './field-roles';
import { asksForLogin, isSignUp } from './login';
import { compile, type Ownership, ownerOf, weightOf } from './platform-evidence';
import type { Role } from './roles';
import { credentialOfShape } from './shapes';
import { type Place, type Texts, textsOfPage, WEIGHTS } from './texts';

/** Why a field was taken for a credential; the shell puts it into words. */
export type Reason =
  | { readonly kind: 'label' | 'shape' | 'attribute'; readonly text: string }
  | { readonly kind: 'beside'; readonly texts: readonly string[] }
  | { readonly kind: 'named'; readonly place: Place; readonly text: string };

export interface Detected {
  /** Index into `page.fields`. */
  readonly field: number;
  readonly platform: Platform;
  readonly credential: Credential;
  readonly level: Level;
  readonly reasons: readonly Reason[];
}

interface Candidate {
  readonly index: number;
  readonly roles: readonly Role[];
  readonly texts: Texts;
  readonly owner: Ownership;
  readonly shape: string | null;
  /** What the fields of the group ask for together. */
  readonly asked: ReadonlySet<Role>;
}

/** Finds the credentials that a page asks for. Pure: the same page gives the same answer. */
export function detect(page: Page): readonly Detected[] {
  const texts = textsOfPage(page);
  const roles = page.fields.map((field, index) => {
    const own = rolesOfField(field);
    return own.length > 0 ? own : rolesOfChoice(field, page.fields[index - 1]);
  });
  return page.fields.flatMap((field, index): Detected[] => {
    const around = texts[index];
    const own = roles[index] ?? [];
    const shape = credentialOfShape(field.placeholder) ?? credentialOfShape(field.help);
    if (!around || (own.length === 0 && !shape)) return [];
    const neighbours = page.fields.flatMap(({ group }, at) => (at !== index && group === field.group ? [at] : []));
    const asked = new Set([...own, ...neighbours.flatMap((at) => roles[at]?.[0] ?? [])]);
    const owner = ownerOf(around, asked);
    if (!owner) return [];
    const candidate = { index, roles: own, texts: around, owner, shape, asked };
    const found = judgeByShape(candidate) ?? judgeByRole(candidate);
    if (!found) return [];
    const beside = neighbours.filter((at) => (roles[at]?.length ?? 0) > 0);
    return [{ ...found, field: index, platform: owner.platform, reasons: explain(page, candidate, beside) }];
  });
}

type Judgement = Pick<Detected, 'credential' | 'level'>;

const OWN_PLACES: readonly Place[] = ['label', 'placeholder', 'identifier', 'help'];

/** A placeholder that shows the beginning of a value names the credential, whatever the label is. */
function judgeByShape({ shape, owner, roles }: Candidate): Judgement | null {
  const credential = owner.platform.credentials.find(({ id }) => id === shape);
  if (!credential) return null;
  const certain = owner.places.some(({ place, named }) => named && (roles.length > 0 || OWN_PLACES.includes(place)));
  return { credential, level: capped(credential.level, certain, owner) };
}

function judgeByRole(candidate: Candidate): Judgement | null {
  const { owner, asked } = candidate;
  const { credentials, eras } = owner.platform;
  const era = eras && eraOf(eras, candidate);
  for (const role of candidate.roles) {
    const credential = credentials.find(
      (entry) =>
        entry.roles.includes(role) && (!entry.era || entry.era === era) && (!entry.beside || asked.has(entry.beside)),
    );
    if (credential && isPlausible(role, candidate))
      return { credential, level: capped(credential.level, isCertain(candidate), owner) };
  }
  return null;
}

const API_COMPANY: readonly Role[] = [
  'api-username',
  'api-signature',
  'api-key',
  'app-id',
  'client-id',
  'shared-secret',
];

/** Vague words need a name nearer than the page's title, and log-in words need a form that is plainly about that log-in. */
function isPlausible(role: Role, { asked, owner, texts }: Candidate): boolean {
  switch (role) {
    case 'password':
    case 'username':
    case 'totp':
      if (owner.platform.id === 'amazon') return !isSignUp(texts) && asksForLogin(texts);
      return API_COMPANY.some((it) => asked.has(it));
    case 'secret':
    case 'key':
    case 'token':
    case 'session':
    case 'auth-code':
    case 'credentials':
      return owner.score > WEIGHTS.title || role === 'credentials';
    default:
      return true;
  }
}

/** "Amazon" alone may mean a shop, a cloud or an affiliate; the company that a field keeps settles it. */
function isCertain({ asked, owner }: Candidate): boolean {
  return (
    owner.named ||
    asked.has('seller-id') ||
    asked.has('marketplace-id') ||
    (asked.has('refresh-token') && asked.has('client-secret'))
  );
}

function capped(level: Level, certain: boolean, { contested }: Ownership): Level {
  if (level === 'none' || (contested && !certain)) return 'none';
  return certain && !contested ? level : 'caution';
}

function eraOf(eras: Readonly<Record<Era, readonly string[]>>, { texts, asked }: Candidate): Era {
  const [modern, old] = (['sp-api', 'mws'] as const).map((era) => weightOf(texts, compile(eras[era])));
  if (modern === old) return asked.has('refresh-token') ? 'sp-api' : 'mws';
  return (modern ?? 0) > (old ?? 0) ? 'sp-api' : 'mws';
}

const MOST_NEIGHBOURS_SHOWN = 3;

function explain(page: Page, candidate: Candidate, neighbours: readonly number[]): readonly Reason[] {
  const field = page.fields[candidate.index];
  if (!field) return [];
  const label = field.label || field.near[0] || '';
  const own: Reason = label
    ? { kind: 'label', text: label }
    : candidate.shape || field.placeholder
      ? { kind: 'shape', text: field.placeholder || field.help }
      : { kind: 'attribute', text: field.name || field.id };
  const beside = neighbours
    .map((at) => page.fields[at]?.label || page.fields[at]?.near[0] || '')
    .filter(Boolean)
    .slice(0, MOST_NEIGHBOURS_SHOWN);
  const named = candidate.owner.places.filter(({ place }) => place !== 'label').slice(0, 1);
  return [
    own,
    ...(beside.length > 0 ? [{ kind: 'beside', texts: beside } as const] : []),
    ...named.map(({ place, word }) => ({ kind: 'named', place, text: word }) as const),
  ];
}
