import type { FieldRecord } from '../corpus/record';
import { element, escapeHtml } from './html';

/** The control of a field alone, named and hinted as recorded. */
export function renderControl(field: FieldRecord): string {
  const { tag, type, name, id, attrs, label, labelVia } = field;
  const common = { ...attrs, name, id, 'aria-label': labelVia === 'aria-label' ? label : '' };
  if (tag === 'select') return element('select', common, '<option></option><option>1</option><option>2</option>');
  const fallback = labelVia === 'placeholder' ? label : labelVia === 'floating' ? ' ' : '';
  const placeholder = field.placeholder || fallback;
  if (tag === 'textarea') return element('textarea', { ...common, placeholder, rows: '4' }, '');
  return element('input', { ...common, type: type || 'text', placeholder });
}

/** The small print under a control; nothing where none is recorded. */
export function renderHelp({ help }: FieldRecord): string {
  return help && element('small', {}, escapeHtml(help));
}

/** Whether a field has a label that stands on the page, beside the control and not in it. */
export function hasVisibleLabel({ label, labelVia }: FieldRecord): boolean {
  return label !== '' && labelVia !== 'placeholder' && labelVia !== 'aria-label' && labelVia !== 'none';
}
