import { LIMITS } from '../../../src/page';
import { frame } from '../frame';
import { parentOf } from '../shadow';
import { controlsIn } from './controls';
import { headingsAbove, headingsIn } from './headings';

/** Controls that stand under the same heading in the same form. */
export interface Section {
  readonly headings: readonly string[];
  /** The part of the page that is about them. */
  readonly container: Element;
  readonly controls: HTMLElement[];
}

/** Controls whose surroundings are read; the suspects and their neighbours come first, so that decoys cannot push them out. */
const MOST_CONTROLS = LIMITS.fields;
const CONTAINER = 'form,dialog,[role=dialog],[role=form],[role=tabpanel],section,article';
/** A part of the page with more text than this is not about one form. */
const LONGEST_CONTAINER = 4000;

/** A control with everything that holds it, through the edges of shadow roots: a form may keep each field in a component of its own. */
interface Held {
  readonly control: HTMLElement;
  readonly within: ReadonlySet<Element>;
}

/** The sections of the frame, in document order. */
export function sectionsOfFrame(): readonly Section[] {
  const { roots, suspects } = frame();
  const all = [...roots].flatMap(controlsIn).map((control) => ({ control, within: ancestorsOf(control) }));
  return sectionsOf(all.length > MOST_CONTROLS ? nearestTo(suspects, all) : all).slice(0, LIMITS.groups);
}

function ancestorsOf(control: Element): ReadonlySet<Element> {
  const within = new Set<Element>();
  for (let element = parentOf(control); element; element = parentOf(element)) within.add(element);
  return within;
}

function nearestTo(suspects: ReadonlySet<HTMLElement>, all: readonly Held[]): readonly Held[] {
  const suspected = all.filter(({ control }) => suspects.has(control)).slice(0, MOST_CONTROLS);
  const places = new Set(suspected.map((held) => containerOf(held, all)));
  const beside = all.filter(
    ({ control, within }) => !suspects.has(control) && [...places].some((place) => within.has(place)),
  );
  const chosen = new Set([...suspected, ...beside].slice(0, MOST_CONTROLS));
  return all.filter((held) => chosen.has(held));
}

/** Up to the form or dialog that holds more than this one control, or as far as there is little text. */
function containerOf({ control, within }: Held, all: readonly Held[]): Element {
  let container: Element = control;
  for (const parent of within) {
    if (parent === document.documentElement || (parent.textContent ?? '').length > LONGEST_CONTAINER) break;
    container = parent;
    if (parent.matches(CONTAINER) && all.filter((other) => other.within.has(parent)).length > 1) break;
  }
  return container;
}

function sectionsOf(all: readonly Held[]): readonly Section[] {
  const headings = new Map([...frame().roots].map((root) => [root, headingsIn(root)] as const));
  const sections = new Map<string, Section>();
  const ids = new Map<Element, number>();
  for (const held of all) {
    const container = containerOf(held, all);
    if (!ids.has(container)) ids.set(container, ids.size);
    const above = headingsOver(held.control, headings);
    const key = `${ids.get(container)} ${above.join('\n')}`;
    const section = sections.get(key) ?? { headings: above, container, controls: [] };
    section.controls.push(held.control);
    sections.set(key, section);
  }
  return [...sections.values()];
}

/** What stands above the host of a shadow root stands above its controls. */
function headingsOver(control: Element, headings: ReadonlyMap<Node, ReturnType<typeof headingsIn>>): readonly string[] {
  const found: string[] = [];
  for (let place: Element | null = control; place; ) {
    const root = place.getRootNode();
    found.push(...headingsAbove(place, headings.get(root) ?? []));
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return found;
}
