import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { PageSchema } from '../../src/page';
import { answerMessages } from '../messaging';
import { readSettings, writeSettings } from '../storage';
import { inspectFrame } from './inspect';
import { showPopup } from './popup';
import { lookUp, whoIs } from './providers';
import { readTab } from './readings';
import { closeBanner, forgetFrame, forgetTab, reportFrame, weighAgain } from './reports';

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
  },
  {
    whoIs: async ([address]) => (typeof address === 'string' ? whoIs(address) : null),
    lookUp: async ([query]) => (typeof query === 'string' ? lookUp(query) : []),
    readTab: async ([tabId]) => (typeof tabId === 'number' ? readTab(tabId) : []),
    setOwnSoftware: async ([domain, own]) => {
      if (typeof domain !== 'string' || domain.length > 253) return;
      const settings = await readSettings();
      const others = settings.ownSoftware.filter((it) => it !== domain);
      await writeSettings({ ...settings, ownSoftware: own === true ? [...others, domain] : others });
      await weighAgain();
    },
  },
);
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
