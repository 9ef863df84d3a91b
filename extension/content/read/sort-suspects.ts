import { queryAll } from '../dom';
import { frame } from '../frame';
import { FIELDS } from './fields';
import { looksLikeAsking, newLook } from './looks-like-asking';

/** Where there are no more fields, all are looked at each time, for words change too; where there are, only the new ones. */
const ALL = 60;

/** Fields whose words could matter. */
export const suspects = new Set<HTMLElement>();

let known = new WeakSet<Element>();

/** Looks at each field by itself, and lets go of those that left the page. */
export function sortSuspects(): void {
  const { roots, filled } = frame();
  const fields = [...roots].flatMap((root) => [...queryAll<HTMLElement>(root, FIELDS)]);
  if (fields.length <= ALL) known = new WeakSet();
  const look = newLook();
  for (const field of fields) {
    if (known.has(field)) continue;
    known.add(field);
    if (looksLikeAsking(field, look)) suspects.add(field);
  }
  for (const field of filled) suspects.add(field);
  for (const field of suspects) if (!field.isConnected) suspects.delete(field);
}
