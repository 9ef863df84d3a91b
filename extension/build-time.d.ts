/** Regular-expression source of every word that means a key, a secret or a token, made from the lexicons when the extension is built. */
declare const __WORDS_OF_SECRETS__: string;
