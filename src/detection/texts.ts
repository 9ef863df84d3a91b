import type { Field, Group, Page } from '../page';
import { normalise, normaliseIdentifier } from './normalise';

/** Where a word stood, the closer to the field the more it weighs; shown to the reader as a reason. */
export type Place =
  | 'label'
  | 'placeholder'
  | 'identifier'
  | 'help'
  | 'heading'
  | 'neighbour'
  | 'introduction'
  | 'outer-heading'
  | 'title'
  | 'elsewhere';

/** How much a platform's name counts at each place. A heading outweighs any single neighbour, the field's own words outweigh both. */
export const WEIGHTS: Readonly<Record<Place, number>> = {
  label: 10,
  placeholder: 8,
  identifier: 4,
  help: 5,
  heading: 6,
  neighbour: 4,
  introduction: 3,
  'outer-heading': 3,
  title: 2,
  elsewhere: 1,
};

export type Texts = Readonly<Record<Place, string>>;

interface GroupTexts {
  readonly heading: string;
  readonly outer: string;
  readonly introduction: string;
}

/** The words around each field of a page, normalised once: `texts[i]` belongs to `page.fields[i]`. */
export function textsOfPage(page: Page): readonly Texts[] {
  const groups = page.groups.map(textsOfGroup);
  const own = page.fields.map(ownTexts);
  const title = normalise(page.title);
  return page.fields.map((field, index) => {
    const group = groups[field.group];
    const others = page.fields
      .map((other, at) => ({ other, words: own[at]?.words ?? '', at }))
      .filter(({ at }) => at !== index);
    return {
      label: own[index]?.label ?? '',
      placeholder: own[index]?.placeholder ?? '',
      identifier: own[index]?.identifier ?? '',
      help: own[index]?.help ?? '',
      heading: group?.heading ?? '',
      neighbour: join(others.filter(({ other }) => other.group === field.group).map(({ words }) => words)),
      introduction: group?.introduction ?? '',
      'outer-heading': group?.outer ?? '',
      title,
      elsewhere: join([
        ...others.filter(({ other }) => other.group !== field.group).map(({ words }) => words),
        ...groups.filter((_, at) => at !== field.group).map(({ heading }) => heading),
      ]),
    };
  });
}

function textsOfGroup(group: Group): GroupTexts {
  return {
    heading: normalise(group.headings[0] ?? ''),
    outer: join(group.headings.slice(1).map(normalise)),
    introduction: normalise(join([group.text, ...group.buttons])),
  };
}

function ownTexts(field: Field) {
  const label = normalise(join([field.label, field.label ? '' : (field.near[0] ?? '')]));
  const placeholder = normalise(field.placeholder);
  const identifier = normaliseIdentifier(join([field.name, field.id]));
  const help = normalise(field.help);
  return { label, placeholder, identifier, help, words: join([label, placeholder, identifier, help]) };
}

/** A full stop keeps words of two texts from being read as one phrase. */
function join(texts: readonly string[]): string {
  return texts.filter(Boolean).join(' . ');
}
