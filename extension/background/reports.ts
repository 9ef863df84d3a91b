import browser from 'webextension-polyfill';
import { type Assessment, assess, type Site } from '../../src/assess';
import { LIMITS, type Page } from '../../src/page';
import type { PageSender } from '../messaging';
import { type Report, readReport, readReports, readSettings, removeReport, writeReport } from '../storage';
import { showBadge } from './badge';
import { bannerContent, showBanner } from './banner';
import { emptyReport, weighed, withFrame, withoutFrame } from './merge-report';
import { inOrder } from './queue';
import { siteOf } from './site';

const NOWHERE: Site = { host: '', domain: '' };

/** Judges what a frame shows and keeps it, with what the tab's other frames show. */
export function reportFrame(sender: PageSender, page: Page): Promise<void> {
  const { tabId, frameId, url, tabUrl } = sender;
  return inOrder(tabId, async () => {
    const settings = await readSettings();
    const tabSite = siteOf(tabUrl) ?? NOWHERE;
    const site = siteOf(url) ?? tabSite;
    const assessment = assess(withTabTitle(page, sender), site, settings);
    const stored = await readReport(tabId);
    const before = ofSamePage(stored, tabSite);
    if (stored && !before) await forgetPage(tabId);
    await keep(
      tabId,
      withFrame(before ?? emptyReport(tabSite), frameId, site, assessment, settings.ownSoftware),
      before,
    );
    const isStillThere = await tellAsked(sender, assessment);
    // What a frame says last can arrive after its page is gone.
    if (frameId !== 0 && !isStillThere) void forgetFrame(sender, false);
  });
}

/** A report of another site is what its page left behind. */
function ofSamePage(report: Report | null, { host }: Site): Report | null {
  return report?.site.host === host ? report : null;
}

/** Tells a frame what it was found to ask for: there a value without a shape of its own can be a secret. True where it heard. */
function tellAsked({ tabId, frameId }: PageSender, { findings }: Assessment): Promise<boolean> {
  const asked = findings.map(({ credential }) => credential);
  return browser.tabs.sendMessage(tabId, { name: 'asked', args: [asked] }, { frameId }).then(
    (answer) => answer === true,
    () => false,
  );
}

/** A form in a frame is read with the words of the tab around it. A tab without a title shows its address, which is no title. */
function withTabTitle(page: Page, { frameId, tabTitle, tabUrl }: PageSender): Page {
  if (frameId === 0 || tabUrl.includes(tabTitle)) return page;
  return { ...page, title: `${page.title} . ${tabTitle}`.slice(0, LIMITS.title) };
}

/** The frame is gone, and with the top frame the whole page. */
export function forgetFrame({ tabId, frameId }: PageSender, isTop: boolean): Promise<void> {
  return inOrder(tabId, async () => {
    const before = await readReport(tabId);
    if (!before) return;
    if (!isTop) return keep(tabId, withoutFrame(before, frameId, (await readSettings()).ownSoftware), before);
    await forgetPage(tabId);
  });
}

async function forgetPage(tabId: number): Promise<void> {
  await removeReport(tabId);
  await showBadge(tabId, 'none');
}

export function forgetTab(tabId: number): Promise<void> {
  return inOrder(tabId, () => removeReport(tabId));
}

/** Remembers what the reader closed the banner on, for as long as the page stays. */
export function closeBanner({ tabId }: PageSender): Promise<void> {
  return inOrder(tabId, async () => {
    const report = await readReport(tabId);
    if (report) await writeReport(tabId, { ...report, closed: [...(bannerContent(report)?.credentials ?? [])] });
  });
}

/** Weighs every open tab again after the reader changed what counts as their own. */
export async function weighAgain(): Promise<void> {
  const { ownSoftware } = await readSettings();
  for (const [tabId, before] of await readReports())
    await inOrder(tabId, () => keep(tabId, weighed(before, ownSoftware), before));
}

async function keep(tabId: number, report: Report, before: Report | null): Promise<void> {
  if (before ? JSON.stringify(before) === JSON.stringify(report) : report.findings.length === 0) return;
  await writeReport(tabId, report);
  await showBadge(tabId, report.level);
  const content = bannerContent(report);
  const isNews = JSON.stringify(content) !== JSON.stringify(before && bannerContent(before));
  const isClosed = content?.credentials.every((credential) => report.closed.includes(credential)) ?? false;
  if (isNews && !isClosed) await showBanner(tabId, content);
}
