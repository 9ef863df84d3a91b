/**
 * The first, cheap question about the words near a field: could they be about a secret at all? It runs in every page, so it is a
 * few expressions over raw text instead of the lexicons; `hint.test.ts` holds it against every label that they know. Being wrong costs a
 * second look and nothing else, as long as it is wrong in that direction only.
 */
/** Whole words, or several: they begin or end many others (monkey, keyboard, clavier, apiary). */
const WORDS =
  'key|keystring|cle|clef|api|mws|lwa|jwt|cred|segredo|sir|siri|sirr|sirri|chiave|chiavi|chave|clave|llave|kunci|khoa';
/** What says the same in any word. A signature is asked for as an API's, and that word is above. */
const PARTS =
  'secret|sekret|segret|token|jeton|creden|kreden|gizli|belirte|tajn|gettone|testigo|luessel|lussel|geheim|zugangsdaten|sleutel|nyck|hemlig|rahasia|bi mat|thong bao|kimlik bilgi|dane logow|anahtar|klucz';
/** The beginning of a value| in any words. */
const BEGINNINGS = 'amzn|atzr|atza|shpat_|sk_live|sk_test|whsec_|ck_|cs_';
/** Letters spaced apart, so that people read the word and machines do not. */
const SPACED = '(?:\\b[a-z][ ._]){4}';

/** In other scripts. */
const FOREIGN = [
  'ключ|секрет|токен|тайн|уч[её]тн',
  'مفا?ت|سر|رمز|توكن|اعتماد',
  'कुंजी|की|टोकन|गुप्त|क्रेट|क्रेडें|रहस्य',
  '[密秘祕金公私][钥鑰匙]|令牌|[权權]杖|[凭憑][证證据據]|秘密|授[权權][码碼]|口令|访问键|键值|键编号|[用客][户戶]端',
  'キー|鍵|クレット|トークン|認証情報|クレデン',
  '(?<!쿠)키(?=[\\s(:]|$|[값를는가])|시크[릿리]|토큰|비밀 ?키|자격 ?증명|언트 보안|크리덴',
];

/** Ways to write a word so that people read it and machines do not: nothing honest does this beside a field. */
const DISGUISED = [
  '[\\u200b-\\u200f\\u2060-\\u2064\\u00ad]',
  '[a-z][\\u0370-\\u04ff]',
  '[\\uff21-\\uff5a]{3}',
  'ã[\\u0080-\\u00bf\\u2018-\\u203a]',
];

/** Each is made when it is first needed: most pages pay for none. */
let plainHint: RegExp | undefined;
let otherHint: RegExp | undefined;

/** Where one text ends and the next begins nothing stands between them in `textContent`: "Client SecretRefresh Token". */
const GLUED = /([a-z])(?=[A-Z])/g;

/** What no plain word tells of: letters of other scripts, and disguises. */
const UNUSUAL = ['[\\u0370-\\u1dff\\u3000-\\uffff]', SPACED, ...DISGUISED];

/** In characters. In more than that, anything may be said. */
const LONGEST = 400_000;

/** True where the raw texts near fields could be about a secret. What stands in two of them may be one word, or two. */
export function hintsAtSecret(texts: readonly string[]): boolean {
  'use eager';
  const run = texts.join('');
  if (run.length > LONGEST) return true;
  const plain = run.toLowerCase();
  if (!mentions(withoutAccents(plain), `${WORDS}|${PARTS}|${BEGINNINGS}`) && !new RegExp(UNUSUAL.join('|')).test(plain))
    return false;
  const split = `${run}\n${texts.join('\n')}`.replace(GLUED, '$1 ').toLowerCase();
  plainHint ??= new RegExp(`(?<![a-z])(?:${WORDS})s?(?![a-z])|${PARTS}|\\b(?:${BEGINNINGS})|${SPACED}`);
  otherHint ??= new RegExp([...FOREIGN, ...DISGUISED].join('|'));
  return plainHint.test(withoutAccents(split)) || otherHint.test(split);
}

function withoutAccents(text: string): string {
  'use eager';
  const parts = text.normalize('NFD');
  return parts === text ? text : parts.replace(/[\u0300-\u036f]/g, '');
}

/** True where any of the words, parted by `|`, stands in a text. Far cheaper than an expression, which most pages never need. */
export function mentions(text: string, words: string): boolean {
  'use eager';
  for (const word of words.split('|')) if (text.includes(word)) return true;
  return false;
}

/** Attributes run words together, so these may stand anywhere in them; parted by `|`. */
export const IDENTIFIERS = 'secret|token|passphrase|passcode|credential|signature|mws|lwa|2fa|otp|key';

/** The same for the `name` and `id` of fields. */
export function identifierHintsAtSecret(identifiers: string): boolean {
  return mentions(identifiers.toLowerCase().replaceAll('keyw', '').replaceAll('keyb', ''), IDENTIFIERS);
}
