import { count } from '../dom';
import { frame } from '../frame';
import { isSecret, unpassed } from '../guard/secret';
import { isTextControl, textFields } from '../guard/text-control';

/** Fields in which a draft, the browser or the page itself may have put a secret before anybody entered anything. */
const PREFILLED = 'input:is(:not([type]),[type=text],:autofill,[type=password][value])';

/** True where the document has such fields. */
export function mayBePrefilled(): boolean {
  return count(PREFILLED) + count('textarea') > 0;
}

/** Notes the fields in which a secret stands; what somebody let through to the page is no news. True where there are new ones. */
export function findPrefilled(): boolean {
  const { filled } = frame();
  const before = filled.size;
  for (const field of textFields()) if (isTextControl(field) && isSecret(unpassed(field.value))) filled.add(field);
  return filled.size > before;
}
