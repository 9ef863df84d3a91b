import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, readCounts, writeCountingCopy } from '../bench/budgets/counting';
import budgets from '../bench/budgets/counts.json' with { type: 'json' };
import { PAGES, pageUrl, servePages } from '../bench/page/pages';
import { startVisitor, type Visitor } from '../bench/page/visit';
import { buildFolder } from './browsers/launch';
import { expect, test } from './fixtures';
import { renderPage } from './pages/small-pages';
import type { Sites } from './sites/sites';

test.describe('what the first script asks of the browser stays within its budget', () => {
  test.skip(
    ({ browser }) => browser.name === 'firefox',
    'Firefox gives no way into the world of an extension in a page',
  );
  let folder: string;
  let visitor: Visitor | undefined;

  test.beforeAll(async ({ browser, sites }) => {
    if (browser.name === 'firefox') return;
    folder = mkdtempSync(join(tmpdir(), 'keyward-counting-'));
    writeCountingCopy(buildFolder('chromium'), folder);
    visitor = await startVisitor(folder, sites.port);
  });

  test.afterAll(async () => {
    if (!visitor) return;
    await visitor.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What is counted on a page of its own after so many milliseconds each, from its load on. */
  async function countAfter(html: string, sites: Sites, ...waits: readonly number[]): Promise<readonly Counts[]> {
    sites.serve((host) => (host === 'restless.example.test' ? html : undefined));
    const tab = await visitor!.context.newPage();
    await tab.goto('http://restless.example.test/', { waitUntil: 'load' });
    const counts: Counts[] = [];
    for (const wait of waits) {
      await tab.waitForTimeout(wait);
      counts.push(await readCounts(tab));
    }
    await tab.close();
    return counts;
  }

  test('where texts and attributes change without end, nothing is asked again', async ({ sites }) => {
    const restless = renderPage(`<p id="clock">0</p><div id="bar"></div><script>
      setInterval(() => { clock.textContent = performance.now(); bar.className = 'at-' + performance.now(); bar.style.width = performance.now() % 99 + 'px'; }, 10);
    </script>`);
    const [first, last] = await countAfter(restless, sites, 6000, 3000);
    expect(first!.queries).toBeGreaterThan(0);
    expect(last).toEqual(first);
  });

  test('on a page that has settled nothing is asked any more', async ({ sites }) => {
    const settled = renderPage('<div id="app"></div><label>Name <input></label><x-card></x-card>');
    const [first, last] = await countAfter(settled, sites, 6000, 3000);
    expect(first!.queries).toBeGreaterThan(0);
    expect(last).toEqual(first);
  });

  for (const page of PAGES) {
    test(`on the page ${page.name}`, async ({ sites }) => {
      sites.serve(servePages(PAGES));
      const tab = await visitor!.context.newPage();
      await tab.goto(pageUrl(page), { waitUntil: 'load' });
      await tab.waitForTimeout(page.watch);
      const counts = await readCounts(tab);
      await tab.close();
      const allowed: Counts = budgets[page.name as keyof typeof budgets];
      const over = Object.entries(counts).filter(([name, count]) => count > allowed[name as keyof Counts]);
      expect(Object.fromEntries(over), `counted ${JSON.stringify(counts)}`).toEqual({});
      expect(counts.queries, 'something was counted').toBeGreaterThan(0);
    });
  }
});
