import { glance, isForm, labelledElsewhere } from './glance';
import { looksLikeAsking } from './hint';
import type { Look } from './look';

/** Milliseconds for one task, and the forms and fields of one glance; what is left waits for the next task. */
const TASK = 2;
const TOGETHER = 40;

/** Forms and fields that are looked at together, in as many tasks as it takes. */
export interface Batch {
  /** What is left to be looked at. */
  units: readonly HTMLElement[];
  /** Where labels of them may stand. */
  readonly roots: Node[];
  /** The parts of the page whose words were read, and what was read. */
  readonly places: Set<Node>;
  readonly look: Look;
  /** True where something was worth a look of its own. */
  isDoubtful: boolean;
  /** True where all were forms. */
  isFormal: boolean;
}

export function newBatch(): Batch {
  return { units: [], roots: [], places: new Set(), look: new Map(), isDoubtful: false, isFormal: true };
}

/** Looks at a batch for as long as a task may take, and gives the fields whose words could be about a secret. */
export function examine(batch: Batch, known: WeakSet<Element>): readonly HTMLElement[] {
  const { places, look } = batch;
  const started = Date.now();
  const found: HTMLElement[] = [];
  do {
    const units = batch.units.slice(0, TOGETHER);
    batch.units = batch.units.slice(TOGETHER);
    const worth = glance(units, look, places);
    for (const unit of [...units, ...worth]) known.add(unit);
    for (const field of worth) if (looksLikeAsking(field, look)) found.push(field);
    batch.isDoubtful ||= worth.length > 0;
    batch.isFormal &&= units.every(isForm);
  } while (batch.units.length > 0 && Date.now() - started < TASK);
  if (batch.units.length > 0) return found;
  // Words without a hint in them need not be read again as labels of fields that stand elsewhere.
  const labels = batch.isDoubtful || !batch.isFormal ? 'label[for]' : 'label[for]:not(form *)';
  const harmless = batch.isDoubtful ? new Set<Node>() : places;
  for (const root of batch.roots) found.push(...labelledElsewhere(root, labels, harmless));
  return found;
}
