import { frame } from '../frame';
import { hold } from './hold';
import { isSecret } from './secret';

/** Files that may hold keys: small ones, of any kind that can be text. Browsers and systems name the kinds of key files at will. */
const LARGEST = 256 * 1024;
const MOST_FILES = 20;
const NO_TEXT = /^(?:image|audio|video|font)/;

/** What the secrets among files stand in. Read before the page gets them, and so without waiting: they are small and on this machine. */
export function secretsIn(files: readonly File[]): readonly string[] {
  return files
    .slice(0, MOST_FILES)
    .filter(({ size, type }) => size <= LARGEST && !NO_TEXT.test(type))
    .map(readNow)
    .filter(isSecret);
}

function readNow(file: File): string {
  const url = URL.createObjectURL(file);
  const request = new XMLHttpRequest();
  try {
    request.open('GET', url, false);
    request.send();
  } catch {
    // A page may forbid waiting (`Permissions-Policy: sync-xhr`): then the text is empty.
  }
  URL.revokeObjectURL(url);
  return request.responseText;
}

/** Files are chosen; two events, `input` and `change`, come in one go. */
export function onFiles(event: Event, target: HTMLInputElement): void {
  const files = [...(target.files ?? [])];
  const contents = secretsIn(files);
  if (contents.length > 0) target.value = '';
  else if (files.length === 0 && frame().held?.route === 'file') event.stopImmediatePropagation();
  hold(event, target, { route: 'file', contents, files });
}
