/**
 * Whether a text must be kept from a page. It runs in every frame before anybody types, so it is hand-compacted: expressions that
 * are made at first use, linear time, and no import. `recognise.ts` says what the secret is; tests hold the two together, and the hosts
 * against those of src/credentials/platforms.
 */

/** What the surroundings of a value say; without them a shape without a prefix means nothing. */
export interface Surroundings {
  /** Credentials (ids) that the page asks for; empty where it asks for none. */
  readonly asked: readonly string[];
  /** Whether an AWS / MWS access key id stands in another field of the same frame (or was just entered there). */
  readonly keyIdBeside: boolean;
}

const { raw } = String;

/** What a secret with a shape of its own looks like, and the hosts that may be given it. Made anew at each use: the engine keeps them. */
const listShapes = (): readonly (readonly [shape: string, owner: string])[] => [
  // tokens and client secrets; old secrets have only a label, and Amazon's name before it
  [
    raw`(A(tz[ar]|ztr|tz.sprdt)(\||%(25)?7C)|amzn1.oa2-cs.v\d.|client.?secret(?<=(lwa|amazon|amzn1|sp.?api|ing.partner)[^]{0,120})\W+(?=[\da-f]{64}\b))([\w-]{20,})`,
    AMAZON,
  ],
  [raw`(sk_live|whsec)_([\da-z+/]{24,})`, 'stripe.com'],
  [raw`shp(at|[cp]a|ss)_([\da-z]{32})`, 'shopify.(com|dev)'],
  [raw`(sq0[ac][ts]p-[\w-]{22,}|\bEAAA(?=[\w-]*[g-z])[\w-]{60}(?![\w+/=-]))`, 'squareup.com'],
  // with a date in the middle, which public keys have not
  [raw`(APP_USR-\d{4,}-\d{6,7}-\w+-\d{5,})`, raw`mercado(li[bv]re|pago)\.(com(\.(ar|br|mx|co))?|cl)`],
  [raw`BEGIN .{0,20}PRIVATE KEY-----(\s+Proc.+\s+DEK.+)?[\s\\rn"'+>,]{0,40}([\w+/]{40,})`, ' '],
];

const AMAZON = raw`amazon(\.(com(\.(mx|br|tr|sg|au|be))?|co\.(uk|jp|za)|ca|es|fr|nl|de|it|se|pl|ae|in|sg|ie|sa|eg|me)|services\.(com|in|jp|fr))`;

/** Secret keys of AWS and MWS, and access key ids: never within a word, a path, base64 or a token with dashes. */
const listKeys = (text: string) =>
  text.matchAll(
    /(?<=^|[^\w+/.?%-]|\\[nrt]|%(?!2[BF])\w\w)(?:((?:%2[BF]|\\\/|[\da-z+/]){40})(?![\w+/=@-]|%2[BF]|\.\w)|([A-Z\d]{20})(?![a-z\d]))/gi,
  );

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
  return /[g-z]/.test(value) && /[G-Z]/.test(value) && isReal(value);
}

/** How far from an access key id its secret may stand, in characters; 0 for what is no access key id. */
function reachOf(value: string): number {
  if (/[a-z]/.test(value)) return 0;
  if (/^A(KI|SI|BI|CC)A/.test(value)) return 300;
  return /\d[A-Z]/.test(value) && isReal(value) ? 99 : 0;
}

/** True where an access key id stands in the text (for `keyIdBeside`). */
export function holdsKeyId(text: string): boolean {
  return [...listKeys(text)].some(([, , id]) => id && reachOf(id) > (id === text.trim() ? 0 : 99));
}

/** True where a secret key stands near its id, after its label, or where `isBelieved`. */
function holdsSecretKey(text: string, isBelieved: (value: string) => boolean): boolean {
  let until = 0;
  let last = -999;
  return [...listKeys(text)].some(({ index, 1: value, 2: id }) => {
    const reach = id ? reachOf(id) : 0;
    if (reach) until = index + reach;
    if (index - last < reach) return true;
    if (!value || !isMixed(value) || value.split(/[a-z]+|[A-Z]+|\d+/).length < 14) return false;
    last = index;
    return (
      index < until ||
      isBelieved(value) ||
      /secret.{0,8}key|se[cg]reta|secr.te|([am]ws|amazon).{0,9}(secret|key)|密[钥鑰]|秘密|シークレ|시크릿|비밀|секр|geheim|tajny|gizli/i.test(
        text.slice(0, index).slice(-60),
      )
    );
  });
}

/**
 * True where a text holds a secret that must not reach a page at `host` (lower-case hostname, '' where none). What is one only because the
 * page asks for it (asked.ts) is left to whoever knows what the page asks for.
 */
export function mustHold(text: string, host: string, { asked, keyIdBeside }: Surroundings): boolean {
  const whole = text.trim();
  const asks = (id: RegExp) => asked.some((one) => id.test(one));
  const isOwn = (owner: string) => new RegExp(`(^|\\.)(${owner})$`).test(host);
  return (
    listShapes().some(
      ([shape, owner]) =>
        [...text.matchAll(new RegExp(shape, 'gi'))].some((match) => isReal(match.at(-1) as string)) && !isOwn(owner),
    ) ||
    (holdsSecretKey(text, (value) => whole.length < value.length + 4 && (keyIdBeside || asks(/ws-s/))) &&
      !isOwn(AMAZON))
  );
}
