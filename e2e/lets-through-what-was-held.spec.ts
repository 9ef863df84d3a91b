import { expectHeld, letThrough } from './expect-held';
import { expect, test } from './fixtures';
import { FRAMES, PLACES, serveFrames } from './pages/places';
import { refreshToken } from './pages/secrets';
import { readSpied, spyingPage } from './pages/spying-page';

/** The length from which on the beginning of a refresh token counts as one. */
const SHORTEST = 'Atzr|'.length + 20;

for (const [name, place] of Object.entries({ ...PLACES, ...FRAMES })) {
  test(`what was pasted into ${name} gets there once the reader says so twice`, async ({ browser, sites, tab }) => {
    const secret = refreshToken();
    sites.serve(serveFrames(() => spyingPage(place)));
    await tab.goto('http://tool.example.test/');
    await expect.poll(() => tab.evaluate(() => document.readyState)).toBe('complete');
    await browser.copy(secret);
    await tab.click('#place');
    await tab.press('Control+v');
    await expectHeld(tab, /refresh token/);
    await letThrough(tab);
    await expect.poll(async () => (await tab.evaluate(readSpied)).join(' ')).toContain(secret);
  });
}

test('it goes where the caret was, with the events of a paste, and can be undone', async ({ browser, sites, tab }) => {
  const secret = refreshToken();
  sites.serve(() =>
    spyingPage(`<input id="place" value="before after"><script>
    window.told = [];
    for (const type of ['paste', 'input']) place.addEventListener(type, (event) => told.push(event.type + ' ' + (event.inputType ?? event.clipboardData.getData('text/plain').length)));
    place.setSelectionRange(7, 12);
  </script>`),
  );
  await tab.goto('http://tool.example.test/');
  await browser.copy(secret);
  await tab.evaluate(() => document.querySelector('input')?.focus());
  await tab.press('Control+v');
  await expectHeld(tab, /refresh token/);
  await letThrough(tab);
  await expect.poll(() => tab.evaluate(readPlace)).toBe(`before ${secret}`);
  expect(await tab.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
    `paste ${secret.length}`,
    'input insertText',
  ]);
  await tab.press('Control+z');
  expect(await tab.evaluate(readPlace)).toBe('before after');
});

test('what was typed is completed, and its rest is no new question', async ({ sites, tab }) => {
  const secret = refreshToken();
  sites.serve(() => spyingPage('<input id="place">'));
  await tab.goto('http://tool.example.test/');
  await tab.click('#place');
  await tab.type(secret.slice(0, SHORTEST));
  await expectHeld(tab, /refresh token/);
  await letThrough(tab);
  await expect.poll(() => tab.evaluate(readPlace)).toBe(secret.slice(0, SHORTEST));
  await tab.type(secret.slice(SHORTEST));
  expect(await tab.evaluate(readPlace)).toBe(secret);
  expect(await tab.banners()).toEqual([]);
});

test('Enter on the dialog keeps it out, and the clipboard is emptied only when asked', async ({
  browser,
  sites,
  tab,
}) => {
  const secret = refreshToken();
  sites.serve(() => spyingPage('<input id="place"><textarea id="other"></textarea>'));
  await tab.goto('http://tool.example.test/');
  await browser.copy(secret);
  await tab.click('#place');
  await tab.press('Control+v');
  await expectHeld(tab, /refresh token/);
  await tab.press('Enter');
  await expect.poll(() => tab.banners()).toEqual([]);
  expect(await tab.evaluate(readSpied)).toEqual([]);

  await tab.click('#place');
  await tab.press('Control+v');
  await expectHeld(tab, /refresh token/);
  // The checkbox stands before the button that has the focus.
  await tab.press('Shift+Tab');
  await tab.press('Space');
  await tab.press('Tab');
  await tab.press('Enter');
  await expect.poll(() => tab.banners()).toEqual([]);
  await tab.click('#other');
  await tab.press('Control+v');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await tab.banners()).toEqual([]);
  expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe('');
});

function readPlace(): string | undefined {
  return document.querySelector<HTMLInputElement>('#place')?.value;
}
