import { hintsAtSecret, mayHintAtSecret } from '../../../src/detection/hint';
import { htmlOf, parentElementOf, queryAll, textOf } from '../dom';
import { fieldsIn, unknownFields } from './fields';
import { HIGHEST, isMute, LONGEST, type Look, labelsBefore, wordsIn } from './look';
import { isPassword, logInWordsOf, namesOf, sayingsOf } from './own-words';

/** Forms, and what may be a field outside of them. */
const UNITS = 'form,input:not(form *),textarea:not(form *),[contenteditable]:not(form *)';

/**
 * What of a part of the page is new: its forms, and the fields that are in none or in a form with much text. A form is one string to read
 * and one thing to remember, and no field of it has to be made an object.
 */
export function unknownUnitsIn(root: Node, known: WeakSet<Element>, look: Look): HTMLElement[] {
  const units: HTMLElement[] = [];
  const found = queryAll<HTMLElement>(root, UNITS);
  for (let at = 0; at < found.length; at++) {
    const unit = found[at] as HTMLElement;
    if (known.has(unit)) continue;
    if (!isForm(unit)) units.push(...unknownFields([unit], known));
    else if (wordsIn(unit, look) === null) units.push(...unknownFields(fieldsIn(unit), known));
    else units.push(unit);
  }
  return units;
}

/**
 * One question for many forms and fields: is there any part of a word that matters, in all their names and all the text around them? What
 * is put together is what `looksLikeAsking` would read of each, and more. Most pages are done with that: the answer holds the fields that
 * need a look of their own. The places whose words were read are added to `places`.
 */
export function glance(units: readonly HTMLElement[], look: Look, places: Set<Node>): readonly HTMLElement[] {
  const texts: string[] = [];
  for (const unit of units) texts.push(textWith(unit, look, places));
  const hints = mayHintAtSecret(texts.join('\n'));
  const worth: HTMLElement[] = [];
  units.forEach((unit, at) => {
    if (!isForm(unit)) {
      if (hints || (sayingsOf(unit) === '' && isMute(unit, look))) worth.push(unit);
    } else if ((hints && mayHintAtSecret(withoutMarkup(texts[at] as string))) || holdsMute(unit, look))
      worth.push(...fieldsIn(unit));
  });
  return worth;
}

export function isForm(unit: HTMLElement): boolean {
  return unit instanceof HTMLFormElement;
}

/** What a form or a field says, and what is said around it. */
function textWith(unit: HTMLElement, look: Look, places: Set<Node>): string {
  let text = isForm(unit)
    ? htmlOf(unit)
    : `${namesOf(unit)} ${sayingsOf(unit)} ${isPassword(unit) ? logInWordsOf(unit) : ''}`;
  if (isForm(unit) && text.includes('"password"')) text += document.title;
  if (isWithin(unit, places)) return text;
  for (const place of placesAround(unit, look)) {
    if (!places.has(place)) text += `\n${textOf(place)}`;
    places.add(place);
  }
  return text;
}

/** Of a form's HTML, what may be words: hidden inputs hold tokens, and classes, addresses and programs are full of keys. */
function withoutMarkup(html: string): string {
  return html.replace(
    /<input[^>]* type="hidden"[^>]*>| (?:class|style|href|src|srcset|action|value|d|on\w+)="[^"]*"/gi,
    '',
  );
}

/** Fields without any words of their own, by the parents of their parents. */
const AROUND_MUTE =
  ':has(> * > :is(input:not([type=hidden i],[type=checkbox i],[type=radio i],[type=submit i]),textarea):not([placeholder],[aria-label],[title]))';

/** True where a form may hold a field that nothing explains. */
function holdsMute(form: HTMLElement, look: Look): boolean {
  if (wordsIn(form, look)?.trim() === '') return true;
  const around = queryAll(form, AROUND_MUTE);
  for (let at = 0; at < around.length; at++) if (wordsIn(around[at] as Element, look)?.trim() === '') return true;
  return false;
}

/** True where the words around a unit were read with those of another. */
function isWithin(unit: Element, places: ReadonlySet<Node>): boolean {
  let around = parentElementOf(unit);
  for (let height = 0; around && height < HIGHEST; height++, around = parentElementOf(around))
    if (places.has(around)) return true;
  return false;
}

/** The largest part of the page around a unit that has little text, or the unit itself; and what stands right before it. */
function placesAround(unit: Element, look: Look): readonly Node[] {
  let inner = unit;
  for (let height = 0; height < HIGHEST; height++) {
    const around = parentElementOf(inner);
    if (!around) break;
    if (wordsIn(around, look) === null) return [inner, ...labelsBefore(inner, look)];
    inner = around;
  }
  return [inner];
}

/**
 * The fields of a root whose labels stand elsewhere and hint at a secret. Labels in forms and places that are harmless are passed over.
 */
export function labelledElsewhere(root: Node, labels: string, harmless: ReadonlySet<Node>): readonly HTMLElement[] {
  const fields: HTMLElement[] = [];
  for (const label of queryAll<HTMLLabelElement>(root, labels))
    if (!isWithin(label, harmless) && hintsAtSecret(textOf(label).slice(0, LONGEST)) && label.control)
      fields.push(label.control);
  return fields;
}
