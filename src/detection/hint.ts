/**
 * The first, cheap question about the words near a field: could they be about a secret at all? It runs in every page, so it is one
 * expression over raw text instead of the lexicons; `hint.test.ts` holds it against every label that they know. Being wrong costs a
 * second look and nothing else, as long as it is wrong in that direction only.
 */
const STEMS = [
  // whole words: they begin or end many others (monkey, keyboard, clavier, apiary)
  '(?<!\\p{Script=Latin})(?:keys?|keystring|cl[eé]s?|clefs?|apis?|mws|lwa|jwt|creds|firma|segredos?|sir(?:ri)?|anahtar\\p{L}*|klucz\\p{L}*|chiav[ei]|chaves?|claves?|llaves?|kunci|kh[oóo]a|ch[ìi]a kh[óo]a)(?!\\p{Script=Latin})',
  'secret',
  'segret',
  's[ée]cr[eè]t',
  'token',
  'jeton',
  'credential',
  'credencia',
  'credenzial',
  'signatur',
  'sygnatur',
  'assinatura',
  'podpis',
  'gizli',
  'belirte',
  'jetonu',
  'imza',
  'tajn',
  'sekret',
  'gettone',
  'testigo',
  'schl(?:ü|ue)ssel',
  'geheim',
  'zugangsdaten',
  'sleutel',
  'nyckel',
  'nycklar',
  'hemlig',
  'rahasia',
  'b[íi] m[ậa]t',
  'm[ãa] th[ôo]ng b[áa]o',
  'handtekening',
  'underskrift',
  'tanda tangan',
  'ch[ữu] k[ýy]',
  'kimlik bilgi',
  'dane logow',
  'kredensial',
  'रहस्य',
  '[用客][户戶]端',
  'ключ',
  'секрет',
  'токен',
  'тайн',
  'подпис',
  'учетн|учётн',
  'مفتاح',
  'مفاتيح',
  'سر',
  'رمز',
  'توقيع',
  'توكن',
  'اعتماد',
  'कुंजी',
  'की',
  'टोकन',
  'गुप्त',
  'सीक्रेट',
  'हस्ताक्षर',
  'क्रेडेंशियल',
  '[密秘祕金公私][钥鑰匙]',
  '令牌',
  '[权權]杖',
  '[凭憑][证證据據]',
  '秘密',
  '[签簽][名章]',
  '授[权權][码碼]',
  '口令',
  '访问键|键值|键编号',
  'キー',
  '鍵',
  'シークレット',
  'トークン',
  '認証情報',
  '署名',
  'クレデンシャル',
  '(?<!쿠)키(?=[\\s(:]|$|[값를는가])',
  '시크릿',
  '시크리트',
  '토큰',
  '비밀 ?키',
  '서명',
  '자격 ?증명',
  '클라이언트 보안',
  '크리덴셜',
  // the beginning of a value, in any words
  'amzn',
  'atz[ra]\\|',
  'shp(?:at|ss|ca|pa)_',
  '[sr]k_(?:live|test)',
  'whsec_',
  '\\bc[ks]_',
];

/** Ways to write a word so that people read it and machines do not: nothing honest does this beside a field. */
const DISGUISES = [
  '[\\u200b-\\u200f\\u2060-\\u2064\\u00ad]',
  '\\p{Script=Latin}[\\p{Script=Cyrillic}\\p{Script=Greek}]|[\\p{Script=Cyrillic}\\p{Script=Greek}]\\p{Script=Latin}',
  '(?:(?<!\\p{L})\\p{L}[ .·_]){4}',
  '[\\uff21-\\uff5a]{3}',
  'Ã[\\u0080-\\u00bf]',
];

const HINT = new RegExp([...STEMS, ...DISGUISES].join('|'), 'iu');

/** Where one text ends and the next begins nothing stands between them in `textContent`: "Client SecretRefresh Token". */
const GLUED = /(\p{Ll})(?=\p{Lu})/gu;

/** Attributes run words together, so these may stand anywhere in them. */
const IDENTIFIER = /secret|token|key(?!w|b|s?earch)|pass(?:phrase|code)|credential|signature|mws|lwa|2fa|otp/i;

/** True where raw text near a field could be about a secret. */
export function hintsAtSecret(text: string): boolean {
  return HINT.test(text.replace(GLUED, '$1 '));
}

/** The same for the `name` and `id` of a field. */
export function identifierHintsAtSecret(identifier: string): boolean {
  return IDENTIFIER.test(identifier);
}
