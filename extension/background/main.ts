import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { DecisionSchema, HeldSecretSchema } from '../../src/hold';
import { PageSchema } from '../../src/page';
import { answerMessages } from '../messaging';
import { readSettings, writeSettings } from '../storage';
import { decideHold, forgetHold, prepareHold, removePass, weighHold } from './holds';
import { inspectFrame } from './inspect';
import { currentList } from './list/current';
import { readListState } from './list/state';
import { watchOpenTabs } from './open-tabs';
import { showPopup } from './popup';
import { lookUp, whoIs } from './providers';
import { readTab } from './readings';
import { closeBanner, forgetFrame, forgetTab, reportFrame, weighAgain } from './reports';
import { setListAddress } from './updates/list-source';
import { updateList, updateWhenDue } from './updates/update';

// Every listener is registered here and at once: the worker may be woken for any of them, and a woken one must not differ from a fresh one.
answerMessages(
  {
    inspectMe: inspectFrame,
    pageSeen: (sender, [seen]) => {
      const page = v.safeParse(PageSchema, seen);
      if (page.success) return reportFrame(sender, page.output);
      console.error(`Keyward: a page was not read: ${v.summarize(page.issues)}`);
    },
    pageGone: (sender, [isTop]) => forgetFrame(sender, isTop === true),
    bannerClosed: closeBanner,
    showMore: showPopup,
    holdMe: prepareHold,
    secretHeld: (sender, [seen]) => {
      const held = v.safeParse(HeldSecretSchema, seen);
      if (held.success) return weighHold(sender, held.output);
    },
    holdGone: forgetHold,
    holdDecided: (sender, [made]) => {
      const decision = v.safeParse(DecisionSchema, made);
      if (decision.success) return decideHold(sender, decision.output);
    },
  },
  {
    whoIs: async ([address]) => (typeof address === 'string' ? whoIs(await currentList(), address) : null),
    lookUp: async ([query]) => (typeof query === 'string' ? lookUp(await currentList(), query) : []),
    readTab: async ([tabId]) => (typeof tabId === 'number' ? readTab(tabId) : []),
    readListState,
    setListAddress: ([address]) => setListAddress(address),
    removePass: ([site, credential]) => removePass(site, credential),
    updateList: async () => {
      await updateList();
      return readListState();
    },
    setOwnSoftware: async ([domain, own]) => {
      if (typeof domain !== 'string' || domain.length > 253) return;
      const settings = await readSettings();
      const others = settings.ownSoftware.filter((it) => it !== domain);
      await writeSettings({ ...settings, ownSoftware: own === true ? [...others, domain] : others });
      await weighAgain();
    },
  },
);
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void watchOpenTabs();
});
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
void updateWhenDue();
