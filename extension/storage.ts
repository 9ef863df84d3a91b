import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { LEVELS } from '../src/credentials/platform';
import { HeldSecretSchema } from '../src/hold';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../src/settings/settings';

const ReasonSchema = v.union([
  v.object({ kind: v.picklist(['label', 'shape', 'attribute']), text: v.string() }),
  v.object({ kind: v.literal('value') }),
  v.object({ kind: v.literal('beside'), texts: v.array(v.string()) }),
  v.object({ kind: v.literal('named'), place: v.string(), text: v.string() }),
]);

const StoredFindingSchema = v.object({
  credential: v.string(),
  platform: v.string(),
  level: v.picklist(LEVELS),
  frameId: v.number(),
  because: v.array(ReasonSchema),
});
export type StoredFinding = v.InferOutput<typeof StoredFindingSchema>;

const SiteSchema = v.object({ host: v.string(), domain: v.string() });

const ReportSchema = v.object({
  level: v.picklist(LEVELS),
  findings: v.array(StoredFindingSchema),
  /** The site of the tab, as the browser tells it. */
  site: SiteSchema,
  /** The sites of the frames that asked, by frame. */
  frames: v.record(v.string(), SiteSchema),
  ownSoftware: v.boolean(),
  /** What the reader closed the banner on; the same again is not shown again. */
  closed: v.array(v.string()),
});
/** What is known of a tab; key `tab:<tabId>` of the session. It never holds a value that somebody typed. */
export type Report = v.InferOutput<typeof ReportSchema>;

export function reportKey(tabId: number): string {
  return `tab:${tabId}`;
}

/** The report of a tab; null where there is none or what is stored is broken. */
export async function readReport(tabId: number): Promise<Report | null> {
  const key = reportKey(tabId);
  return parseReport((await browser.storage.session.get(key))[key]);
}

/** The reports of all tabs that have one. */
export async function readReports(): Promise<readonly (readonly [tabId: number, report: Report])[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    const report = key.startsWith('tab:') ? parseReport(value) : null;
    return report ? [[Number(key.slice('tab:'.length)), report] as const] : [];
  });
}

export function parseReport(stored: unknown): Report | null {
  const parsed = v.safeParse(ReportSchema, stored);
  return parsed.success ? parsed.output : null;
}

export async function writeReport(tabId: number, report: Report): Promise<void> {
  await browser.storage.session.set({ [reportKey(tabId)]: report });
}

export async function removeReport(tabId: number): Promise<void> {
  await browser.storage.session.remove(reportKey(tabId));
}

const HoldSchema = v.object({ ...HeldSecretSchema.entries, frameId: v.number(), site: SiteSchema });
/** What is held back in a tab; key `hold:<tabId>` of the session, for the worker may die while the reader decides. */
export type Hold = v.InferOutput<typeof HoldSchema>;

export async function readHold(tabId: number): Promise<Hold | null> {
  const key = `hold:${tabId}`;
  const parsed = v.safeParse(HoldSchema, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : null;
}

/** Keeps it, or with null forgets it. */
export async function writeHold(tabId: number, hold: Hold | null): Promise<void> {
  const key = `hold:${tabId}`;
  await (hold ? browser.storage.session.set({ [key]: hold }) : browser.storage.session.remove(key));
}

export const SETTINGS = 'settings';

export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(SETTINGS))[SETTINGS]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: settings });
}

/** Calls back whenever a key of an area changes; returns how to stop. */
export function watchStorage(area: 'local' | 'session', key: string, changed: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, where: string) => {
    const change = changes[key];
    if (where === area && change) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
