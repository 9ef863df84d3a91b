import browser, { type Runtime } from 'webextension-polyfill';
import type { OwnProtocol, PageProtocol } from './protocol';

interface Message {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Asks the background from one of the extension's own pages. Rejects where the background is gone or refuses. */
export function ask<Name extends keyof OwnProtocol>(
  name: Name,
  ...args: Parameters<OwnProtocol[Name]>
): ReturnType<OwnProtocol[Name]> {
  return browser.runtime.sendMessage({ name, args }) as ReturnType<OwnProtocol[Name]>;
}

/** Which tab and frame a content script speaks from, and on which site, as the browser tells it. */
export interface PageSender {
  readonly tabId: number;
  readonly frameId: number;
  /** The address of the frame; of an embedded document without one, that of its origin. */
  readonly url: string;
  readonly tabUrl: string;
  readonly tabTitle: string;
}

type PageHandlers = {
  readonly [Name in keyof PageProtocol]: (sender: PageSender, args: readonly unknown[]) => Promise<void> | void;
};
type OwnHandlers = {
  readonly [Name in keyof OwnProtocol]: (args: readonly unknown[]) => ReturnType<OwnProtocol[Name]>;
};

/**
 * Answers messages. Who sends is checked before what is sent: our own pages by their origin, a content script by its tab; anything else
 * (another extension, a page) is not heard. Handlers get their arguments unread and parse them themselves.
 */
export function answerMessages(fromPages: PageHandlers, fromOwnPages: OwnHandlers): void {
  browser.runtime.onMessage.addListener((received: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(received)) return undefined;
    const { name, args } = received;
    if (isOwnPage(sender))
      return Object.hasOwn(fromOwnPages, name) ? fromOwnPages[name as keyof OwnHandlers](args) : undefined;
    const page = pageSender(sender);
    if (!page || !Object.hasOwn(fromPages, name)) return undefined;
    return Promise.resolve(fromPages[name as keyof PageHandlers](page, args));
  });
}

function isMessage(received: unknown): received is Message {
  const message = received as Partial<Message> | null;
  return (
    typeof message === 'object' && message !== null && typeof message.name === 'string' && Array.isArray(message.args)
  );
}

/** An extension page in a tab has a tab too: only the address tells. */
function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

function pageSender(sender: Runtime.MessageSender): PageSender | null {
  const { tab, frameId, url } = sender;
  if (tab?.id === undefined || frameId === undefined || url === undefined) return null;
  // A frame without an address of its own (srcdoc, blob) speaks for its origin; a sandboxed one has none, and the tab's counts.
  const { origin = '' } = sender as { origin?: string };
  const address = [url, origin].find((it) => /^https?:/.test(it)) ?? '';
  return { tabId: tab.id, frameId, url: address, tabUrl: tab.url ?? url, tabTitle: tab.title ?? '' };
}
