import { frame } from '../frame';
import { isSecret } from './secret';
import { contentOf, textFields } from './text-control';

/** In milliseconds after the page has loaded: drafts and passwords are filled in by then. */
const FILLED_IN = 1000;

/** Looks once for secrets that stand in fields before anybody enters anything, and calls back where there are any. */
export function lookForSecretsThere(found: () => void): void {
  const { suspects, filled } = frame();
  function look(): void {
    for (const field of textFields()) if (isSecret(contentOf(field))) filled.add(field);
    for (const field of filled) suspects.add(field);
    if (filled.size > 0) found();
  }
  const wait = () => setTimeout(look, FILLED_IN);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
}
