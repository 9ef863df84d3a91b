import { writeFileSync } from 'node:fs';
import type { Bidi } from './bidi';
import type { Browser, Tab } from './browser';
import { findBanners, findElement, scrollIntoView } from './firefox-banner';
import { dropAt } from './firefox-drop';
import { evaluate } from './firefox-evaluate';
import { movePressed, pressKeys, typeText } from './firefox-input';
import { EXTENSION_UUID } from './firefox-process';
import { matchesName } from './matches-name';
import { waitUntil } from './wait-until';

interface LogEntry {
  readonly type: string;
  readonly level: string;
  readonly text: string | null;
  readonly source: { readonly context?: string };
}

/** Wraps a window of Firefox; `id` is the extension's number for its tab, `inBrowser` runs with the browser's own rights. */
export async function openFirefoxTab(
  bidi: Bidi,
  context: string,
  id: number,
  inBrowser: Browser['inExtension'],
): Promise<Tab> {
  const errors: string[] = [];
  const errorsBefore = (await inBrowser(readContentErrors, EXTENSION_UUID)).length;
  bidi.on('log.entryAdded', (entry: LogEntry) => {
    if (entry.level === 'error' && entry.source.context === context) errors.push(entry.text ?? entry.type);
  });

  return {
    id,
    async goto(url) {
      const extensionPage = url.startsWith('moz-extension:');
      await bidi.send('browsingContext.navigate', { context, url, wait: extensionPage ? 'none' : 'interactive' });
      if (!extensionPage) return;
      await waitUntil(() =>
        evaluate(bidi, context, (href: string) => location.href === href && document.readyState === 'complete', [url]),
      );
    },
    evaluate: (run, ...args) => evaluate(bidi, context, run, args),
    inject: async (script) => {
      await bidi.send('script.evaluate', {
        target: { context },
        expression: `${script}; undefined`,
        awaitPromise: false,
      });
    },
    async click(target) {
      if (typeof target !== 'string') return movePressed(bidi, context, [target]);
      const element = await findElement(bidi, context, target);
      await scrollIntoView(bidi, context, element);
      await movePressed(bidi, context, [element]);
    },
    async drag(from, to) {
      const steps = Array.from({ length: 10 }, (_, index) => ({
        x: from.x + ((to.x - from.x) * (index + 1)) / 10,
        y: from.y + ((to.y - from.y) * (index + 1)) / 10,
      }));
      await movePressed(bidi, context, [from, ...steps]);
    },
    drop: async (text, at) => {
      const url = await evaluate(bidi, context, () => location.href, []);
      await inBrowser(dropAt, url, text, at.x, at.y);
    },
    type: (text) => typeText(bidi, context, text),
    compose: () => Promise.reject(new Error('WebDriver has no way to compose')),
    press: (keys) => pressKeys(bidi, context, keys),
    async upload(selector, files) {
      const element = { sharedId: await findElement(bidi, context, selector) };
      await bidi.send('input.setFiles', { context, element, files });
    },
    async screenshot(path) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    banners: async () =>
      (await findBanners(bidi, context)).map(({ buttons, ...banner }) => ({
        ...banner,
        actions: buttons.map((button) => button.name),
      })),
    async clickInBanner(name) {
      for (const { buttons } of await findBanners(bidi, context)) {
        const button = buttons.find((candidate) => matchesName(candidate.name, name));
        if (!button) continue;
        await scrollIntoView(bidi, context, button.element);
        return movePressed(bidi, context, [button.element]);
      }
      throw new Error(`No banner has ${name}`);
    },
    inContentScripts: () => Promise.reject(new Error('WebDriver does not reach the world of an extension')),
    async consoleErrors() {
      const contentErrors = await inBrowser(readContentErrors, EXTENSION_UUID);
      return [...errors, ...contentErrors.slice(errorsBefore)];
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

/** The extension's uncaught exceptions, which BiDi leaves out. Runs in the browser's own window. */
function readContentErrors(uuid: string): string[] {
  interface ScriptError {
    readonly sourceName?: string;
    readonly errorMessage?: string;
    readonly flags?: number;
  }
  interface BrowserServices {
    readonly console: { getMessageArray(): ScriptError[] };
  }
  const { Services } = globalThis as unknown as { Services: BrowserServices };
  const warning = 1;
  return Services.console
    .getMessageArray()
    .filter((entry) => entry.sourceName?.includes(uuid) && ((entry.flags ?? 0) & warning) === 0)
    .map((entry) => String(entry.errorMessage));
}
