import { expectHeld, expectNothingSpied } from './expect-held';
import { expect, test } from './fixtures';
import { PLACES } from './pages/places';
import { refreshToken } from './pages/secrets';
import { spyingPage } from './pages/spying-page';

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

function middleOfPlace(): { x: number; y: number } {
  const { x, y } = document.querySelector('#place')?.getBoundingClientRect() ?? new DOMRect();
  return { x: x + 20, y: y + 20 };
}
