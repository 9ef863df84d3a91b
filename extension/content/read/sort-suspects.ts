import { queryAll } from '../dom';
import { frame } from '../frame';
import { FIELDS } from './fields';
import { looksLikeAsking, newLook } from './looks-like-asking';

/** Where there are no more fields, all are looked at each time, for words change too; where there are, so many new ones at a time. */
const ALL = 60;
const TOGETHER = 1000;

let known = new WeakSet<Element>();

/** Looks at each field by itself, and lets go of those that left the page. False where some are left for the next time. */
export function sortSuspects(): boolean {
  const { roots, suspects, filled } = frame();
  const fields = [...roots].flatMap((root) => [...queryAll<HTMLElement>(root, FIELDS)]);
  if (fields.length <= ALL) known = new WeakSet();
  const unknown = fields.filter((field) => !known.has(field));
  const look = newLook();
  for (const field of unknown.slice(0, TOGETHER)) {
    known.add(field);
    if (looksLikeAsking(field, look)) suspects.add(field);
  }
  for (const field of filled) suspects.add(field);
  for (const field of suspects) if (!field.isConnected) suspects.delete(field);
  return unknown.length <= TOGETHER;
}
