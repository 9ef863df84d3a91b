import { expect } from 'playwright/test';
import type { Tab } from './browsers/browser';
import { readSpied } from './pages/spying-page';

/** Waits for the dialog that says that something was held back. */
export async function expectHeld(tab: Tab, what: RegExp): Promise<void> {
  await expect
    .poll(() => tab.banners())
    .toContainEqual(
      expect.objectContaining({
        role: 'alertdialog',
        name: expect.stringMatching(/^Keyward/),
        text: expect.stringMatching(what),
      }),
    );
}

/** Any part of a secret that is longer than this tells something of it. */
const TELLING = 4;

/** Sees that nothing that the page's listeners and its reading of all values saw has anything of a secret. */
export async function expectNothingSpied(tab: Tab, secret: string): Promise<void> {
  // The page reads every millisecond; it may have more to tell.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const parts = Array.from({ length: secret.length - TELLING }, (_, at) => secret.slice(at, at + TELLING + 1));
  const spied = await tab.evaluate(readSpied);
  expect(spied.filter((text) => parts.some((part) => text.includes(part)))).toEqual([]);
}

/** The same where the beginning may be known, for it was typed before it was a secret. */
export async function expectSpiedLess(tab: Tab, secret: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await tab.evaluate(readSpied)).filter((text) => text.includes(secret))).toEqual([]);
}

/** Lets through what is held, in the two steps that it takes. */
export async function letThrough(tab: Tab, remember = false): Promise<void> {
  await tab.clickInBanner(/^Let it through/);
  // The second step does not take a click that was meant for the first.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  if (remember) await tab.press('Shift+Tab').then(() => tab.press('Space'));
  await tab.clickInBanner(/^Yes/);
}
