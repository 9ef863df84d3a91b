import { PORTAL } from '../../../src/detection/login';
import { normalise } from '../../../src/detection/normalise';

/**
 * The first look at a field: could its words be about a secret at all? It must be cheap and may be wrong in one direction only;
 * everything it lets through is judged in earnest by the background.
 */
const ASKING = new RegExp(__WORDS_OF_SECRETS__, 'u');
/** Attributes run words together, so these may stand anywhere in them. */
const ASKING_ATTRIBUTE = /secret|token|key(?!w|b|s?earch)|pass(?:phrase|code)|credential|signature|mws|lwa|2fa|otp/i;
const LOG_IN = new RegExp(PORTAL, 'u');

/** A placeholder in the shape of a secret, in any words. */
const SHAPE = /amzn|atz[ra]\||shp(?:at|ss|ca|pa)_|[sr]k_(?:live|test)|whsec_|c[ks]_/;

/** How far around a field words are looked for: ancestors up, and the characters in one of them. */
const HIGHEST = 6;
const LONGEST = 700;
const LONGEST_FORM = 3000;

/** Remembers what was found in an ancestor while one batch of fields is looked at. */
export type Seen = Map<Element, boolean | null>;

/** True where a field deserves to be read in depth. */
export function looksLikeAsking(field: HTMLElement, seen: Seen): boolean {
  const attributes = `${field.getAttribute('name') ?? ''} ${field.id} ${field.getAttribute('data-fieldname') ?? ''}`;
  if (ASKING_ATTRIBUTE.test(attributes)) return true;
  const own = ['placeholder', 'aria-label', 'title', 'label'].map((name) => field.getAttribute(name) ?? '').join(' ');
  if (own.length > 3 && isAsking(plain(own))) return true;
  if (
    field instanceof HTMLInputElement &&
    [...(field.labels ?? [])].some((label) => isAsking(plain(label.textContent ?? '')))
  )
    return true;
  if (hasWordsAround(field, seen) || isMute(field, own)) return true;
  return field instanceof HTMLInputElement && field.type === 'password' && belongsToLogIn(field);
}

function hasWordsAround(field: HTMLElement, seen: Seen): boolean {
  let around: Element | null = field;
  for (let height = 0; height < HIGHEST; height++) {
    around = around.parentElement;
    if (!around || around === document.body) return false;
    const known = seen.get(around);
    const found = known === undefined ? look(around) : known;
    seen.set(around, found);
    if (found) return true;
    if (found === null) return false;
  }
  return false;
}

/** Null where there is too much text for it to be about one field. */
function look(around: Element): boolean | null {
  const text = around.textContent ?? '';
  return text.length > LONGEST ? null : isAsking(plain(text.replace(GLUED_CELLS, '$1 $2')));
}

/** Where one text ends and the next begins nothing stands between them: "Client SecretRefresh Token". */
const GLUED_CELLS = /(\p{Ll})(\p{Lu})/gu;

/** A field that nothing in the document explains: its words are drawn by a style sheet, or are a picture. */
function isMute(field: HTMLElement, own: string): boolean {
  const around = field.parentElement?.parentElement ?? field.parentElement;
  const silent = own.trim() === '' && field.isContentEditable === false && (around?.textContent ?? '').trim() === '';
  return (
    silent &&
    field.getAttribute('role') !== 'combobox' &&
    !/^(?:q|s|search\w*|query)$/i.test(field.getAttribute('name') ?? '') &&
    field.checkVisibility()
  );
}

function belongsToLogIn(field: HTMLInputElement): boolean {
  const form = field.closest('form,dialog,section,[role=dialog],[role=form]') ?? document.body;
  return LOG_IN.test(plain((form.textContent ?? '').slice(0, LONGEST_FORM)));
}

function isAsking(text: string): boolean {
  return ASKING.test(text) || SHAPE.test(text);
}

/** Most text of the web is plain: only what is not is brought into normal form. */
function plain(text: string): string {
  const cut = text.length > LONGEST_FORM ? text.slice(0, LONGEST_FORM) : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
  return /[^\x00-\x7f]|(?:\b\w[ .]){4}/.test(cut) ? normalise(cut) : cut.toLowerCase();
}
