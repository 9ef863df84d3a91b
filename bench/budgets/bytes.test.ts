import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import budgets from './budgets.json';

const DIST = process.env.EXTENSION_DIR ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** The path of a shipped file without what changes with its content: `assets/main.ts-Ab_3xY-z.js` is `assets/main.ts-*.js`. */
function budgetName(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(assets\/.+)-[\w-]{8}(\.\w+)$/, '$1-*$2');
}

/** The bytes of every file of a build, the largest where several share a name. */
function readSizes(build: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const path of readdirSync(build, { recursive: true, encoding: 'utf8' })) {
    const file = statSync(join(build, path));
    const name = budgetName(path);
    if (file.isFile()) sizes.set(name, Math.max(file.size, sizes.get(name) ?? 0));
  }
  return sizes;
}

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const build = join(DIST, browser);

  test('is there: npm run build makes it', () => {
    expect(existsSync(join(build, 'manifest.json'))).toBe(true);
  });

  test('holds no file that is larger than its budget, or that has none', () => {
    const allowed: Readonly<Record<string, number>> = budgets;
    const over = [...readSizes(build)].filter(([name, bytes]) => bytes > (allowed[name] ?? 0));
    expect(Object.fromEntries(over)).toEqual({});
  });
});

test('every budget is somebody’s', () => {
  const names = ['chrome', 'firefox'].flatMap((browser) => [...readSizes(join(DIST, browser)).keys()]);
  expect(Object.keys(budgets).filter((name) => !names.includes(name))).toEqual([]);
});
