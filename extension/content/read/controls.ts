import type { Field } from '../../../src/page';
import { closest, parentElementOf, queryAll } from '../dom';
import { FIELDS } from './fields';

/** Fields, and the choices beside them that say what a field is for. */
export const CONTROLS = `${FIELDS},select`;

/** The controls of a root, in document order, whether they can be seen or not. */
export function controlsIn(root: Document | ShadowRoot): readonly HTMLElement[] {
  return [...queryAll<HTMLElement>(root, CONTROLS)];
}

/** A field that only shows something (read-only with a value) asks for nothing; a read-only empty one waits for the focus. */
export function canBeFilled(control: HTMLElement): boolean {
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    if (control.disabled || (control.readOnly && control.value !== '')) return false;
  }
  if (closest(control, '[role=search]') || control.getAttribute('role') === 'searchbox') return false;
  return isVisible(control);
}

/** True where a person can see it; a file input counts when the page draws its own button over it. */
export function isVisible(control: HTMLElement): boolean {
  if (control instanceof HTMLInputElement && control.type === 'file')
    return parentElementOf(control)?.checkVisibility() ?? false;
  if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = control.getBoundingClientRect();
  return width >= 4 && height >= 4;
}

export function kindOf(control: HTMLElement): Field['control'] {
  if (control instanceof HTMLSelectElement) return 'select';
  if (control instanceof HTMLTextAreaElement) return 'textarea';
  if (!(control instanceof HTMLInputElement)) return 'editable';
  return control.type === 'password' || control.type === 'email' || control.type === 'file' ? control.type : 'text';
}
