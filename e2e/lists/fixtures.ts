import { rmSync } from 'node:fs';
import type { ListState, OwnProtocol } from '../../extension/protocol';
import type { Browser } from '../browsers/browser';
import { buildFolder, launch } from '../browsers/launch';
import { test as base } from '../fixtures';
import type { Reply } from '../sites/sites';
import { makeSigner, type Signer, signText } from './signer';
import { buildTrusting } from './trusting';

export { expect } from '../fixtures';

export const LIST = 'https://lists.example.test/list.json';

/** A browser whose Keyward trusts the test's key, and a server that gives out lists. */
export const test = base.extend<{ readonly serveList: ServeList }, { readonly signer: Signer }>({
  signer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
    async ({}, use) => use(makeSigner('test')),
    { scope: 'worker' },
  ],
  browser: [
    async ({ sites, signer }, use, { project }) => {
      const name = project.name === 'firefox' ? 'firefox' : 'chromium';
      const build = buildTrusting(buildFolder(name), signer);
      const browser = await launch(name, { proxy: sites, build });
      await use(browser);
      await browser.close();
      rmSync(build, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  serveList: async ({ sites, signer }, use) => {
    await use((text, { list, signature } = {}) => {
      sites.serve((host, path) => {
        if (host !== new URL(LIST).host) return undefined;
        if (path === '/list.json') return { type: 'application/json', body: text, ...list };
        if (path === '/list.json.sig') return { type: 'application/json', body: signText(signer, text), ...signature };
        return undefined;
      });
    });
  },
});

/** Serves a list, well signed, at the address LIST; a test that wants something amiss changes one of the replies. */
type ServeList = (
  text: string,
  amiss?: { readonly list?: Partial<Reply>; readonly signature?: Partial<Reply> },
) => void;

/** Asks the background as one of the extension's own pages does. */
export async function ask<Name extends keyof OwnProtocol>(
  browser: Browser,
  name: Name,
  ...args: Parameters<OwnProtocol[Name]>
): Promise<Awaited<ReturnType<OwnProtocol[Name]>>> {
  const answer = await browser.inExtension(
    (asked: string, given: unknown[]) => chrome.runtime.sendMessage({ name: asked, args: given }),
    name,
    args,
  );
  return answer as Awaited<ReturnType<OwnProtocol[Name]>>;
}

/** Turns newer lists on and looks for one. */
export async function update(browser: Browser): Promise<ListState> {
  await ask(browser, 'setListAddress', LIST);
  return ask(browser, 'updateList');
}

/** The name of who is behind an address, as the list that answers has it. */
export async function nameBehind(browser: Browser, address: string): Promise<string | undefined> {
  return (await ask(browser, 'whoIs', address))?.known?.provider.names.display;
}
