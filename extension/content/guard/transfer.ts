import { frame } from '../frame';
import { completes } from './entry';
import { secretsIn } from './files';
import { hold, isFromReader } from './hold';
import { isSecret } from './secret';
import { caretOf, targetOf } from './target';

const ONE_WORD = /^\S{10,200}$/;

/** Something is pasted or dropped. */
export function onTransfer(event: ClipboardEvent | DragEvent): void {
  const isDrop = event instanceof DragEvent;
  const data = isDrop ? event.dataTransfer : event.clipboardData;
  if (!data || !isFromReader(event)) return;
  const strings = data.types.filter((type) => type !== 'Files').map((type) => [type, data.getData(type)] as const);
  const files = [...data.files];
  const at = isDrop ? { x: event.clientX, y: event.clientY } : null;
  const target = targetOf(event, at);
  const caret = caretOf(target);
  const texts = strings.map(([, text]) => text);
  const plain = data.getData('text/plain');
  const whole = completes(target, plain, caret);
  const contents = [...texts.filter(isSecret), ...secretsIn(files), ...(whole ? [whole] : [])];
  // Whether it is the watched one takes longer to say than an event waits.
  if (contents.length === 0 && frame().watched && ONE_WORD.test(plain)) contents.push(plain);
  if (contents.length > 0)
    hold(event, { route: isDrop ? 'drop' : 'paste', contents, target, strings, files, at, caret });
}
