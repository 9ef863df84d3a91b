import { expectHeld, expectSpiedLess } from './expect-held';
import { expect, test } from './fixtures';
import { PLACES } from './pages/places';
import { clientSecret } from './pages/secrets';
import { spyingPage } from './pages/spying-page';

for (const [name, place] of Object.entries(PLACES)) {
  test(`a secret typed into ${name} stays incomplete`, async ({ sites, tab }) => {
    const secret = clientSecret();
    sites.serve(() => spyingPage(place));
    await tab.goto('http://tool.example.test/');
    await tab.click('#place');
    await tab.type(secret);

    await expectHeld(tab, /client secret/);
    await tab.press('Escape');
    await expect.poll(() => tab.banners()).toEqual([]);
    await expectSpiedLess(tab, secret);
  });
}
