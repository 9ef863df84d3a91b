import { describe, expect, test } from 'vitest';
import { detect } from '../detection/detect';
import type { Page } from '../page';
import type { Example } from './platform';
import { highest } from './platform';
import { PLATFORMS } from './platforms';

function pageOf({ heading, title = '', fields }: Example): Page {
  return {
    title,
    language: 'en',
    groups: [{ headings: heading ? [heading] : [], text: '', buttons: [] }],
    fields: Object.keys(fields).map((label) => ({
      control: 'text',
      label,
      near: [],
      placeholder: '',
      help: '',
      name: '',
      id: '',
      options: [],
      group: 0,
    })),
  };
}

describe.each(PLATFORMS)('$name', ({ examples, credentials }) => {
  test.each(examples)('$heading $fields', (example) => {
    const found = detect(pageOf(example));
    const got = Object.fromEntries(
      Object.keys(example.fields).map((label, index) => [
        label,
        found.find(({ field }) => field === index)?.credential.id ?? '',
      ]),
    );
    expect(got).toEqual(example.fields);
    expect(highest(found.map(({ level }) => level))).toBe(example.level);
  });

  test('has at least three examples, one of which is silent', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(examples.some(({ level }) => level === 'none')).toBe(true);
  });

  test('has a role for every credential', () => {
    expect(credentials.every(({ roles }) => roles.length > 0)).toBe(true);
  });
});
