import { parentOf } from '../shadow';

/** Ancestors whose class or style may show or hide a suspect. */
const MOST_ANCESTORS = 40;
const MOST_SUSPECTS = 60;

const attended = new WeakSet<Element>();
let inspectAgain: (() => void) | null = null;
let due = false;

/**
 * Watches the suspects for being shown and hidden: a step that is revealed, a tab that is opened. Only around suspects; a page without
 * any never comes here.
 */
export function attend(suspects: ReadonlySet<HTMLElement>, inspect: () => void): void {
  if (!inspectAgain)
    for (const type of ['click', 'keydown', 'transitionend', 'animationend', 'toggle'])
      addEventListener(type, wake, { capture: true, passive: true });
  inspectAgain = inspect;
  for (const suspect of [...suspects].slice(0, MOST_SUSPECTS)) {
    if (attended.has(suspect)) continue;
    attended.add(suspect);
    sizes.observe(suspect);
    attendAncestors(suspect);
  }
}

const sizes = new ResizeObserver(wake);
const appearances = new MutationObserver(wake);

function attendAncestors(suspect: Element): void {
  let element: Element | null = suspect;
  for (let height = 0; element && height < MOST_ANCESTORS; height++) {
    if (!attended.has(element) || element === suspect)
      appearances.observe(element, {
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden', 'open', 'inert', 'aria-hidden', 'disabled'],
      });
    attended.add(element);
    element = parentOf(element);
  }
}

/** What shows a step often moves it in: read when the style is settled. */
const SETTLED = 60;

function wake(): void {
  if (due) return;
  due = true;
  setTimeout(() => {
    due = false;
    inspectAgain?.();
  }, SETTLED);
}
