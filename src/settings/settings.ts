import * as v from 'valibot';

const Domain = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

const Credential = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

/** Where newer lists are looked for: encrypted, without a name or password in it. */
export const ListAddressSchema = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(/^https:\/\/[^\s/@?#\\]+(\/[^\s#\\]*)?$/),
);

/** What the reader chose. Every part falls back to its default by itself, so that one broken part loses nothing else. */
export const SettingsSchema = v.object({
  /** Sites (registrable domains, or hosts where there is none) that the reader runs as their own software. */
  ownSoftware: v.fallback(v.pipe(v.array(Domain), v.maxLength(1000)), []),
  /** Credentials (ids) that the reader lets through to a site without being asked again. */
  passes: v.fallback(v.pipe(v.array(v.object({ site: Domain, credential: Credential })), v.maxLength(1000)), []),
  /** The address of newer lists of providers; null for none: the extension's own list answers. */
  listAddress: v.fallback(v.nullable(ListAddressSchema), null),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = { ownSoftware: [], passes: [], listAddress: null };

/** Reads stored settings; anything that is none gives the defaults. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
