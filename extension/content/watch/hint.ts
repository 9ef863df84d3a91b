import { hintsAtSecret, identifierHintsAtSecret } from '../../../src/detection/hint';
import { PORTAL } from '../../../src/detection/portal';
import { parentElementOf, textOf } from '../dom';
import { HIGHEST, isMute, type Look, labelsBefore, wordsIn } from './look';
import { isPassword, logInWordsOf, namesOf, sayingsOf } from './own-words';

/** Made when the first password field is met on a page that may be about the seller's pages. */
let portal: RegExp | undefined;

/**
 * The look at one field: could its words be about a secret at all? Cheap, and wrong in one direction only: everything it lets through is
 * judged in earnest by the background. Its label, where that stands elsewhere, is looked at on its own.
 */
export function looksLikeAsking(field: HTMLElement, look: Look): boolean {
  const sayings = sayingsOf(field);
  return (
    identifierHintsAtSecret(namesOf(field)) ||
    hintsAtSecret(sayings) ||
    hasWordsAround(field, look) ||
    (isPassword(field) && belongsToLogIn(field)) ||
    (sayings === '' && isMute(field, look))
  );
}

function hasWordsAround(field: HTMLElement, look: Look): boolean {
  let inner: Element = field;
  for (let height = 0; height < HIGHEST; height++) {
    const around = parentElementOf(inner);
    if (!around) return false;
    const words = wordsIn(around, look);
    // Too much text to be about one field: then only what stands right before it.
    if (words === null) return labelsBefore(inner, look).some((label) => hintsAtSecret(textOf(label)));
    if (hintsAtSecret(words)) return true;
    inner = around;
  }
  return false;
}

function belongsToLogIn(field: HTMLElement): boolean {
  portal ??= new RegExp(PORTAL);
  return portal.test(logInWordsOf(field).toLowerCase());
}
