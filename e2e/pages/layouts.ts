import type { FieldRecord } from '../corpus/record';
import { hasVisibleLabel, renderControl, renderHelp } from './control';
import { element, escapeHtml } from './html';

/** How fields stand on the page: the markup of each block, from top to bottom. */
export type Layout = (fields: readonly FieldRecord[]) => readonly string[];

type LabelMarkup = (field: FieldRecord) => string;

/** Each label where the record says; a label that nothing ties to its control becomes an element of this name. */
export function asRecorded(siblingTag: 'label' | 'span' | 'div', labelText: LabelMarkup = plainText): Layout {
  return (fields) => fields.map((field) => renderBlock(field, siblingTag, labelText));
}

/** As recorded, but every word of a label has an element of its own. */
export const splitLabels: Layout = asRecorded('label', ({ label }) => {
  const words = label.includes(' ')
    ? label.split(' ')
    : [label.slice(0, label.length / 2), label.slice(label.length / 2)];
  return words.map((word) => element('span', {}, escapeHtml(word))).join(label.includes(' ') ? ' ' : '');
});

/** As recorded, but every field is a component with an open shadow root of its own. */
export const fieldComponents: Layout = (fields) =>
  asRecorded('label')(fields).map((block) =>
    element('x-field', {}, element('template', { shadowrootmode: 'open' }, block)),
  );

/** All controls come first in the document and in reverse; a grid puts every label to the left of its control. */
export const reordered: Layout = (fields) => {
  const place = (index: number, column: number) => `grid-row:${index + 1};grid-column:${column}`;
  const controls = fields.map((field, index) =>
    element('div', { style: place(index, 2) }, renderControl(field) + renderHelp(field)),
  );
  const labels = fields.map((field, index) => {
    const tied = field.labelVia === 'for' || field.labelVia === 'floating';
    const attrs = { style: place(index, 1), for: tied ? field.id : '' };
    return hasVisibleLabel(field) ? element(tied ? 'label' : 'span', attrs, plainText(field)) : '';
  });
  return [element('div', { class: 'grid' }, controls.toReversed().join('') + labels.join(''))];
};

/** A table with three fields a row, the labels in the row above them, tied by nothing. */
export const tableAbove: Layout = (fields) => {
  const groups = Array.from({ length: Math.ceil(fields.length / 3) }, (_, group) =>
    fields.slice(group * 3, group * 3 + 3),
  );
  const rows = groups.flatMap((group) => [
    group.map((field) => element('td', {}, hasVisibleLabel(field) ? plainText(field) : '')).join(''),
    group.map((field) => element('td', {}, renderControl(field) + renderHelp(field))).join(''),
  ]);
  return [element('table', {}, rows.map((row) => element('tr', {}, row)).join(''))];
};

/** No label is in the document: a style sheet writes it before the control. */
export const cssContent: Layout = (fields) =>
  fields.map((field, index) => {
    const control = renderControl(field) + renderHelp(field);
    if (!hasVisibleLabel(field)) return element('div', { class: 'row' }, control);
    const content = field.label.replace(/["\\<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
    const rule = `.caption-${index}::before { content: "${content}"; display: block }`;
    return element('style', {}, rule) + element('div', { class: `row caption-${index}` }, control);
  });

function plainText({ label }: FieldRecord): string {
  return escapeHtml(label);
}

function renderBlock(field: FieldRecord, siblingTag: string, labelText: LabelMarkup): string {
  const control = renderControl(field);
  const help = renderHelp(field);
  const text = labelText(field);
  const tick = field.type === 'checkbox' || field.type === 'radio';
  const row = (...parts: readonly string[]) => element('div', { class: 'row' }, parts.join(''));
  switch (field.labelVia) {
    case 'for': {
      const label = element('label', { for: field.id }, text);
      return tick ? row(control, label, help) : row(label, control, help);
    }
    case 'wrap':
      return row(element('label', {}, tick ? `${control} ${text}` : `${text} ${control}`), help);
    case 'sibling': {
      const label = text && element(siblingTag, { class: 'label' }, text);
      return tick ? row(control, label, help) : row(label, control, help);
    }
    case 'cell':
      return element('table', {}, element('tr', {}, element('th', {}, text) + element('td', {}, control + help)));
    case 'dt':
      return element('dl', {}, element('dt', {}, text) + element('dd', {}, control + help));
    case 'floating':
      return element('div', { class: 'row floating' }, control + element('label', { for: field.id }, text) + help);
    case 'placeholder':
    case 'aria-label':
    case 'none':
      return row(control, help);
    default:
      return field.labelVia satisfies never;
  }
}
