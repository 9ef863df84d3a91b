import browser from 'webextension-polyfill';
import { advise } from '../../src/advice/advise';
import { type Assessment, assess, type Site } from '../../src/assess';
import { highest, LEVELS } from '../../src/credentials/platform';
import { PLATFORMS } from '../../src/credentials/platforms';
import type { Page } from '../../src/page';
import type { PageSender } from '../messaging';
import type { BannerContent } from '../protocol';
import { type Report, readReport, readSettings, removeReport, type StoredFinding, writeReport } from '../storage';
import { showBadge } from './badge';
import { showBanner } from './banner';
import { inOrder } from './queue';
import { siteOf } from './site';

/** Findings kept of one tab: a page can make any number of fields, and nobody reads more. */
const MOST_FINDINGS = 60;
const NOWHERE: Site = { host: '', domain: '' };

/** Judges what a frame shows and keeps it, with what the tab's other frames show. */
export function reportFrame(sender: PageSender, page: Page): Promise<void> {
  return inOrder(sender.tabId, async () => {
    const site = siteOf(sender.url) ?? siteOf(sender.tabUrl) ?? NOWHERE;
    const assessment = assess(withTabTitle(page, sender), site, await readSettings());
    const before = await readReport(sender.tabId);
    await keep(sender.tabId, merge(ofSamePage(before, sender), sender, site, assessment), before);
    // What a frame says last can arrive after its page is gone.
    if (sender.frameId !== 0 && !(await isStillThere(sender))) void forgetFrame(sender, false);
  });
}

/** A report of another site is what its page left behind. */
function ofSamePage(report: Report | null, { tabUrl }: PageSender): Report | null {
  return report && report.site.host === (siteOf(tabUrl) ?? NOWHERE).host ? report : null;
}

async function isStillThere({ tabId, frameId }: PageSender): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, { name: 'stillThere', args: [] }, { frameId }).then(
    (answer) => answer === true,
    () => false,
  );
}

/** A form in a frame is read with the words of the tab around it. A tab without a title shows its address, which is no title. */
function withTabTitle(page: Page, { frameId, tabTitle, tabUrl }: PageSender): Page {
  return frameId === 0 || tabUrl.includes(tabTitle) ? page : { ...page, title: `${page.title} . ${tabTitle}`.slice(0, 300) };
}

/** The frame is gone, and with the top frame the whole page. */
export function forgetFrame({ tabId, frameId }: PageSender, isTop: boolean): Promise<void> {
  return inOrder(tabId, async () => {
    const before = await readReport(tabId);
    if (!before) return;
    if (isTop) {
      await removeReport(tabId);
      await showBadge(tabId, 'none');
      return;
    }
    const findings = before.findings.filter((finding) => finding.frameId !== frameId);
    await keep(tabId, { ...before, findings, level: levelOf(findings, before.ownSoftware) }, before);
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return inOrder(tabId, () => removeReport(tabId));
}

/** Remembers what the reader closed the banner on, for as long as the page stays. */
export function closeBanner({ tabId }: PageSender): Promise<void> {
  return inOrder(tabId, async () => {
    const report = await readReport(tabId);
    if (report) await writeReport(tabId, { ...report, closed: bannerContent(report)?.credentials.slice() ?? [] });
  });
}

function merge(before: Report | null, sender: PageSender, site: Site, { findings, ownSoftware }: Assessment): Report {
  const own = findings.map(
    (finding): StoredFinding =>
      ({ ...finding, because: [...finding.because], frameId: sender.frameId }) as StoredFinding,
  );
  const others = (before?.findings ?? []).filter(({ frameId }) => frameId !== sender.frameId);
  const all = [...own, ...others]
    .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
    .slice(0, MOST_FINDINGS);
  return {
    level: levelOf(all, ownSoftware),
    findings: all,
    site: siteOf(sender.tabUrl) ?? site,
    frames: { ...before?.frames, [sender.frameId]: site },
    ownSoftware,
    closed: before?.closed ?? [],
  };
}

function levelOf(findings: readonly StoredFinding[], ownSoftware: boolean) {
  return ownSoftware ? 'none' : highest(findings.map(({ level }) => level));
}

async function keep(tabId: number, report: Report, before: Report | null): Promise<void> {
  if (before && JSON.stringify(before) === JSON.stringify(report)) return;
  if (!before && report.findings.length === 0 && !report.ownSoftware) return;
  await writeReport(tabId, report);
  await showBadge(tabId, report.level);
  const content = bannerContent(report);
  const old = before && bannerContent(before);
  if (JSON.stringify(content) !== JSON.stringify(old) && !isClosed(report, content)) await showBanner(tabId, content);
}

function isClosed({ closed }: Report, content: BannerContent | null): boolean {
  return content !== null && content.credentials.every((credential) => closed.includes(credential));
}

/** What the banner has to say of a report; null where it has nothing to say. */
export function bannerContent({ level, findings, site, frames }: Report): BannerContent | null {
  const advice = advise(findings);
  if (level === 'none' || !advice) return null;
  const warned = findings.filter((finding) => finding.level !== 'none');
  const frame = frames[warned[0]?.frameId ?? 0];
  return {
    level,
    family: advice.family,
    steps: advice.steps,
    platform: PLATFORMS.find(({ id }) => id === advice.chief.platform)?.name ?? '',
    credentials: [...new Set(warned.map(({ credential }) => credential))],
    domain: site.domain,
    frameDomain: frame && frame.domain !== site.domain ? frame.domain : null,
  };
}
