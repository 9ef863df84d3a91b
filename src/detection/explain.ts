import type { Page } from '../page';
import type { Candidate } from './judge';
import type { Place } from './texts';

/** Why a field was taken for a credential; the shell puts it into words. */
export type Reason =
  | { readonly kind: 'label' | 'shape' | 'attribute'; readonly text: string }
  /** What stands in the field. */
  | { readonly kind: 'value' }
  | { readonly kind: 'beside'; readonly texts: readonly string[] }
  | { readonly kind: 'named'; readonly place: Place; readonly text: string };

const MOST_NEIGHBOURS_SHOWN = 3;

/** The reasons for what a field was taken for: its own words, those beside it, and where the platform was named. */
export function explain(page: Page, candidate: Candidate, neighbours: readonly number[]): readonly Reason[] {
  const field = page.fields[candidate.index];
  if (!field) return [];
  const label = labelOf(field);
  const own: Reason = label
    ? { kind: 'label', text: label }
    : candidate.shape || field.placeholder
      ? { kind: 'shape', text: field.placeholder || field.help }
      : { kind: 'attribute', text: field.name || field.id };
  const beside = neighbours
    .map((at) => labelOf(page.fields[at]))
    .filter(Boolean)
    .slice(0, MOST_NEIGHBOURS_SHOWN);
  const named = candidate.owner.places.filter(({ place }) => place !== 'label').slice(0, 1);
  return [
    own,
    ...(beside.length > 0 ? [{ kind: 'beside', texts: beside } as const] : []),
    ...named.map(({ place, word }) => ({ kind: 'named', place, text: word }) as const),
  ];
}

/** As a person would quote it: without the colon or the star of a required field. */
function labelOf(field: Page['fields'][number] | undefined): string {
  return (field?.label || field?.near[0] || '').replace(/[\s:：*]+$/, '');
}
