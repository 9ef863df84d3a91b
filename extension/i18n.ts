import browser from 'webextension-polyfill';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** A sentence in the reader's language; `values` fill its placeholders in order. */
export function say(key: MessageKey, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}

/** The same for keys made from an id that the core gave; falls back where no sentence has that key. */
export function sayOf(key: string, fallback: MessageKey): string {
  return browser.i18n.getMessage(key) || say(fallback);
}
