/**
 * The first, cheap question about the words near a field: could they be about a secret at all? It runs in every page, so it is a
 * few expressions over raw text instead of the lexicons; `hint.test.ts` holds it against every label that they know. Being wrong costs a
 * second look and nothing else, as long as it is wrong in that direction only.
 */
/** Whole words, for they begin or end many others (monkey, keyboard, clavier, apiary). Plain words alone: the browser makes a tree of them. */
const WHOLE =
  'key|keys|keystring|cle|cles|clef|clefs|api|apis|mws|lwa|jwt|creds|firma|segredo|segredos|sir|siri|sirri|chiave|chiavi|chave|chaves|clave|claves|llave|llaves|kunci|khoa';
/** And parts of words, in plain ASCII as most text of the web is, with the beginning of values, in any words. */
const PARTS =
  'anahtar|klucz|secret|segret|token|jeton|credential|credencia|credenzial|signatur|sygnatur|assinatura|podpis|gizli|belirte|tajn|sekret|gettone|testigo|schluessel|geheim|zugangsdaten|sleutel|nyckel|nycklar|hemlig|rahasia|bi mat|thong bao|handtekening|underskrift|tanda tangan|kimlik bilgi|dane logow|kredensial|amzn|atza\\||atzr\\||shpat_|shpss_|shpca_|shppa_|sk_live|rk_live|sk_test|rk_test|whsec_';
/** What only names of fields say, and where the seller's own log-in may be near. */
const NAMES = 'passphrase|passcode|2fa|otp|seller|vendor|amazon';
/** Letters spaced apart, so that people read the word and machines do not. */
const SPACED = '(?:\\b[a-z][ ._]){4}';

const OTHER = [
  '(?<![a-z\u00c0-\u024f])(?:clés?|kh[óo]a|ch[ìi]a kh[óo]a|imza)(?![a-z\u00c0-\u024f])',
  's[ée]cr[eè]t|schlüssel|b[íi] m[ậa]t|m[ãa] th[ôo]ng b[áa]o|ch[ữu] k[ýy]|i\u0307mza',
  'ключ|секрет|токен|тайн|подпис|уч[её]тн',
  'مفتاح|مفاتيح|سر|رمز|توقيع|توكن|اعتماد',
  'कुंजी|की|टोकन|गुप्त|सीक्रेट|हस्ताक्षर|क्रेडेंशियल|रहस्य',
  '[密秘祕金公私][钥鑰匙]|令牌|[权權]杖|[凭憑][证證据據]|秘密|[签簽][名章]|授[权權][码碼]|口令|访问键|键值|键编号|[用客][户戶]端',
  'キー|鍵|シークレット|トークン|認証情報|署名|クレデンシャル',
  '(?<!쿠)키(?=[\\s(:]|$|[값를는가])|시크릿|시크리트|토큰|비밀 ?키|서명|자격 ?증명|클라이언트 보안|크리덴셜',
  // ways to write a word so that people read it and machines do not: nothing honest does this beside a field
  '[\\u200b-\\u200f\\u2060-\\u2064\\u00ad]',
  '[a-z][\\u0370-\\u04ff]|[\\u0370-\\u04ff][a-z]',
  '[\\uff21-\\uff5a]{3}',
  'ã[\\u0080-\\u00bf\\u2018-\\u203a]',
];

/** Each is made when it is first needed: a page without fields pays for none. */
let anyPlain: RegExp | undefined;
let anyOther: RegExp | undefined;
let plainHint: RegExp | undefined;
let otherHint: RegExp | undefined;

/**
 * False where no part of a text, which may be the texts and names of many fields in one, could be about a secret or the seller's own log-in:
 * where one text ends another may begin, so what stands around a word says nothing.
 */
export function mayHintAtSecret(text: string): boolean {
  const plain = text.toLowerCase();
  anyPlain ??= new RegExp(`${WHOLE}|${PARTS}|${NAMES}|c[ks]_|(?:[a-z][ ._]){4}`);
  if (anyPlain.test(plain)) return true;
  if (isAscii(plain)) return false;
  anyOther ??= new RegExp(`卖家|亚马逊|セラー|셀러|아마존|${OTHER.join('|').replace(/\(\?<?[!=].*?\)/g, '')}`);
  return anyOther.test(plain);
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
  return /^[\x00-\x7f]*$/.test(text);
}

/** True where raw text near a field could be about a secret. */
export function hintsAtSecret(text: string): boolean {
  if (!mayHintAtSecret(text)) return false;
  // Where one text ends and the next begins nothing stands between them in `textContent`: "Client SecretRefresh Token".
  const plain = text.replace(/([a-z])(?=[A-Z])/g, '$1 ').toLowerCase();
  plainHint ??= new RegExp(`(?<![a-z])(?:${WHOLE})(?![a-z])|${PARTS}|\\bc[ks]_|${SPACED}`);
  if (plainHint.test(plain)) return true;
  if (isAscii(plain)) return false;
  otherHint ??= new RegExp(OTHER.join('|'));
  return otherHint.test(plain);
}

/** The same for the `name` and `id` of a field: attributes run words together, so these may stand anywhere in them. */
export function identifierHintsAtSecret(identifier: string): boolean {
  return /secret|token|key(?!w|b|s?earch)|pass(?:phrase|code)|credential|signature|mws|lwa|2fa|otp/i.test(identifier);
}
