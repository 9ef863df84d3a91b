import { type Field, type Group, LIMITS, type Page } from '../../../src/page';
import { queryIn, textOf } from '../dom';
import { frame } from '../frame';
import { parentOf } from '../shadow';
import { textsNear } from './near';
import { readField } from './read-field';
import { type Section, sectionsOfFrame } from './sections';
import { type TextRun, textRunsIn } from './text-runs';

/** Reads what the frame shows around its suspects, as plain data. Never a value that somebody typed. */
export function readPage(): Page {
  const sections = sectionsOfFrame();
  const texts = new Map(sections.map(({ container }) => [container, undefined as readonly TextRun[] | undefined]));
  const read = sections.map((section, index) => {
    const { container } = section;
    const runs = texts.get(container) ?? runsAround(container);
    texts.set(container, runs);
    const isShared = sections.some((other) => other !== section && other.container === container);
    return readSection(section, index, isShared ? nearTo(section, runs) : runs);
  });
  return {
    title: document.title.slice(0, LIMITS.title),
    language: (document.documentElement.getAttribute('lang') ?? '').slice(0, 40),
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

/** The texts of a part of the page, with those of the shadow roots in it. */
function runsAround(container: Element): readonly TextRun[] {
  const part = surroundingsOf(container);
  const inside = [...frame().roots].filter(
    (root): root is ShadowRoot => root instanceof ShadowRoot && holds(part, root.host),
  );
  return [part, ...inside].flatMap(textRunsIn);
}

function holds(part: Element, element: Element): boolean {
  for (let place: Element | null = element; place; place = parentOf(place)) if (place === part) return true;
  return false;
}

const LONGEST_SURROUNDINGS = 2000;

/** An introduction often stands before the form, not in it. */
function surroundingsOf(container: Element): Element {
  const parent = parentOf(container);
  return parent && parent !== document.documentElement && textOf(parent).length <= LONGEST_SURROUNDINGS
    ? parent
    : container;
}

function buttonsIn(container: Element): string[] {
  return [...queryIn(container, 'button,input[type=submit],[role=button]')]
    .slice(0, LIMITS.headings)
    .map((button) =>
      (button instanceof HTMLInputElement ? button.value : textOf(button)).replace(/\s+/g, ' ').trim().slice(0, 80),
    )
    .filter(Boolean);
}
