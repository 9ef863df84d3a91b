import { expectHeld, expectNothingSpied } from './expect-held';
import { expect, test } from './fixtures';
import { FRAMES, PLACES, serveFrames } from './pages/places';
import { refreshToken } from './pages/secrets';
import { spyingPage } from './pages/spying-page';

for (const [name, place] of Object.entries({ ...PLACES, ...FRAMES })) {
  test(`a secret pasted into ${name} does not reach the page`, async ({ browser, sites, tab }) => {
    const secret = refreshToken();
    sites.serve(serveFrames(() => spyingPage(place)));
    await tab.goto('http://tool.example.test/');
    await expect.poll(() => tab.evaluate(() => document.readyState)).toBe('complete');
    await browser.copy(secret);
    await tab.click('#place');
    await tab.press('Control+v');

    await expectHeld(tab, /refresh token/);
    await tab.press('Escape');
    await expect.poll(() => tab.banners()).toEqual([]);
    await expectNothingSpied(tab, secret);
  });
}
