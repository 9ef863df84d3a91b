import { frame } from '../frame';
import { looksLikeAsking, newLook } from './looks-like-asking';

/** Looks at each doubtful field by itself, and lets go of those that left the page. */
export function sortSuspects(): void {
  const { doubtful, suspects, filled } = frame();
  const look = newLook();
  for (const field of doubtful) if (filled.has(field) || looksLikeAsking(field, look)) suspects.add(field);
  doubtful.clear();
  for (const field of suspects) if (!field.isConnected) suspects.delete(field);
}
