import { expectHeld, expectNothingSpied } from './expect-held';
import { expect, test } from './fixtures';
import { PLACES } from './pages/places';
import { refreshToken } from './pages/secrets';
import { readSpied, spyingPage } from './pages/spying-page';

for (const [name, place] of Object.entries(PLACES)) {
  test(`a secret dropped into ${name} does not reach the page`, async ({ sites, tab }) => {
    const secret = refreshToken();
    sites.serve(() => spyingPage(place));
    await tab.goto('http://tool.example.test/');
    await tab.drop(secret, await tab.evaluate(middleOfPlace));

    await expectHeld(tab, /refresh token/);
    await tab.press('Escape');
    await expect.poll(() => tab.banners()).toEqual([]);
    await expectNothingSpied(tab, secret);
  });
}

test('a secret cannot be read while it is dragged over the page', async ({ sites, tab }) => {
  const secret = refreshToken();
  sites.serve(() => spyingPage(`<p style="font:16px monospace;margin:0">${secret}</p><input id="place">`));
  await tab.goto('http://tool.example.test/');
  await tab.evaluate(() => {
    const paragraph = document.querySelector('p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    for (const type of ['dragstart', 'dragend'])
      addEventListener(type, () => (window as unknown as { spied: string[] }).spied.push(type));
  });
  await tab.drag({ x: 40, y: 10 }, await tab.evaluate(middleOfPlace));
  expect(await tab.evaluate(readSpied)).toContain('dragstart');
  await expectNothingSpied(tab, secret);
});

function middleOfPlace(): { x: number; y: number } {
  const { x, y } = document.querySelector('#place')?.getBoundingClientRect() ?? new DOMRect();
  return { x: x + 20, y: y + 20 };
}
