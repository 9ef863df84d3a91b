/**
 * Whether a text must be kept from a page. It runs in every frame before anybody types, so it is hand-compacted: one expression, made at
 * first use, one pass over the text, and no import. `recognise.ts` says what the secret is; tests hold the two together, and the hosts
 * against those of src/credentials/platforms.
 */

/** What the surroundings of a value say; without them a shape without a prefix means nothing. */
export interface Surroundings {
  /** Credentials (ids) that the page asks for; empty where it asks for none. */
  readonly asked: readonly string[];
  /** Whether an AWS / MWS access key id stands in another field of the same frame (or was just entered there). */
  readonly keyIdBeside: boolean;
}

/** Made when it is first needed: a page into which nobody pastes pays nothing for it. */
let shapes: RegExp | undefined;

/** Number of a shape below, the value, and where its shape begins. */
type Find = readonly [shape: number, value: string, at: number];

/** Everything in a text that could matter, in order. None may begin in the middle of base64, a path or a token with dashes. */
function findAll(text: string): readonly Find[] {
  const raw = String.raw;
  shapes ??= new RegExp(
    [
      // 1 Amazon: tokens and client secrets; old secrets have only a label that names no other company, or their id before them
      raw`(?:A(?:tz[ar]|ztr|tz\.sprdt)(?:\||%(?:25)?7C)|amzn1\.oa2-cs\.v\d\.|(?:(?<=^|\W|(?:lwa|api|zon).?)client.?secret\W{1,9}|oa2-client\.\w{9,40}\W[^]{0,80}?\b)(?=[\da-f]{64}\b))([\w-]{20,})`,
      // 2 Stripe
      raw`(?<![a-z])(?:sk_(?:live|prod)_|whsec_(?=\w{32}))([\da-z+/]{20,})`,
      // 3 Shopify
      raw`shp(?:at|[cp]a|ss)_([\da-f]{32})`,
      // 4 Square
      raw`(sq0(?:atp|csp)-[\w-]{22,}|(?<![\w+/=.-])EAAA[\w-]{60}(?![\w+/=-]))`,
      // 5 Mercado Libre: with a date in the middle, which public keys have not
      raw`(APP_USR-\d{4,19}-\d{6,7}-\w{1,40}-\d{5,})`,
      // 6 private keys
      raw`BEGIN [A-Z ]{0,20}PRIVATE KEY-----(?:\s+Proc.+\s+DEK.+)?[\s\\rn"'+>,]{0,40}([\w+/]{24,})`,
      // 7 seeds of one-time codes
      raw`otpauth://totp/((?:amazon|seller)[^\s/]{0,150}secret=[A-Z2-7]{16,})`,
      // 8 secret keys of AWS and MWS, 9 access key ids
      raw`(?<=^|[^\w+/.-]|\\[nrt]|%[0-7]\w)(?:((?:%2[BF]|\\/|[\da-z+/]){40})(?![\w+/=-]|\.\w)|([A-Z\d]{20})(?![a-z\d]))`,
      // 10 what stands before secret keys
      raw`(secr(?:et.{0,8}key|eta|.te)|(?:[am]ws|amazon).{0,9}secret|密[钥鑰]|秘密|シークレット|시크릿|비밀|секретн|geheim|segreta|tajny|gizli)`,
    ].join('|'),
    'gi',
  );
  return Array.from(text.matchAll(shapes), (match) => {
    const shape = match.findIndex((value, at) => at && value);
    return [shape, match[shape] as string, match.index];
  });
}

/** Whose hosts may be given what a shape finds, from the first; nobody may be given a private key, what follows is Amazon's. */
const OWNERS = [
  String.raw`amazon(?:\.(?:com(?:\.(?:mx|br|tr|sg|au|be))?|co\.(?:uk|jp|za)|ca|es|fr|nl|de|it|se|pl|ae|in|sg|ie|sa|eg|me)|services\.(?:com|in|jp|fr))`,
  'stripe.com',
  'shopify.(?:com|dev)',
  'squareup.com',
  String.raw`mercado(?:li[bv]re|pago)\.(?:com(?:\.(?:ar|br|mx|co))?|cl)`,
  ' ',
];

/** False for fillers of documentation: too few characters, one over and over, words. */
function isReal(value: string): boolean {
  return (
    /\d|=|[A-Z]{2}[a-z]/.test(value) &&
    new Set(value).size > 7 &&
    !/^.{0,30}((.)\2{6}|x{4}|your|here|token)|^.{0,9}a{5}/i.test(value)
  );
}

/** True for capitals and small letters together, and not as hexadecimal digits. */
function isMixed(value: string): boolean {
  return isReal(value) && /[g-z]/.test(value) && /[G-Z]/.test(value);
}

/** How far from an access key id its secret may stand, in characters; 0 for what is no access key id. */
function reachOf(value: string): number {
  if (/^A(KI|SI|BI|CC)A[A-Z\d]+$/.test(value)) return 500;
  return /\d[A-Z]/.test(value) && !/[a-z]/.test(value) && isReal(value) ? 99 : 0;
}

/** True where an access key id stands in the text (for `keyIdBeside`). */
export function holdsKeyId(text: string): boolean {
  return findAll(text).some(([shape, value]) => shape === 9 && reachOf(value) > (value === text.trim() ? 0 : 99));
}

/** True where a secret key stands near its id, after its label, or where `isBelieved`. */
function holdsSecretKey(found: readonly Find[], isBelieved: (value: string) => boolean): boolean {
  let until = 0;
  let last = -999;
  return found.some(([shape, value, at]) => {
    if (shape === 8 && isMixed(value)) {
      last = at;
      return at < until || isBelieved(value);
    }
    if (shape < 9) return false;
    const reach = shape > 9 ? 60 : reachOf(value);
    until = Math.max(until, at + reach);
    return shape < 10 && at - last < reach;
  });
}

/** True where a text is nothing but what could be a secret without a shape that is asked for. */
function isAsked(text: string, asks: (id: RegExp) => boolean): boolean {
  if (/^[\da-f]{64}$/i.test(text) && asks(/^lwa-client-s/)) return true;
  return (
    /^(?!amzn|[a-z]{2}_|eyJ|[\da-f]{8}-[\da-f]{4}-|A[\w-]{79}$|.*PRD-.{9}-)[\w+/~-]{24,}=*$/.test(text) &&
    /\d.*[a-z].*\d/i.test(text) &&
    (isMixed(text) || !/[_-]/.test(text)) &&
    asks(/^(?!lwa|sp-|.ws|woo|etsy).*(?:secret|[sh]-token|cert-id|r-key|ture|r-api-key)$/)
  );
}

/** True where a text holds a secret that must not reach a page at `host` (lower-case hostname, '' where none). */
export function mustHold(text: string, host: string, { asked, keyIdBeside }: Surroundings): boolean {
  const found = findAll(text);
  const whole = text.trim();
  const asks = (id: RegExp) => asked.some((one) => id.test(one));
  const isForeign = (shape: number) => !new RegExp(`(^|\\.)(${OWNERS[shape] ?? OWNERS[0]})$`).test(host);
  return (
    found.some(([shape, value]) => shape < 8 && isReal(value) && isForeign(shape - 1)) ||
    (isForeign(0) &&
      holdsSecretKey(found, (value) => whole.length < value.length + 4 && (keyIdBeside || asks(/ws-s/)))) ||
    isAsked(whole, asks)
  );
}
