import type { Transfer } from '../guard/held';

interface PageWindow {
  readonly DataTransfer: typeof DataTransfer;
  readonly ClipboardEvent: typeof ClipboardEvent;
}

/**
 * In Firefox the page itself must make what it is to read: what an extension puts into such an object stays hidden from it.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts
 */
const { wrappedJSObject: page } = window as { wrappedJSObject?: PageWindow };
declare function cloneInto<Value>(value: Value, target: Window): Value;

type Cargo = Pick<Transfer, 'strings' | 'files'>;

/** A paste as the reader did it. Firefox takes the data of such an event only in its old form, one text, and lets more be added. */
export function pasteOf(cargo: Cargo, init: EventInit): ClipboardEvent {
  if (!page) return new ClipboardEvent('paste', { ...init, clipboardData: load(new DataTransfer(), cargo) });
  const old = { ...init, dataType: 'text/plain', data: '' };
  const event = new page.ClipboardEvent('paste', cloneInto(old, window));
  if (event.clipboardData) load(event.clipboardData, cargo);
  return event;
}

export function dropOf(cargo: Cargo, init: DragEventInit): DragEvent {
  return new DragEvent('drop', { ...init, dataTransfer: load(new (page ?? window).DataTransfer(), cargo) });
}

/** Files as a file input takes them. */
export function listOf(files: readonly File[]): FileList {
  return load(new DataTransfer(), { strings: [], files }).files;
}

function load(data: DataTransfer, { strings, files }: Cargo): DataTransfer {
  for (const file of files) data.items.add(file);
  for (const [type, text] of strings) if (text !== '') data.setData(type, text);
  return data;
}
