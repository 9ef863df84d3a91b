import type { Protocol } from '../protocol';

type Told = { [Name in keyof Protocol]: ReturnType<Protocol[Name]> extends void ? Name : never }[keyof Protocol];

/**
 * Tells the background something. Without the polyfill, which is larger than everything else here: both browsers' own calls, under either
 * name, give a promise. After an update of the extension the old script lives on without a background: then there is nobody to tell.
 */
export function tell<Name extends Told>(name: Name, ...args: Parameters<Protocol[Name]>): void {
  try {
    chrome.runtime.sendMessage({ name, args }).catch(() => undefined);
  } catch {
    // The extension was updated or removed while this page stayed open.
  }
}

/** Answers what the background says to this frame under one name. Pages cannot send these messages, only the extension can. */
export function onTold(name: string, answer: (args: readonly unknown[]) => unknown): void {
  chrome.runtime.onMessage.addListener((message: { name?: unknown; args?: readonly unknown[] }, _sender, respond) => {
    if (message?.name === name) respond(answer(message.args ?? []));
  });
}
