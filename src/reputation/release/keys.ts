/** A key that may sign releases of the list. */
export interface ListKey {
  readonly id: string;
  /** The 32 bytes of an Ed25519 public key, base64 (https://www.rfc-editor.org/rfc/rfc8032#section-5.1.5). */
  readonly publicKey: string;
}

/** The one that signs, and a spare whose private half stays offline: when the first is lost or stolen, nobody is cut off. */
export const LIST_KEYS: readonly ListKey[] = [
  { id: '2026-first', publicKey: 'sP1CrmKw0EORjEO/wwptHGHG8r1XJVfTd8FS6WAmVUE=' },
  { id: '2026-spare', publicKey: '9yW1fg6le3b3CT2hVjMX3lSuTRQNJWFmPDTqOV2jqSU=' },
];
