import { PLATFORMS } from '../src/credentials/platforms';
import { keyFor, say, sayOf } from './i18n';

/** The name of a credential in the reader's language; `platform` is the name of the platform it belongs to. */
export function nameCredential(credential: string, platform: string): string {
  return sayOf(keyFor('credential', credential), 'credential_unknown', platform);
}

/** `a, b and c`, as the reader's language joins words. */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat(say('language')).format(words);
}

/** Keeps a foreign text, such as a domain or a label of the page, from turning the sentence around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A platform as it writes itself; empty for one that is not named. */
export function platformName(id: string): string {
  return PLATFORMS.find((platform) => platform.id === id)?.name ?? '';
}
