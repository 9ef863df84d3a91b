import type { Pages } from '../../e2e/sites/sites';

/** A page to measure on. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
  /** How long to watch after it has loaded, in milliseconds: until the last timer of a start-up is over. */
  readonly watch: number;
  /** Documents in it, frames included. */
  readonly frames: number;
}

const WORDS =
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore'.split(
    ' ',
  );

/** So many words, the same ones for the same start. */
function words(count: number, start = 0): string {
  return Array.from({ length: count }, (_, index) => WORDS[(start * 7 + index * 3) % WORDS.length]).join(' ');
}

function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('\n');
}

function html(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
}

/** A page to log in at, of some 200 elements. */
export function loginPage(): string {
  const links = repeat(80, (index) => `<li><a href="#${index}">${words(2, index)}</a></li>`);
  return html(
    'Sign in',
    `<header><nav><ul>${links}</ul></nav></header><main><h1>Sign in</h1><form action="/in" method="post">
    <p><label for="mail">E-mail address</label><input id="mail" name="email" type="email" autocomplete="username"></p>
    <p><label for="word">Password</label><input id="word" name="password" type="password"></p>
    <p><label><input type="checkbox" name="stay"> Stay signed in</label></p><button>Sign in</button></form></main>
    <footer>${repeat(10, (index) => `<p><a href="#">${words(3, index)}</a></p>`)}</footer>`,
  );
}

/** An article of so many elements, with a box to search in and one for a letter by e-mail. */
export function articlePage(nodes: number): string {
  const section = (index: number) =>
    `<section><h2>${words(4, index)}</h2><p>${words(30, index)} <a href="#">${words(2)}</a> <em>${words(1)}</em></p>
    <div><span>${words(5)}</span><img alt="" width="1" height="1"></div><ul><li>${words(6)}</li><li>${words(6)}</li></ul></section>`;
  return html(
    'Article',
    `<header><input type="search" name="q" aria-label="Search"></header><article>${repeat(Math.round(nodes / 11), section)}</article>
    <form><label>E-mail <input type="email" name="email"></label><button>Subscribe</button></form>`,
  );
}

/** So many forms of ten inputs each, as of a table of addresses. */
export function formsPage(forms: number): string {
  const labels = [
    'First name',
    'Last name',
    'Street',
    'House number',
    'Town',
    'Postcode',
    'Country',
    'Phone',
    'E-mail',
    'Note',
  ];
  const form = (index: number) =>
    `<form><h2>Address ${index}</h2>${labels
      .map(
        (label, at) =>
          `<div><label for="f${index}-${at}">${label}</label><input id="f${index}-${at}" name="line${at}"></div>`,
      )
      .join('')}<button>Save</button></form>`;
  return html('Addresses', repeat(forms, form));
}

/** A list of 200 elements that is written anew so often a second, for so many seconds. */
export function livePage(perSecond: number, seconds: number): string {
  const run = `<script>
const list = document.getElementById('list');
let round = 0;
function write() {
  const fresh = document.createDocumentFragment();
  for (let index = 0; index < 50; index++) {
    const row = document.createElement('div');
    for (const part of ['name', 'price', 'change']) {
      const cell = document.createElement('span');
      cell.textContent = part + ' ' + (round * 31 + index) % 997;
      row.append(cell);
    }
    fresh.append(row);
  }
  list.replaceChildren(fresh);
  if (++round >= ${Math.round(perSecond * seconds)}) clearInterval(timer);
}
write();
const timer = setInterval(write, ${1000 / perSecond});
</script>`;
  return html('Prices', `<h1>Prices</h1><input type="search" name="q"><div id="list"></div>${run}`);
}

/** So many custom elements, each with an open shadow root of six elements and every tenth with an input. */
export function shadowPage(roots: number): string {
  const run = `<script>
customElements.define('x-card', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: this.dataset.mode });
    root.innerHTML = '<div><h3>Card</h3><p>Some words <b>here</b></p><span>more</span>' + (this.dataset.input ? '<label>Name <input name="name"></label>' : '') + '</div>';
  }
});
</script>`;
  const card = (index: number) =>
    `<x-card data-mode="${index % 2 ? 'open' : 'closed'}"${index % 10 ? '' : ' data-input="1"'}></x-card>`;
  return html('Cards', `${repeat(roots, card)}${run}`);
}

/** A page of so many small frames of the same site. */
export function framesPage(frames: number): string {
  return html(
    'Frames',
    `<h1>Frames</h1>${repeat(frames, (index) => `<iframe src="/frame?${index}" width="100" height="40"></iframe>`)}`,
  );
}

const FRAME = html('Frame', `<p>${words(12)}</p><ul>${repeat(10, (index) => `<li>${words(3, index)}</li>`)}</ul>`);

const START_UP = 4000;

/** The pages on which Keyward's budgets are set. */
export const PAGES: readonly BenchPage[] = [
  { name: 'login', html: loginPage(), watch: START_UP, frames: 1 },
  { name: 'article', html: articlePage(10_000), watch: START_UP, frames: 1 },
  { name: 'forms', html: formsPage(100), watch: START_UP, frames: 1 },
  { name: 'live', html: livePage(20, 10), watch: 11_000, frames: 1 },
  { name: 'shadow', html: shadowPage(500), watch: START_UP, frames: 1 },
  { name: 'frames', html: framesPage(50), watch: START_UP, frames: 51 },
];

/** Each page at a host of its own, so that each gets a process of its own. */
export function pageUrl({ name }: Pick<BenchPage, 'name'>): string {
  return `http://${name}.bench.test/`;
}

/** Serves pages at their addresses, and the document of their frames. */
export function servePages(pages: readonly BenchPage[]): Pages {
  return (host, path) => {
    const page = pages.find((candidate) => host === `${candidate.name}.bench.test`);
    if (!page) return undefined;
    return path.startsWith('/frame?') ? FRAME : page.html;
  };
}
