import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, readCounts, writeCountingCopy } from '../bench/budgets/counting';
import budgets from '../bench/budgets/counts.json' with { type: 'json' };
import { PAGES, pageUrl, servePages } from '../bench/page/pages';
import { startVisitor, type Visitor } from '../bench/page/visit';
import { buildFolder } from './browsers/launch';
import { expect, test } from './fixtures';

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
