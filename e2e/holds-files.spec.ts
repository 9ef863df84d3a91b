import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectHeld, letThrough } from './expect-held';
import { expect, test } from './fixtures';
import { keyFile, refreshToken } from './pages/secrets';
import { readSpied, spyingPage } from './pages/spying-page';

const folder = mkdtempSync(join(tmpdir(), 'keyward-files-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const KEPT: Readonly<Record<string, () => string>> = {
  'credentials.csv': keyFile,
  '.env': () => `LWA_APP_ID=x\nREFRESH_TOKEN=${refreshToken()}\n`,
  'key.pem': () =>
    `-----BEGIN ${'PRIVATE'} KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n'.repeat(12)}-----END ${'PRIVATE'} KEY-----\n`,
  'keys.json': () => JSON.stringify({ refresh_token: refreshToken() }),
};

for (const [name, make] of Object.entries(KEPT)) {
  test(`a chosen ${name} does not reach the page until it is let through`, async ({ sites, tab }) => {
    sites.serve(() => spyingPage('<input id="place" type="file">'));
    await tab.goto('http://tool.example.test/');
    await tab.upload('#place', [write(name, make())]);
    await expectHeld(tab, /./);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await tab.evaluate(readSpied)).toEqual([]);
    await letThrough(tab);
    await expect.poll(() => tab.evaluate(readChosen)).toBe(name);
  });
}

test('a picture and a table of products reach the page as they are', async ({ sites, tab }) => {
  sites.serve(() =>
    spyingPage(`<input id="place" type="file" multiple><script>
      window.events = []; for (const type of ['input', 'change']) place.addEventListener(type, (event) => events.push(type + event.isTrusted + place.files.length));
    </script>`),
  );
  await tab.goto('http://tool.example.test/');
  await tab.upload('#place', [
    write('feed.csv', 'sku,price\nB07XJ8C8F5,9.99\n'.repeat(500)),
    write('a.png', '\x89PNG'),
  ]);
  await expect.poll(() => tab.evaluate(readChosen)).toBe('feed.csv');
  expect(await tab.banners()).toEqual([]);
});

function readChosen(): string | undefined {
  return document.querySelector<HTMLInputElement>('#place')?.files?.[0]?.name;
}
