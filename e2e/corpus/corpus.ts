import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FormRecord } from './record';

/** All forms: those that ask a seller for a secret and those that only look like it. */
export function readCorpus(): readonly FormRecord[] {
  return ['asks.json', 'near-misses.json'].flatMap(
    (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as FormRecord[],
  );
}

/** The form with this id. Throws when there is none. */
export function findForm(id: string): FormRecord {
  const form = readCorpus().find((candidate) => candidate.id === id);
  if (!form) throw new Error(`The corpus has no form ${id}`);
  return form;
}

/**
 * Whether a form is kept aside: measured, but not looked at while rules are written. About three in ten families,
 * chosen by a hash of the family's name, so that relatives stay together and nobody can choose.
 */
export function isKeptAside(form: Pick<FormRecord, 'family'>): boolean {
  const [first = 0] = createHash('sha256').update(form.family).digest();
  return first < 0.3 * 256;
}
