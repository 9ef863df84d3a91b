import * as v from 'valibot';

const Domain = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

/** What the reader chose. Every part falls back to its default by itself, so that one broken part loses nothing else. */
export const SettingsSchema = v.object({
  /** Sites (registrable domains, or hosts where there is none) that the reader runs as their own software. */
  ownSoftware: v.fallback(v.pipe(v.array(Domain), v.maxLength(1000)), []),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = { ownSoftware: [] };

/** Reads stored settings; anything that is none gives the defaults. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
