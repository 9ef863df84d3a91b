import * as v from 'valibot';

/** The ways in which a secret can reach a page, and be stopped. */
export const ROUTES = ['paste', 'drop', 'typing', 'fill', 'left', 'file', 'submit', 'address'] as const;
export type Route = (typeof ROUTES)[number];

const Id = v.pipe(v.number(), v.integer(), v.minValue(1));
const MOST_CREDENTIALS = 20;

/** What a frame tells of something that it holds back: what kind it is and which way it went, never the value. */
export const HeldSecretSchema = v.strictObject({
  /** Counts what was held back in this frame. */
  id: Id,
  route: v.picklist(ROUTES),
  credentials: v.pipe(
    v.array(
      v.strictObject({
        credential: v.pipe(v.string(), v.maxLength(60)),
        platform: v.pipe(v.string(), v.maxLength(40)),
      }),
    ),
    v.maxLength(MOST_CREDENTIALS),
  ),
});
export type HeldSecret = v.InferOutput<typeof HeldSecretSchema>;

/** What the reader decided in the dialog. */
export const DecisionSchema = v.strictObject({
  id: Id,
  pass: v.boolean(),
  /** Let the same kind of credential through to the same site from now on. */
  remember: v.boolean(),
});
export type Decision = v.InferOutput<typeof DecisionSchema>;
