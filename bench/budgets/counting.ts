import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** What a content script asked of the browser: the same on every machine. */
export interface Counts {
  /** Questions by selector or path. */
  queries: number;
  /** Attributes, texts and HTML that were read. */
  reads: number;
  /** Messages to the background. */
  messages: number;
  /** Timers and idle callbacks that were asked for; on a slow machine one at each step of a look, and no more. */
  timers: number;
  /** Observers that observe at the end. */
  observers: number;
}

/**
 * Copies a built extension and puts one more script before its first, into the same world, which counts what the shipped files ask of
 * the browser: they themselves know nothing of it.
 */
export function writeCountingCopy(build: string, folder: string): void {
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.content_scripts[0].js.unshift('counting.js');
  writeFileSync(path, JSON.stringify(manifest));
  writeFileSync(join(folder, 'counting.js'), `(${startCounting})();`);
}

/** The sum over all frames of a page of one site. */
export async function readCounts(page: Page): Promise<Counts> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const sum: Counts = { queries: 0, reads: 0, messages: 0, timers: 0, observers: 0 };
  for (const contextId of worlds) {
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      expression: 'globalThis.counted()',
      returnByValue: true,
    });
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += result.value[key];
  }
  await session.detach();
  return sum;
}

/** Runs in the extension's world of each frame, before its own script. */
function startCounting(): void {
  const counts = { queries: 0, reads: 0, messages: 0, timers: 0 };
  const observing = new Set<MutationObserver>();

  /** Counts each use of a method or a getter. */
  function count(owner: object, name: string, as: keyof typeof counts): void {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (!descriptor) throw new Error(`${name} is not there to be counted`);
    const kind = descriptor.get ? 'get' : 'value';
    const original = descriptor[kind] as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      ...descriptor,
      [kind](this: unknown, ...args: unknown[]) {
        counts[as]++;
        return original.apply(this, args);
      },
    });
  }

  for (const { prototype } of [Document, Element, DocumentFragment]) {
    count(prototype, 'querySelectorAll', 'queries');
    count(prototype, 'querySelector', 'queries');
  }
  for (const name of ['matches', 'closest']) count(Element.prototype, name, 'queries');
  for (const name of ['getElementsByTagName', 'getElementsByClassName'])
    for (const { prototype } of [Document, Element]) count(prototype, name, 'queries');
  count(Document.prototype, 'evaluate', 'queries');
  count(XPathResult.prototype, 'snapshotItem', 'reads');
  count(Element.prototype, 'getAttribute', 'reads');
  count(Element.prototype, 'outerHTML', 'reads');
  count(Element.prototype, 'innerHTML', 'reads');
  count(Node.prototype, 'textContent', 'reads');
  for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame'])
    count(globalThis, name, 'timers');
  for (const name of ['sendMessage', 'connect']) count(chrome.runtime, name, 'messages');

  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...args) {
    observing.add(this);
    observe.apply(this, args);
  };
  MutationObserver.prototype.disconnect = function () {
    observing.delete(this);
    disconnect.apply(this);
  };
  Object.assign(globalThis, { counted: () => ({ ...counts, observers: observing.size }) });
}
