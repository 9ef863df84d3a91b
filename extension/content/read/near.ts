import type { TextRun } from './text-runs';

/** How far a label may stand from its control, in CSS pixels. */
const FARTHEST_LEFT = 420;
const FARTHEST_ABOVE = 90;
const FARTHEST_BELOW = 40;
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
 * box between. `boxes[i]` belongs to control i; the answer has the same order.
 */
export function textsNear(boxes: readonly DOMRect[], runs: readonly TextRun[]): readonly Surroundings[] {
  const short = runs.filter(({ text }) => text.length <= LONGEST_LABEL);
  return boxes.map((box, index) => {
    const others = boxes.filter((_, at) => at !== index);
    const ranked = short
      .map((run) => ({ run, distance: labelDistance(run.box, box, others) }))
      .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.distance - b.distance);
    const labels = ranked.slice(0, 2).map(({ run }) => run);
    const help = runs.filter((run) => !labels.includes(run) && isHelp(run.box, box, others)).slice(0, 2);
    return { labels, help };
  });
}

/** Smaller is likelier; infinite where a text cannot be the label. */
function labelDistance(text: DOMRect, box: DOMRect, others: readonly DOMRect[]): number {
  if (isInside(text, box)) return 0;
  const before = beforeOnTheLine(text, box);
  if (before >= 0 && before <= FARTHEST_LEFT && !others.some((other) => liesBetween(other, text, box)))
    return 1 + before / 4;
  const above = box.top - text.bottom;
  const overlaps = text.left < box.right && text.right > box.left;
  if (above >= -SLACK && above <= FARTHEST_ABOVE && overlaps && !others.some((other) => liesBetween(other, text, box)))
    return 1 + Math.max(above, 0) * 1.5;
  return Number.POSITIVE_INFINITY;
}

/** The gap between a text and the box that follows it on the same line, in either direction of writing; negative where it is none. */
function beforeOnTheLine(text: DOMRect, box: DOMRect): number {
  const middle = (text.top + text.bottom) / 2;
  if (middle < box.top - SLACK || middle > Math.max(box.bottom, box.top + 40) + SLACK) return -1;
  const rightToLeft =
    document.dir === 'rtl' || getComputedStyle(document.body ?? document.documentElement).direction === 'rtl';
  return rightToLeft ? text.left - box.right + SLACK : box.left - text.right + SLACK;
}

function isInside(text: DOMRect, box: DOMRect): boolean {
  const middle = (text.top + text.bottom) / 2;
  return text.left >= box.left - 2 && text.right <= box.right + 2 && middle > box.top - SLACK && middle < box.bottom;
}

function liesBetween(other: DOMRect, text: DOMRect, box: DOMRect): boolean {
  const left = Math.min(text.left, box.left);
  const right = Math.max(text.right, box.right);
  const top = Math.min(text.top, box.top);
  const bottom = Math.max(text.bottom, box.bottom);
  const x = (other.left + other.right) / 2;
  const y = (other.top + other.bottom) / 2;
  return x > left && x < right && y > top && y < bottom;
}

function isHelp(text: DOMRect, box: DOMRect, others: readonly DOMRect[]): boolean {
  const below = text.top - box.bottom;
  const overlaps = text.left < box.right && text.right > box.left;
  return (
    below >= -SLACK && below <= FARTHEST_BELOW && overlaps && !others.some((other) => liesBetween(other, text, box))
  );
}
