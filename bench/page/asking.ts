import type { BrowserContext } from 'playwright';
import { findForm } from '../../e2e/corpus/corpus';
import { renderForm } from '../../e2e/pages/render-form';
import { costOf, recordTrace } from './trace';
import type { Visitor } from './visit';

/** One visit to a page that asks for keys. */
export interface Warning {
  /** From the first field's being in the page to the banner's being painted, in milliseconds. */
  readonly delay: number;
  /** What all scripts of the extension cost the page, in milliseconds. */
  readonly work: number;
}

export const ASKING_URL = 'http://asking.bench.test/';
const FORM = 'pos-amazon-mws-en-006';

/** Notes, in the page, when its first field was there and when the first thing in the top layer after it was painted. */
const CLOCK = `<script>
const noted = { field: 0, banner: 0 };
new MutationObserver(() => {
  if (!noted.field && document.querySelector('input')) noted.field = performance.now();
  if (noted.banner || !document.querySelector('html > :popover-open')) return;
  noted.banner = -1;
  requestAnimationFrame(() => setTimeout(() => { noted.banner = performance.now(); }));
}).observe(document, { childList: true, subtree: true });
</script>`;

/** A real form, of a plugin that connects a shop with Amazon. */
export function askingPage(): string {
  const { html } = renderForm(findForm(FORM), 'plain', { 'same-site': '', 'cross-site': '' });
  return html.replace('<head>', `<head>${CLOCK}`);
}

/** Opens the asking page and waits for the banner; with the worker asleep where `asleep` is true. */
export async function measureWarning({ context, session }: Visitor, asleep: boolean): Promise<Warning> {
  const page = await context.newPage();
  if (asleep) await stopWorker(context);
  let delay = Number.NaN;
  const events = await recordTrace(session, async () => {
    await page.goto(ASKING_URL);
    await page.waitForFunction('noted.banner > 0', undefined, { timeout: 10_000 });
    delay = await page.evaluate('noted.banner - noted.field');
    await page.waitForTimeout(1000);
  });
  await page.close();
  return { delay, work: costOf(events).total };
}

/** Stops the background, as the browser does after half a minute without an event. */
async function stopWorker(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
  await session?.detach();
  await new Promise((resolve) => setTimeout(resolve, 300));
}
