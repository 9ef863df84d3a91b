import { expectHeld, letThrough } from './expect-held';
import { expect, test } from './fixtures';
import { refreshToken } from './pages/secrets';
import { spyingPage } from './pages/spying-page';

/** How a page sends what stands in its form; each runs in the page. */
const WAYS: Readonly<Record<string, { readonly form: string; readonly send: () => void }>> = {
  'by its button': { form: 'method="post"', send: () => document.querySelector('button')?.click() },
  'by a button, in the address': { form: 'method="get"', send: () => document.querySelector('button')?.click() },
  'by requestSubmit()': { form: 'method="post"', send: () => document.forms[0]?.requestSubmit() },
  'by submit()': { form: 'method="post"', send: () => document.forms[0]?.submit() },
  'by submit(), in the address': { form: 'method="get"', send: () => document.forms[0]?.submit() },
  'by submit() into a frame': { form: 'method="post" target="inner"', send: () => document.forms[0]?.submit() },
  'by submit() to another site': {
    form: 'method="post" action="http://other.example.org/in"',
    send: () => document.forms[0]?.submit(),
  },
  'by an address': {
    form: '',
    send: () => {
      location.href = `/in?token=${encodeURIComponent(document.querySelector('input')?.value ?? '')}`;
    },
  },
};

for (const [name, { form, send }] of Object.entries(WAYS)) {
  test(`a secret that is sent ${name} stays here until it is let through`, async ({ sites, tab }) => {
    const secret = refreshToken();
    sites.serve((_host, path) =>
      path.startsWith('/in')
        ? '<!doctype html><p>Thank you</p>'
        : spyingPage(
            `<form action="/in" ${form}><input id="place" name="token"><button>Send</button></form><iframe name="inner"></iframe>`,
          ),
    );
    await tab.goto('http://tool.example.test/');
    // As another extension fills it in, which nobody can hold back.
    await tab.evaluate((value: string) => {
      const input = document.querySelector('input');
      if (input) input.value = value;
    }, secret);
    await tab.evaluate(send);

    await expectHeld(tab, /refresh token/);
    expect(sent(sites.requests, secret)).toEqual([]);
    await letThrough(tab);
    await expect.poll(() => sent(sites.requests, secret).length).toBe(1);
  });
}

function sent(requests: readonly { readonly url: string; readonly body: string }[], secret: string): readonly string[] {
  return requests
    .filter(({ url, body }) => decodeURIComponent(`${url} ${body}`).includes(secret))
    .map(({ url }) => url);
}
