import * as v from 'valibot';
import { ProviderSchema } from '../provider';

const Day = v.pipe(v.string(), v.isoDate());
const Spelling = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Fifteen times what the shipped list takes; two of them fit into the browser's storage. */
export const LARGEST_LIST = 2 * 1024 * 1024;
export const LARGEST_SIGNATURE = 1024;

/** A list of providers as it is published: one file, signed as a whole. */
export const ReleaseSchema = v.strictObject({
  format: v.literal(1),
  /** Grows with every release, so that an old one cannot come back. */
  serial: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  issued: Day,
  /** The last day on which it may be taken: nobody can hold a reader back on an old list for longer without being noticed. */
  expires: Day,
  providers: v.pipe(v.array(ProviderSchema), v.minLength(1)),
  /** Other spellings of their names, by id: see `buildSearch`. */
  spellings: v.record(v.string(), v.array(Spelling)),
});
export type Release = v.InferOutput<typeof ReleaseSchema>;

/** What lies beside a release, under its name with `.sig` at the end. */
export const SignatureSchema = v.strictObject({
  /** The id of the key that signed. */
  key: v.pipe(v.string(), v.maxLength(40)),
  /** How many bytes were signed: tells a file that was cut off from one that was changed. */
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Ed25519 over the exact bytes of the release, base64. */
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}==$/)),
});
