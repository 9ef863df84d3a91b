import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Without the polyfill, for the banner says its words in the page and must stay small. */
const { i18n } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** A sentence in the reader's language; `values` fill its placeholders in order. */
export function say(key: MessageKey, ...values: readonly string[]): string {
  return i18n.getMessage(key, [...values]);
}

/** The same for keys made from an id that is known at run time only; falls back where no sentence has that key. */
export function sayOf(key: string, fallback: MessageKey, ...values: readonly string[]): string {
  return i18n.getMessage(key, [...values]) || say(fallback, ...values);
}

type Snake<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : Id;

/** The key of an id of the core: `step` and `leave-empty` give `step_leave_empty`. The compiler knows whether every key has a sentence. */
export function keyFor<Prefix extends string, Id extends string>(prefix: Prefix, id: Id): `${Prefix}_${Snake<Id>}` {
  return `${prefix}_${id.replaceAll('-', '_')}` as `${Prefix}_${Snake<Id>}`;
}
