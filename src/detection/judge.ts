import type { Credential, Era, Level } from '../credentials/platform';
import { asksForLogin, isSignUp } from './login';
import { compile, type Ownership, weightOf } from './platform-evidence';
import type { Role } from './roles';
import { type Place, type Texts, WEIGHTS } from './texts';

/** A field with everything that decides what it asks for. */
export interface Candidate {
  readonly index: number;
  readonly roles: readonly Role[];
  readonly texts: Texts;
  readonly owner: Ownership;
  readonly shape: string | null;
  /** What the fields of the group ask for together. */
  readonly asked: ReadonlySet<Role>;
}

export interface Judgement {
  readonly credential: Credential;
  readonly level: Level;
}

/** Which of its owner's credentials a field asks for, and how certain that is; null where it asks for none. */
export function judge(candidate: Candidate): Judgement | null {
  return judgeByShape(candidate) ?? judgeByRole(candidate);
}

const OWN_PLACES: readonly Place[] = ['label', 'placeholder', 'identifier', 'help'];

/** A placeholder that shows the beginning of a value names the credential, whatever the label is. */
function judgeByShape(candidate: Candidate): Judgement | null {
  const { shape, owner, roles, asked } = candidate;
  const credential = owner.platform.credentials.find(({ id }) => id === shape);
  if (!credential) return null;
  const ownWords = roles.length > 0 || owner.places.some(({ place, named }) => named && OWN_PLACES.includes(place));
  return {
    credential,
    level: capped(credential.level, isCertain(candidate) && (ownWords || hasSellersIds(asked)), owner),
  };
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
  return owner.named || hasSellersIds(asked) || (asked.has('refresh-token') && asked.has('client-secret'));
}

function hasSellersIds(asked: ReadonlySet<Role>): boolean {
  return asked.has('seller-id') || asked.has('marketplace-id');
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
