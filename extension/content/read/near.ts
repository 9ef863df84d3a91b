import type { TextRun } from './text-runs';

/** How far a label may stand from its control, in CSS pixels. */
const FARTHEST_BEFORE = 420;
const FARTHEST_ABOVE = 90;
const FARTHEST_BELOW = 40;
const FARTHEST_AFTER = 60;
/** Boxes that touch may overlap by this much. */
const SLACK = 6;
/** A label is short; longer texts are help at the most. */
const LONGEST_LABEL = 80;

export interface Surroundings {
  /** The likeliest label first. */
  readonly labels: readonly TextRun[];
  readonly help: readonly TextRun[];
}

/**
 * Reads a form as a person does: the label of a box is what stands in it, before it on the same line, or right above it, with no other
 * box between. A text is the label of one box only, of that which it is nearest to. The answer has the order of the controls.
 */
export function textsNear(controls: readonly Element[], runs: readonly TextRun[]): readonly Surroundings[] {
  const boxes = controls.map((control) => control.getBoundingClientRect());
  const free = runs.filter(({ owner }) => owner === null);
  const ranked = boxes.map((box, index) => [
    ...written(runs, controls[index]),
    ...rank(free, box, boxesBut(boxes, index)),
  ]);
  const taken = new Map<TextRun, { index: number; distance: number }>();
  ranked.forEach((candidates, index) => {
    const first = candidates[0];
    const rival = first && taken.get(first.run);
    if (first && (!rival || first.distance < rival.distance)) taken.set(first.run, { index, distance: first.distance });
  });
  return boxes.map((box, index) => {
    const labels = (ranked[index] ?? [])
      .map(({ run }) => run)
      .filter((run) => (taken.get(run)?.index ?? index) === index);
    const others = boxesBut(boxes, index);
    const help = free.filter((run) => !taken.has(run) && isHelp(run.box, box, others));
    return { labels: labels.slice(0, 2), help: help.slice(0, 2) };
  });
}

/** What only a style sheet writes has no box of its own; it belongs to the one control of the element that it is written in. */
function written(runs: readonly TextRun[], control: Element | undefined) {
  return runs
    .filter(({ owner, generated }) => generated && owner !== null && owner === control)
    .map((run) => ({ run, distance: 0 }));
}

function boxesBut(boxes: readonly DOMRect[], index: number): readonly DOMRect[] {
  return boxes.filter((_, at) => at !== index);
}

function rank(runs: readonly TextRun[], box: DOMRect, others: readonly DOMRect[]) {
  return runs
    .filter(({ text }) => text.length <= LONGEST_LABEL)
    .map((run) => ({ run, distance: labelDistance(run.box, box, others) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance);
}

/** Smaller is likelier; infinite where a text cannot be the label. A text on the same line is preferred to one above. */
function labelDistance(text: DOMRect, box: DOMRect, others: readonly DOMRect[]): number {
  if (isInside(text, box)) return 0;
  const before = gapBefore(text, box);
  if (before >= 0 && before <= FARTHEST_BEFORE && !others.some((other) => liesBetween(other, text, box)))
    return 1 + before / 12;
  const above = box.top - text.bottom;
  if (above < -SLACK || above > FARTHEST_ABOVE || !overlaps(text, box)) return Number.POSITIVE_INFINITY;
  if (others.some((other) => liesBetween(other, text, box))) return Number.POSITIVE_INFINITY;
  const belongsAbove = others.some(
    (other) => overlaps(text, other) && text.top >= other.bottom - SLACK && text.top - other.bottom < above,
  );
  return 3 + Math.max(above, 0) * 1.5 + (belongsAbove ? FARTHEST_ABOVE : 0);
}

/** The gap between a text and the box after it on the same line, in either direction of writing; negative where it is none. */
function gapBefore(text: DOMRect, box: DOMRect): number {
  const middle = (text.top + text.bottom) / 2;
  if (middle < box.top - SLACK || middle > Math.max(box.bottom, box.top + 40) + SLACK) return -1;
  const rightToLeft = getComputedStyle(document.body ?? document.documentElement).direction === 'rtl';
  return (rightToLeft ? text.left - box.right : box.left - text.right) + SLACK;
}

function isInside(text: DOMRect, box: DOMRect): boolean {
  const middle = (text.top + text.bottom) / 2;
  return text.left >= box.left - 2 && text.right <= box.right + 2 && middle > box.top - SLACK && middle < box.bottom;
}

function overlaps(text: DOMRect, box: DOMRect): boolean {
  return text.left < box.right && text.right > box.left;
}

function liesBetween(other: DOMRect, text: DOMRect, box: DOMRect): boolean {
  const x = (other.left + other.right) / 2;
  const y = (other.top + other.bottom) / 2;
  return (
    x > Math.min(text.left, box.left) &&
    x < Math.max(text.right, box.right) &&
    y > Math.min(text.top, box.top) &&
    y < Math.max(text.bottom, box.bottom)
  );
}

/** Help stands below its box, or after it on the same line. */
function isHelp(text: DOMRect, box: DOMRect, others: readonly DOMRect[]): boolean {
  const below = text.top - box.bottom;
  const isBelow = below >= -SLACK && below <= FARTHEST_BELOW && overlaps(text, box);
  const after = text.left - box.right;
  const isAfter = after >= -SLACK && after <= FARTHEST_AFTER && text.top < box.bottom && text.bottom > box.top;
  return (isBelow || isAfter) && !others.some((other) => liesBetween(other, text, box));
}
