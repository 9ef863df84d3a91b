/**
 * The first, cheap question about the words near a field: could they be about a secret at all? It runs in every page, so it is a
 * few expressions over raw text instead of the lexicons; `hint.test.ts` holds it against every label that they know. Being wrong costs a
 * second look and nothing else, as long as it is wrong in that direction only.
 */
/** Most text of the web is plain ASCII: for it a small expression will do, which the browser makes in no time. */
const PLAIN = [
  // whole words: they begin or end many others (monkey, keyboard, clavier, apiary)
  '(?<![a-z])(?:keys?|keystring|cles?|clefs?|apis?|mws|lwa|jwt|creds|firma|segredos?|sirr?i?|anahtar[a-z]*|klucz[a-z]*|chiav[ei]|chaves?|claves?|llaves?|kunci|khoa)(?![a-z])',
  'se[ck]ret|segret|token|jeton|creden[ctz]|s[iy]gnatur|assinat|podpis|gizli|belirte|tajn|gettone|testigo',
  'schluessel|geheim|zugangsdaten|sleutel|nyck[el]|hemlig|rahasia|bi mat|thong bao|handtekening|underskrift|tanda tangan',
  'kimlik bilgi|dane logow|kredensial',
  // the beginning of a value, in any words
  'amzn|atz[ra]\\||shp(?:at|ss|ca|pa)_|[sr]k_(?:live|test)|whsec_|\\bc[ks]_',
  // letters spaced apart, so that people read the word and machines do not
  '(?:\\b[a-z][ ._]){4}',
];

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
const GLUED = /([a-z])(?=[A-Z])/g;

/** True where raw text near a field could be about a secret. */
export function hintsAtSecret(text: string): boolean {
  const plain = text.replace(GLUED, '$1 ').toLowerCase();
  plainHint ??= new RegExp(PLAIN.join('|'));
  if (plainHint.test(plain)) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
  if (/^[\x00-\x7f]*$/.test(plain)) return false;
  otherHint ??= new RegExp([...ACCENTED, ...DISGUISED].join('|'));
  return otherHint.test(plain);
}

/** Attributes run words together, so these may stand anywhere in them. */
const IDENTIFIER = /secret|token|key(?!w|b|s?earch)|pass(?:phrase|code)|credential|signature|mws|lwa|2fa|otp/i;

/** The same for the `name` and `id` of a field. */
export function identifierHintsAtSecret(identifier: string): boolean {
  return IDENTIFIER.test(identifier);
}
