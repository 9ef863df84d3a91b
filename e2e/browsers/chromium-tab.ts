import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { Banner, Point, Tab } from './browser';
import { findBanners, type ShownBanner } from './chromium-banner';
import { matchesName } from './matches-name';
import { remoteCall } from './remote-call';

/** Wraps a page of Chromium; `id` is the extension's number for it. */
export async function openChromiumTab(context: BrowserContext, page: Page, id: number): Promise<Tab> {
  const session = await context.newCDPSession(page);
  const errors: string[] = [];
  let world = 0;
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    if (origin.startsWith('chrome-extension:') && auxData?.type === 'isolated') world = id;
  });
  await collectErrors(session, errors);

  async function findTarget(target: string | Point): Promise<Point> {
    if (typeof target !== 'string') return target;
    await page.locator(target).first().scrollIntoViewIfNeeded();
    const box = await page.locator(target).first().boundingBox();
    if (!box) throw new Error(`${target} is not shown`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async function click(target: string | Point): Promise<void> {
    const { x, y } = await findTarget(target);
    await page.mouse.click(x, y);
  }

  return {
    id,
    async goto(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    evaluate: (run, ...args) => page.evaluate(remoteCall(run, args)),
    inject: async (script) => {
      await page.evaluate(`${script}; undefined`);
    },
    click,
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 10 });
      await page.mouse.up();
    },
    async drop(text, { x, y }) {
      const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', { type, x, y, data });
    },
    type: (text) => page.keyboard.type(text),
    async compose(spelled, meant) {
      await session.send('Input.imeSetComposition', {
        text: spelled,
        selectionStart: spelled.length,
        selectionEnd: spelled.length,
      });
      await session.send('Input.insertText', { text: meant });
    },
    press: (keys) => page.keyboard.press(keys),
    upload: (selector, paths) => page.setInputFiles(selector, [...paths]),
    async screenshot(path) {
      await page.screenshot({ path });
    },
    banners: async () => (await findBanners(session)).map(describeBanner),
    async clickInBanner(name) {
      for (const banner of await findBanners(session)) {
        const action = banner.buttons.find((button) => matchesName(button.name, name));
        if (action) return click(await action.locate());
      }
      throw new Error(`No banner has ${name}`);
    },
    async inContentScripts(expression) {
      const { result } = await session.send('Runtime.evaluate', {
        expression,
        contextId: world,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    },
    consoleErrors: async () => [...errors],
    async close() {
      await page.close();
    },
  };
}

function describeBanner({ role, name, text, buttons }: ShownBanner): Banner {
  return { role, name, text, actions: buttons.map((button) => button.name) };
}

/** Listens to all worlds of the tab; Playwright's own events leave the extension's world out. */
async function collectErrors(session: CDPSession, errors: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') errors.push(args.map((arg) => arg.value ?? arg.description).join(' '));
  });
  await session.send('Runtime.enable');
}
