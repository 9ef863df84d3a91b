import { expectLevel } from './expect-level';
import { expect, test } from './fixtures';
import { ASKING_FORM, renderPage } from './pages/small-pages';
import type { Reply } from './sites/sites';

const PATIENCE = 15_000;

/** Pages that no author should write, each with a form that must be seen all the same. */
const PAGES: Readonly<Record<string, () => string | Reply>> = {
  'without a body': () =>
    renderPage(`<script>
    const form = document.createElement('div');
    form.innerHTML = ${JSON.stringify(ASKING_FORM)};
    addEventListener('load', () => { document.body.remove(); document.documentElement.append(form); });
  </script>`),
  'in quirks mode': () => ASKING_FORM,
  'in XHTML': () => ({
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${ASKING_FORM.replace(
      /<input([^>]*)>/g,
      '<input$1/>',
    )}</body></html>`,
  }),
  'in SVG': () => ({
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="600" height="400"><div xmlns="http://www.w3.org/1999/xhtml">${ASKING_FORM.replace(
      /<input([^>]*)>/g,
      '<input$1/>',
    )}</div></foreignObject></svg>`,
  }),
  'with 50 MB of text': () => renderPage(`${`<p>${'lorem ipsum '.repeat(1_000)}</p>`.repeat(4_400)}${ASKING_FORM}`),
  'with 10,000 fields': () => renderPage('<p><label>Size <input name="size"></label></p>'.repeat(10_000) + ASKING_FORM),
  'with labels of 1 MB': () =>
    renderPage(
      `<label>${'size '.repeat(200_000)}<input></label><label>${'(('.repeat(500_000)}<input></label>${ASKING_FORM}`,
    ),
  'whose fields come and go': () =>
    renderPage(`<main></main>${ASKING_FORM}<script>
    const main = document.querySelector('main');
    setInterval(() => { main.innerHTML = main.innerHTML ? '' : '<label>Token <input name="token"></label>'.repeat(200); }, 1);
  </script>`),
  'with a form in a form': () =>
    renderPage(`<script>
    const [outer, inner] = [document.createElement('form'), document.createElement('div')];
    inner.innerHTML = ${JSON.stringify(ASKING_FORM)};
    outer.append(inner);
    document.documentElement.append(outer);
  </script>`),
  'whose fields are named like the DOM': () =>
    renderPage(
      ASKING_FORM.replace(
        '<h2>',
        [
          'children',
          'parentNode',
          'attributes',
          'querySelectorAll',
          'elements',
          'nodeName',
          'textContent',
          'ownerDocument',
          'closest',
          'matches',
          'getRootNode',
          'id',
          'tagName',
        ]
          .map((name) => `<input name="${name}">`)
          .join('')
          .concat('<h2>'),
      ),
    ),
  'that writes itself anew': () =>
    renderPage(`<script>
    addEventListener('load', () => setTimeout(() => { document.open(); document.write(${JSON.stringify(ASKING_FORM)}); document.close(); }, 300));
  </script>`),
  'that breaks the built-ins': () =>
    renderPage(`<script>
    for (const name of ['querySelectorAll', 'getAttribute', 'closest', 'matches']) Element.prototype[name] = () => { throw new Error('broken'); };
    Array.prototype.map = Array.prototype.filter = JSON.stringify = () => { throw new Error('broken'); };
    Element.prototype.attachShadow = undefined;
  </script>${ASKING_FORM}`),
};

for (const [name, render] of Object.entries(PAGES)) {
  test(`a page ${name} is read without an error`, async ({ browser, sites, tab }) => {
    sites.serve(() => render());
    await tab.goto('http://hostile.example.test/');
    await expectLevel(browser, tab, 'danger', PATIENCE);
    expect(await tab.consoleErrors()).toEqual([]);
  });
}

test('a page that is left while it is read leaves nothing behind', async ({ browser, sites, tab }) => {
  const big = renderPage(`${'<label>Token <input name="token"></label>'.repeat(2_000)}${ASKING_FORM}`);
  sites.serve((_host, path) => (path === '/big' ? big : renderPage('<p>Nothing here</p>')));
  for (let round = 0; round < 3; round += 1) {
    await tab.goto('http://hostile.example.test/big');
    await tab.goto('http://hostile.example.test/small');
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await expectLevel(browser, tab, 'none');
  expect(await tab.consoleErrors()).toEqual([]);
});
