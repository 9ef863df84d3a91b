import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { REFUSALS } from '../../../src/reputation/release/refusal';

const ATTEMPT = 'list-attempt';

const AttemptSchema = v.object({
  /** When it began, in milliseconds since the epoch. */
  at: v.number(),
  /** `interrupted` stands from the beginning until the end is known. */
  outcome: v.picklist(['taken', 'unchanged', 'interrupted', ...REFUSALS]),
});
/** The last time that a newer list was looked for. */
export type Attempt = v.InferOutput<typeof AttemptSchema>;

export async function readAttempt(): Promise<Attempt | null> {
  const attempt = v.safeParse(AttemptSchema, (await browser.storage.local.get(ATTEMPT))[ATTEMPT]);
  return attempt.success ? attempt.output : null;
}

export async function writeAttempt(attempt: Attempt): Promise<void> {
  await browser.storage.local.set({ [ATTEMPT]: attempt });
}
