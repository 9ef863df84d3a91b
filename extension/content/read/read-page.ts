import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { type Field, type Group, LIMITS, type Page } from '../../../src/page';
import { frame } from '../frame';
import { parentOf } from '../shadow';
import { controlsIn, kindOf } from './controls';
import { headingsAbove, headingsIn } from './headings';
import { type Surroundings, textsNear } from './near';
import { type TextRun, textRunsIn } from './text-runs';

/** Controls whose surroundings are read; those beside a suspect come first, so that decoys cannot push it out. */
const MOST_CONTROLS = LIMITS.fields;

interface Section {
  readonly headings: readonly string[];
  readonly container: Element;
  readonly controls: HTMLElement[];
}

/** Reads what the frame shows around its suspects, as plain data. Never a value that somebody typed. */
export function readPage(): Page {
  const sections = sectionsOf(chosenControls()).slice(0, LIMITS.groups);
  const texts = new Map<Element, readonly TextRun[]>();
  const read = sections.map((section, index) => {
    const { container } = section;
    const runs = texts.get(container) ?? runsAround(container);
    texts.set(container, runs);
    return readSection(
      section,
      index,
      sections.some((other) => other !== section && other.container === container) ? nearTo(section, runs) : runs,
    );
  });
  return {
    title: document.title.slice(0, LIMITS.title),
    language: document.documentElement.lang.slice(0, 40),
    groups: read.map(({ group }) => group),
    fields: read.flatMap(({ fields }) => fields),
  };
}

function readSection(
  { headings, container, controls }: Section,
  index: number,
  runs: readonly TextRun[],
): { group: Group; fields: readonly Field[] } {
  const near = textsNear(controls, runs);
  const used = new Set(near.flatMap(({ labels, help }) => [...labels.slice(0, 1), ...help]));
  const rest = runs.filter((run) => !used.has(run)).map(({ text }) => text);
  return {
    group: {
      headings: headings.slice(0, LIMITS.headings),
      text: rest.join(' . ').slice(0, LIMITS.intro),
      buttons: buttonsIn(container),
    },
    fields: controls.map((control, at) => readField(control, near[at], index)),
  };
}

/** How far around its controls the words of one of several sections in the same form may stand, in CSS pixels. */
const MARGIN = 150;

function nearTo({ controls }: Section, runs: readonly TextRun[]): readonly TextRun[] {
  const boxes = controls.map((control) => control.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top)) - MARGIN;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + MARGIN / 3;
  const right = Math.max(...boxes.map((box) => box.right));
  return runs.filter(({ box }) => box.bottom > top && box.top < bottom && box.left < right);
}

/** All controls, or, on a page with very many, the suspects with their neighbours in the same form. */
function chosenControls(): readonly HTMLElement[] {
  const { roots, suspects } = frame();
  const all = [...roots].flatMap(controlsIn);
  if (all.length <= MOST_CONTROLS) return all;
  const places = [...suspects].slice(0, MOST_CONTROLS).map(containerOf);
  const isNear = (control: HTMLElement) => suspects.has(control) || places.some((place) => place.contains(control));
  return [
    ...all.filter((control) => suspects.has(control)).slice(0, MOST_CONTROLS),
    ...all.filter((control) => !suspects.has(control) && isNear(control)),
  ].slice(0, MOST_CONTROLS);
}

const CONTAINER = 'form,dialog,fieldset,[role=dialog],[role=form],[role=tabpanel],section,article,table,dl';
/** A part of the page with more text than this is not about one form. */
const LONGEST_CONTAINER = 4000;
const LONGEST_SURROUNDINGS = 2000;

function containerOf(control: Element): Element {
  let container = control.parentElement ?? parentOf(control) ?? control;
  for (let outer = container; ; ) {
    const parent = outer.parentElement;
    if (!parent || parent === document.documentElement || (parent.textContent ?? '').length > LONGEST_CONTAINER) break;
    outer = parent;
    container = parent;
    if (
      parent.matches(CONTAINER) &&
      parent.querySelectorAll('input,textarea,select').length > 1 &&
      !parent.matches('table,dl,fieldset')
    )
      break;
  }
  return container;
}

/** Controls that stand under the same heading in the same form belong together. */
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

/** Through the edges of shadow roots: what stands above the host stands above the control. */
function headingsOver(control: Element, headings: ReadonlyMap<Node, ReturnType<typeof headingsIn>>): readonly string[] {
  const found: string[] = [];
  for (let place: Element | null = control; place; ) {
    const root = place.getRootNode();
    found.push(...headingsAbove(place, headings.get(root) ?? []));
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return found;
}

/** The texts of the section's container and, inside a shadow root, those beside its host. */
function runsAround(container: Element): readonly TextRun[] {
  const runs = [...textRunsIn(surroundingsOf(container))];
  const root = container.getRootNode();
  if (root instanceof ShadowRoot) runs.push(...textRunsIn(root.host.parentElement ?? root.host));
  return runs;
}

/** An introduction often stands before the form, not in it. */
function surroundingsOf(container: Element): Element {
  const parent = container.parentElement;
  return parent && parent !== document.documentElement && (parent.textContent ?? '').length <= LONGEST_SURROUNDINGS
    ? parent
    : container;
}

function buttonsIn(container: Element): string[] {
  return [...container.querySelectorAll('button,input[type=submit],[role=button]')]
    .slice(0, LIMITS.headings)
    .map((button) =>
      (button instanceof HTMLInputElement ? button.value : (button.textContent ?? ''))
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 80),
    )
    .filter(Boolean);
}

function readField(control: HTMLElement, near: Surroundings | undefined, group: number): Field {
  const placeholder = clip(control.getAttribute('placeholder') ?? control.getAttribute('aria-placeholder') ?? '');
  const name = clip(computeAccessibleName(control));
  return {
    control: kindOf(control),
    label: name === placeholder && !isLabelled(control) ? '' : name,
    near: (near?.labels ?? []).map(({ text }) => clip(text)).filter((text) => text !== name),
    placeholder,
    help: clip(
      [computeAccessibleDescription(control), ...(near?.help ?? []).map(({ text }) => text)]
        .filter(Boolean)
        .join(' . '),
    ),
    name: clip(
      control.getAttribute('name') ??
        control.getAttribute('data-fieldname') ??
        control.getAttribute('formcontrolname') ??
        '',
    ),
    id: clip(control.id),
    options: control instanceof HTMLSelectElement ? choicesOf(control) : [],
    group,
  };
}

/** What is chosen now comes first: it may say what the box beside it is for. */
function choicesOf({ selectedOptions, options }: HTMLSelectElement): string[] {
  return [...new Set([...selectedOptions, ...options])].slice(0, LIMITS.options).map(({ text }) => clip(text));
}

/** A placeholder serves as a name only where nothing else does. */
function isLabelled(control: HTMLElement): boolean {
  const { labels } = control as HTMLInputElement;
  return (labels?.length ?? 0) > 0 || control.hasAttribute('aria-label') || control.hasAttribute('aria-labelledby');
}

function clip(text: string): string {
  return text
    .slice(0, LIMITS.text * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LIMITS.text);
}
