import type { FieldRecord, FormRecord } from '../corpus/record';
import type { PageParts, RenderedPage } from './placements';
import { RENDERINGS, type Rendering, type RenderingName } from './renderings';

/** A form of the corpus as a whole page, rendered in one of the ways; `frameUrls` say where the page's frame will be served. */
export function renderForm(form: FormRecord, name: RenderingName, frameUrls: PageParts['frameUrls']): RenderedPage {
  const { layout, placement, change = keep }: Rendering = RENDERINGS[name];
  const fields = form.fields.map(giveId).map(change);
  return placement({ form, blocks: layout(fields), frameUrls });
}

/** A label can only point at a control that has an id. */
function giveId(field: FieldRecord, index: number): FieldRecord {
  const needed = field.labelVia === 'for' || field.labelVia === 'floating';
  return needed && !field.id ? { ...field, id: `field-${index}` } : field;
}

function keep(field: FieldRecord): FieldRecord {
  return field;
}
