import type { Place, Shape } from './shape';
import { isJumbled, isReal } from './values';

/** Never within a word, a path, base64 or a token with dashes; what JSON and addresses put before a value ends a word too. */
const EDGE = '(?<=^|[^\\w+/.?%-]|\\\\[nrt]|%(?!2[BF])\\w\\w)';
const SECRET_KEY = `${EDGE}(?:%2[BF]|\\\\/|[\\da-z+/]){40}(?![\\w+/=@-]|%2[BF]|\\.\\w)`;
const KEY_ID = `${EDGE}[A-Z\\d]{20}(?![a-z\\d])`;

const LABEL =
  /secret.{0,8}key|se[cg]reta|secr.te|([am]ws|amazon).{0,9}(secret|key)|密[钥鑰]|秘密|シークレ|시크릿|비밀|секр|geheim|tajny|gizli/i;

/** Key ids of AWS begin with one of four prefixes: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const AWS_KEY_ID = /^A(?:KI|SI|BI|CC)A[A-Z\d]{16}$/;

/** Those of MWS are any twenty capitals and digits: https://docs.developer.amazonservices.com/en_US/dev_guide/DG_Registering.html */
function isMwsKeyId(value: string): boolean {
  return !AWS_KEY_ID.test(value) && !/[a-z]/.test(value) && /\d[A-Z]/.test(value) && isReal(value);
}

function idsNear({ near }: Place): readonly string[] {
  return near.match(new RegExp(KEY_ID, 'gi')) ?? [];
}

/** Where the page asks for one of the two and the text is nothing else, it is that one. */
function isAskedFor({ isWhole, surroundings }: Place, id: string): boolean {
  return isWhole && surroundings.asked.includes(id);
}

function isOfMws(place: Place): boolean {
  if (/mws/i.test(place.before)) return LABEL.test(place.before) || idsNear(place).length > 0;
  const ids = idsNear(place);
  if (ids.some((id) => AWS_KEY_ID.test(id))) return false;
  return ids.some(isMwsKeyId) || isAskedFor(place, 'mws-secret-key');
}

function isOfAws(place: Place): boolean {
  return (
    !isOfMws(place) &&
    (LABEL.test(place.before) ||
      idsNear(place).some((id) => AWS_KEY_ID.test(id)) ||
      isAskedFor(place, 'aws-secret-access-key') ||
      (place.isWhole && place.surroundings.keyIdBeside))
  );
}

/** Secret keys of AWS and MWS look alike and like much else: only what stands beside them tells. */
export const SECRET_KEYS = {
  'mws-secret-key': {
    platform: 'amazon',
    level: 'danger',
    pattern: SECRET_KEY,
    accepts: isJumbled,
    belongs: (place) => isOfMws(place),
  },
  'aws-secret-access-key': {
    platform: 'aws',
    level: 'danger',
    pattern: SECRET_KEY,
    accepts: isJumbled,
    belongs: isOfAws,
  },
  'aws-access-key-id': {
    platform: 'aws',
    level: 'caution',
    pattern: KEY_ID,
    accepts: (value) => AWS_KEY_ID.test(value),
  },
} as const satisfies Readonly<Record<string, Shape>>;
