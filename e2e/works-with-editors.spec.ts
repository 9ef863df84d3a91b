import { expectHeld, letThrough } from './expect-held';
import { expect, test } from './fixtures';
import { EDITORS, editorPage, readEditor } from './pages/editor-page';
import { refreshToken } from './pages/secrets';

for (const name of Object.keys(EDITORS) as (keyof typeof EDITORS)[]) {
  test(`${name} takes what is entered, not what is held, and what is let through`, async ({ browser, sites, tab }) => {
    const page = await editorPage(name);
    const secret = refreshToken();
    sites.serve(() => page);
    await tab.goto('http://tool.example.test/');
    await tab.click('#place [contenteditable]');
    await tab.type('one ');
    await browser.copy('two ');
    await tab.press('Control+v');
    await expect.poll(() => tab.evaluate(readEditor)).toBe('one two ');

    await browser.copy(secret);
    await tab.press('Control+v');
    await expectHeld(tab, /refresh token/);
    expect(await tab.evaluate(readEditor)).toBe('one two ');
    await tab.press('Escape');
    await expect.poll(() => tab.banners()).toEqual([]);
    expect(await tab.evaluate(readEditor)).toBe('one two ');

    await tab.press('Control+v');
    await expectHeld(tab, /refresh token/);
    await letThrough(tab);
    await expect.poll(() => tab.evaluate(readEditor)).toBe(`one two ${secret}`);
    await tab.press('Control+z');
    await expect.poll(() => tab.evaluate(readEditor)).not.toContain(secret);
  });
}
