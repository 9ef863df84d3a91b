import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { readFields } from '../../src/detection/detect';
import { PageSchema } from '../../src/page';
import type { FrameReading } from '../protocol';
import { SCRIPT } from './inspect';

/** Reads a tab anew, whatever the first look said, and tells what was made of every field: for somebody who reports a miss. */
export async function readTab(tabId: number): Promise<readonly FrameReading[]> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true });
  const frames = await browser.scripting.executeScript({ target, func: readHere, injectImmediately: true });
  return frames.flatMap(({ frameId, result }) => {
    const page = v.safeParse(PageSchema, result);
    return page.success ? [{ frameId, ...describe(page.output) }] : [];
  });
}

/** Runs in the frame, beside the second script. */
function readHere(): unknown {
  const world = globalThis as { 'keyward:frame'?: { read?: (() => unknown) | null } };
  return world['keyward:frame']?.read?.();
}

function describe(page: v.InferOutput<typeof PageSchema>): Omit<FrameReading, 'frameId'> {
  const readings = readFields(page);
  return {
    title: page.title,
    fields: page.fields.map(({ control, label, near, placeholder, name, id, group }, index) => ({
      control,
      words: [label, ...near, placeholder].filter(Boolean),
      attribute: name || id,
      heading: page.groups[group]?.headings[0] ?? '',
      roles: readings[index]?.roles ?? [],
      platform: readings[index]?.owner?.name ?? null,
      credential: readings[index]?.detected?.credential.id ?? null,
      level: readings[index]?.detected?.level ?? 'none',
    })),
  };
}
