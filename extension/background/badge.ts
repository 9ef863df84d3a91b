import browser from 'webextension-polyfill';
import type { Level } from '../../src/credentials/platform';

const TEXT: Readonly<Record<Level, string>> = { danger: '!', caution: '?', none: '' };
const COLOUR: Readonly<Record<Level, string>> = { danger: '#b3261e', caution: '#8a5a00', none: '#5f6368' };

/** Shows a level on the tab's button. A tab that is gone meanwhile is no error. */
export async function showBadge(tabId: number, level: Level): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: TEXT[level] }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR[level] }),
  ]).catch(() => undefined);
}
