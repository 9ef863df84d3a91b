import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { recognise } from '../../../src/credentials/recognise/recognise';
import { type Field, LIMITS } from '../../../src/page';
import { frame } from '../frame';
import { surroundings } from '../guard/secret';
import { contentOf } from '../guard/text-control';
import { kindOf } from './controls';
import type { Surroundings } from './near';

/** What one control says of itself and what stands around it; `group` is its section's place in the page. */
export function readField(control: HTMLElement, near: Surroundings | undefined, group: number): Field {
  const placeholder = clip(control.getAttribute('placeholder') ?? control.getAttribute('aria-placeholder') ?? '');
  const name = clip(computeAccessibleName(control));
  return {
    control: kindOf(control),
    label: name === placeholder && !isLabelled(control) ? '' : name,
    near: (near?.labels ?? []).map(({ text }) => clip(text)).filter((text) => text !== name),
    placeholder,
    help: clip(
      [computeAccessibleDescription(control), ...(near?.help ?? []).map(({ text }) => text)]
        .filter(Boolean)
        .join(' . '),
    ),
    name: clip(
      control.getAttribute('name') ??
        control.getAttribute('data-fieldname') ??
        control.getAttribute('formcontrolname') ??
        '',
    ),
    id: clip(control.id),
    options: control instanceof HTMLSelectElement ? choicesOf(control) : [],
    group,
    ...contained(control),
  };
}

/** What kind of secret stood in a field before anybody entered anything; the value goes no further than this. */
function contained(control: HTMLElement): Pick<Field, 'holds'> {
  const [found] = frame().filled.has(control) ? recognise(contentOf(control), surroundings) : [];
  return found ? { holds: found.credential } : {};
}

/** What is chosen now comes first: it may say what the box beside it is for. */
function choicesOf({ selectedOptions, options }: HTMLSelectElement): string[] {
  return [...new Set([...selectedOptions, ...options])].slice(0, LIMITS.options).map(({ text }) => clip(text));
}

/** A placeholder serves as a name only where nothing else does. */
function isLabelled(control: HTMLElement): boolean {
  const { labels } = control as HTMLInputElement;
  return (labels?.length ?? 0) > 0 || control.hasAttribute('aria-label') || control.hasAttribute('aria-labelledby');
}

function clip(text: string): string {
  return text
    .slice(0, LIMITS.text * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LIMITS.text);
}
