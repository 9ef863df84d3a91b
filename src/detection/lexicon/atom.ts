/**
 * The smallest meanings from which the names of credentials are built, in every language: "Refresh Token" is refresh + token,
 * "访问密钥编号" is access + key + id. A lexicon says how a language writes each; `roles.ts` says what their combinations mean.
 */
export type Atom =
  // what it is
  | 'id' // identifier, number, 编号
  | 'key'
  | 'secret'
  | 'cipher' // a noun that means a key or a secret depending on its company: 密钥, 金鑰
  | 'token'
  | 'password'
  | 'username'
  | 'signature'
  | 'credential'
  | 'code'
  | 'name'
  // whose or what for
  | 'access'
  | 'refresh'
  | 'authorisation'
  | 'client'
  | 'app'
  | 'api'
  | 'consumer'
  | 'partner'
  | 'seller'
  | 'marketplace'
  | 'developer'
  | 'public'
  | 'private'
  | 'shared'
  | 'restricted'
  | 'webhook'
  | 'session'
  | 'certificate'
  | 'one-time' // a one-time code, or the seed from which codes are made
  | 'setting' // something about a key that is not the key: its URL, its type, its expiry
  // words that make a different thing of it
  | 'unrelated'; // licence key, captcha key, encryption key, new password …

/**
 * How one language writes the atoms. Words are regular-expression sources over normalised text (`normalise`): lower case, without
 * accents, simplified Chinese. Matching is on whole words for alphabets with spaces; `anywhere` is for scripts and languages that
 * join words (Chinese, German compounds).
 */
export interface Lexicon {
  readonly language: string;
  readonly anywhere: boolean;
  readonly words: Readonly<Partial<Record<Atom, readonly string[]>>>;
  /** Labels as people meet them and what each must be read as; one test walks them all. */
  readonly examples: Readonly<Record<string, string>>;
}
