/**
 * The first, cheap question about the words near a field: could they be about a secret at all? It runs in every page, so it is a
 * few expressions over raw text instead of the lexicons; `hint.test.ts` holds it against every label that they know. Being wrong costs a
 * second look and nothing else, as long as it is wrong in that direction only.
 */
/** Whole words: they begin or end many others (monkey, keyboard, clavier, apiary). */
const WORDS =
  'key|keys|keystring|cle|cles|clef|clefs|api|apis|mws|lwa|jwt|creds|firma|segredo|segredos|sir|siri|sirr|sirri|chiave|chiavi|chave|chaves|clave|claves|llave|llaves|kunci|khoa';
/** What says the same in any word. */
const PARTS =
  'secret|sekret|segret|token|jeton|creden|kreden|signatur|sygnatur|assinat|podpis|gizli|belirte|tajn|gettone|testigo|schluessel|geheim|zugangsdaten|sleutel|nyck|hemlig|rahasia|bi mat|thong bao|handtekening|underskrift|tanda tangan|kimlik bilgi|dane logow|anahtar|klucz';
/** The beginning of a value| in any words. */
const BEGINNINGS = 'amzn|atzr|atza|shpat_|shpss_|shpca_|shppa_|sk_live|rk_live|sk_test|rk_test|whsec_|ck_|cs_';
/** Letters spaced apart, so that people read the word and machines do not. */
const SPACED = '(?:\\b[a-z][ ._]){4}';

const ACCENTED = [
  '(?<![a-z\u00c0-\u024f])(?:clés?|kh[óo]a|ch[ìi]a kh[óo]a|imza)(?![a-z\u00c0-\u024f])',
  's[ée]cr[eè]t|schlüssel|b[íi] m[ậa]t|m[ãa] th[ôo]ng b[áa]o|ch[ữu] k[ýy]|i\u0307mza',
  'ключ|секрет|токен|тайн|подпис|уч[её]тн',
  'مفا?ت|سر|رمز|توقيع|توكن|اعتماد',
  'कुंजी|की|टोकन|गुप्त|क्रेट|हस्ताक्ष|क्रेडें|रहस्य',
  '[密秘祕金公私][钥鑰匙]|令牌|[权權]杖|[凭憑][证證据據]|秘密|[签簽][名章]|授[权權][码碼]|口令|访问键|键值|键编号|[用客][户戶]端',
  'キー|鍵|クレット|トークン|認証情報|署名|クレデン',
  '(?<!쿠)키(?=[\\s(:]|$|[값를는가])|시크[릿리]|토큰|비밀 ?키|서명|자격 ?증명|언트 보안|크리덴',
];

/** Ways to write a word so that people read it and machines do not: nothing honest does this beside a field. */
const DISGUISED = [
  '[\\u200b-\\u200f\\u2060-\\u2064\\u00ad]',
  '[a-z][\\u0370-\\u04ff]',
  '[\\uff21-\\uff5a]{3}',
  'ã[\\u0080-\\u00bf\\u2018-\\u203a]',
];

/** Each is made when it is first needed: a page without fields pays for none. */
let plainHint: RegExp | undefined;
let otherHint: RegExp | undefined;

/** Where one text ends and the next begins nothing stands between them in `textContent`: "Client SecretRefresh Token". */
const GLUED = '([a-z])(?=[A-Z])';

/** True where raw text near a field could be about a secret. */
export function hintsAtSecret(text: string): boolean {
  const plain = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
  const isForeign = /[^\x00-\x7f]/.test(plain);
  if (!isForeign && !mentions(plain, `${WORDS}|${PARTS}|${BEGINNINGS}`)) return new RegExp(SPACED).test(plain);
  const split = text.replace(new RegExp(GLUED, 'g'), '$1 ').toLowerCase();
  plainHint ??= new RegExp(
    `(?<![a-z])(?:${WORDS})(?![a-z])|${PARTS}|\\b(?:${BEGINNINGS})|${SPACED}`,
  );
  otherHint ??= new RegExp([...ACCENTED, ...DISGUISED].join('|'));
  return plainHint.test(split) || (isForeign && otherHint.test(split));
}

/** Far cheaper than making an expression, which most pages never need. */
function mentions(text: string, words: string): boolean {
  return words.split('|').some((word) => text.includes(word));
}

/** Attributes run words together, so these may stand anywhere in them; parted by `|`. */
export const IDENTIFIERS = 'secret|token|key|passphrase|passcode|credential|signature|mws|lwa|2fa|otp';

/** The same for the `name` and `id` of a field. */
export function identifierHintsAtSecret(identifier: string): boolean {
  return mentions(identifier.toLowerCase().replace(/key(?=w|b|s?earch)/g, ''), IDENTIFIERS);
}
