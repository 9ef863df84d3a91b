import { describe, expect, test } from 'vitest';
import { rolesOfText } from '../roles';
import { LEXICONS } from './lexicons';

describe.each(LEXICONS)('labels in $language', ({ examples }) => {
  test.each(Object.entries(examples))('%s → %s', (label, role) => {
    expect(rolesOfText(label)[0] ?? '').toBe(role);
  });
});
