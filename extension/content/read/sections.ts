import { LIMITS } from '../../../src/page';
import { contains, matches, queryIn, rootOf, textOf } from '../dom';
import { frame } from '../frame';
import { parentOf } from '../shadow';
import { CONTROLS, canBeFilled, controlsIn } from './controls';
import { headingsAbove, headingsIn } from './headings';
import { suspects } from './sort-suspects';

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

/** The sections of the frame, in document order. */
export function sectionsOfFrame(): readonly Section[] {
  const all = [...frame().roots].flatMap(controlsIn);
  return sectionsOf((all.length > MOST_CONTROLS ? nearestToSuspects(all) : all).filter(canBeFilled)).slice(
    0,
    LIMITS.groups,
  );
}

/** The suspects, the newest first for they are the likeliest to be in front, and what stands in the same forms. */
function nearestToSuspects(all: readonly HTMLElement[]): readonly HTMLElement[] {
  const suspected = [...suspects].reverse().filter(canBeFilled).slice(0, MOST_CONTROLS);
  const places = new Set(suspected.map(containerOf));
  const chosen = new Set(suspected);
  for (const control of all) if (chosen.size < MOST_CONTROLS && isWithin(control, places)) chosen.add(control);
  return all.filter((control) => chosen.has(control));
}

function isWithin(control: Element, places: ReadonlySet<Element>): boolean {
  for (let place: Element | null = control; place; place = parentOf(place)) if (places.has(place)) return true;
  return false;
}

/** Up to the form or dialog that holds more than this one control, or as far as there is little text. */
function containerOf(control: Element): Element {
  let container = control;
  for (let parent = parentOf(control); parent && parent !== document.documentElement; parent = parentOf(parent)) {
    if (textOf(parent).length > LONGEST_CONTAINER) break;
    container = parent;
    if (matches(parent, CONTAINER) && holdsSeveral(parent)) break;
  }
  return container;
}

/** A form may keep each field in a component of its own. */
function holdsSeveral(parent: Element): boolean {
  let held = queryIn(parent, CONTROLS).length;
  for (const root of frame().roots) if (root instanceof ShadowRoot && contains(parent, root.host)) held++;
  return held > 1;
}

function sectionsOf(controls: readonly HTMLElement[]): readonly Section[] {
  const headings = new Map([...frame().roots].map((root) => [root, headingsIn(root)] as const));
  const sections = new Map<string, Section>();
  const ids = new Map<Element, number>();
  for (const control of controls) {
    const container = containerOf(control);
    if (!ids.has(container)) ids.set(container, ids.size);
    const above = headingsOver(control, headings);
    const key = `${ids.get(container)} ${above.join('\n')}`;
    const section = sections.get(key) ?? { headings: above, container, controls: [] };
    section.controls.push(control);
    sections.set(key, section);
  }
  return [...sections.values()];
}

/** What stands above the host of a shadow root stands above its controls. */
function headingsOver(control: Element, headings: ReadonlyMap<Node, ReturnType<typeof headingsIn>>): readonly string[] {
  const found: string[] = [];
  for (let place: Element | null = control; place; ) {
    const root: Node = rootOf(place);
    found.push(...headingsAbove(place, headings.get(root) ?? []));
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return found;
}
