import type { FieldRecord } from '../corpus/record';
import { asRecorded, cssContent, fieldComponents, type Layout, reordered, splitLabels, tableAbove } from './layouts';
import { inFrame, inPage, inShadowRoot, late, type Placement, stepwise } from './placements';

/** One way to put a form on a page. */
export interface Rendering {
  /** Changes what the fields are before they are laid out. */
  readonly change?: (field: FieldRecord, index: number) => FieldRecord;
  readonly layout: Layout;
  readonly placement: Placement;
}

const plain = { layout: asRecorded('label'), placement: inPage } satisfies Rendering;

/** The ways in which one and the same form is put on a page. */
export const RENDERINGS = {
  plain,
  span: { ...plain, layout: asRecorded('span') },
  div: { ...plain, layout: asRecorded('div') },
  'open-shadow': { ...plain, placement: inShadowRoot('open') },
  'closed-shadow': { ...plain, placement: inShadowRoot('closed') },
  'field-components': { ...plain, layout: fieldComponents },
  'same-site-frame': { ...plain, placement: inFrame('same-site') },
  'cross-site-frame': { ...plain, placement: inFrame('cross-site') },
  late: { ...plain, placement: late },
  stepwise: { ...plain, placement: stepwise },
  'meaningless-names': { ...plain, change: renameToNumber },
  'split-label': { ...plain, layout: splitLabels },
  reordered: { ...plain, layout: reordered },
  'table-above': { ...plain, layout: tableAbove },
  'css-content': { ...plain, layout: cssContent },
  floating: { ...plain, change: floatLabel },
} as const satisfies Record<string, Rendering>;

export type RenderingName = keyof typeof RENDERINGS;

function renameToNumber(field: FieldRecord, index: number): FieldRecord {
  const { attrs: _, ...rest } = field;
  const name = `x${index + 1}`;
  return { ...rest, name: field.name && name, id: field.id && name };
}

function floatLabel(field: FieldRecord, index: number): FieldRecord {
  const tick = field.type === 'checkbox' || field.type === 'radio';
  if (tick || field.label === '' || field.labelVia === 'aria-label') return field;
  return { ...field, labelVia: 'floating', id: field.id || `field-${index}` };
}
