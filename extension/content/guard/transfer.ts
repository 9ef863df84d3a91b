import { frame } from '../frame';
import { completes } from './entry';
import { secretsIn } from './files';
import { hold } from './hold';
import { isSecret } from './secret';
import { readSettings } from './settings';

const ONE_WORD = /^\S{10,200}$/;

/** Something is pasted or dropped. */
export function onTransfer(event: ClipboardEvent | DragEvent, target: Element): void {
  const isDrop = 'dataTransfer' in event;
  const data = isDrop ? event.dataTransfer : event.clipboardData;
  if (!data) return;
  const strings = data.types.map((type) => [type, data.getData(type)] as const);
  const files = [...data.files];
  const plain = data.getData('text/plain');
  const contents = [
    ...strings.map(([, text]) => text).filter(isSecret),
    ...secretsIn(files),
    ...completes(target, plain),
  ];
  // Whether it is the watched one takes longer to say than an event waits.
  if (contents.length === 0 && frame().watched && ONE_WORD.test(plain)) contents.push(plain);
  const { clientX: x, clientY: y } = event as DragEvent;
  hold(event, target, { route: isDrop ? 'drop' : 'paste', contents, strings, files, at: { x, y } });
}

/** Something is dragged over the page: Firefox lets it be read on the way. The page may not refuse it then, so it ends in a drop. */
export function onDrag(event: DragEvent): void {
  readSettings();
  if (!isSecret(event.dataTransfer?.getData('text/plain') ?? '')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
