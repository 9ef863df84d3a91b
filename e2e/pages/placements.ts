import type { FormRecord } from '../corpus/record';
import { element, escapeHtml, script } from './html';

/** A page as a site serves it, and the document of the frame in it, where it has one. */
export interface RenderedPage {
  readonly html: string;
  readonly frameHtml?: string;
}

/** The parts of a page with a form, as HTML, and where its frame would be. */
export interface PageParts {
  readonly form: FormRecord;
  readonly blocks: readonly string[];
  /** The address of the frame's document on the same site and on another. */
  readonly frameUrls: Readonly<Record<'same-site' | 'cross-site', string>>;
}

/**
 * Where on the page the form is, and when. Every page notes in the global `shownAt`, in milliseconds since the epoch,
 * when its last field is there.
 */
export type Placement = (parts: PageParts) => RenderedPage;

const STYLE = `body { font: 16px sans-serif; margin: 0 } header { padding: 12px 24px; background: #234; color: #fff }
main { max-width: 760px; margin: 24px auto } .row { margin: 0 0 16px; position: relative } .row > .label, .row > label { display: block; margin-bottom: 4px }
input:not([type=checkbox], [type=radio]), select, textarea { width: 320px; padding: 6px } small { display: block; color: #666 }
.grid { display: grid; grid-template-columns: 220px auto; gap: 12px } th, td { text-align: start; padding: 4px 12px 4px 0; vertical-align: top }
.floating > label { position: absolute; inset-block-start: 0; font-size: 12px } .floating { padding-top: 18px }`;

/** In the page, there when it is parsed. */
export const inPage: Placement = ({ form, blocks }) => ({
  html: renderDocument(form, renderHeading(form) + renderFormElement(form, blocks.join('')) + script(noteShown)),
});

/** In a shadow root that a script attaches; in a closed one the heading is inside too, as in a component that is the whole page. */
export function inShadowRoot(mode: 'open' | 'closed'): Placement {
  return ({ form, blocks }) => {
    const heading = renderHeading(form);
    const fields = renderFormElement(form, blocks.join(''));
    const [outside, inside] = mode === 'open' ? [heading, fields] : ['', heading + fields];
    const content = element('style', {}, STYLE) + inside;
    return { html: renderDocument(form, `${outside}<app-form></app-form>${script(attachRoot, mode, content)}`) };
  };
}

/** The whole page is a frame in another. */
export function inFrame(site: 'same-site' | 'cross-site'): Placement {
  return (parts) => {
    const frame = element('iframe', { src: parts.frameUrls[site], width: '760', height: '700', title: 'app' }, '');
    return {
      html: renderDocument(parts.form, frame + script(noteShownWithFrame)),
      frameHtml: inPage(parts).html,
    };
  };
}

/** Fetched content: the form comes 800 ms after the page. */
export const late: Placement = ({ form, blocks }) => {
  const content = renderFormElement(form, blocks.join(''));
  return { html: renderDocument(form, `${renderHeading(form)}<div id="app">…</div>${script(insertLate, content)}`) };
};

/** Shown bit by bit: by half of the forms block after block, by the others all at once behind a second tab. */
export const stepwise: Placement = ({ form, blocks }) => {
  const byTab = form.id.charCodeAt(form.id.length - 1) % 2 === 0;
  const steps = blocks.map((block) => `<section data-step hidden>${block}</section>`).join('');
  const panels = `<button role="tab">1</button><button role="tab">2</button><div role="tabpanel"><p>…</p></div>
    <div role="tabpanel" hidden>${renderFormElement(form, blocks.join(''))}</div>`;
  const content = byTab ? panels + script(openSecondTab) : renderFormElement(form, steps) + script(showSteps);
  return { html: renderDocument(form, renderHeading(form) + content) };
};

function renderDocument({ lang, context }: FormRecord, main: string): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">${element('title', {}, escapeHtml(context.pageTitle))}${element('style', {}, STYLE)}`;
  const root = { lang, dir: /^(ar|he|fa)/.test(lang) ? 'rtl' : '' };
  return `<!doctype html>${element('html', root, `<head>${head}</head><body><main>${main}</main></body>`)}`;
}

function renderHeading({ context }: FormRecord): string {
  const heading = context.heading && element('h1', {}, escapeHtml(context.heading));
  return heading + (context.introText && element('p', {}, escapeHtml(context.introText)));
}

function renderFormElement({ context }: FormRecord, fields: string): string {
  return element('form', { method: 'post' }, `${fields}<button>${escapeHtml(context.submitText || 'OK')}</button>`);
}

function noteShown(): void {
  Object.assign(globalThis, { shownAt: Date.now() });
}

function noteShownWithFrame(): void {
  document.querySelector('iframe')?.addEventListener('load', () => Object.assign(globalThis, { shownAt: Date.now() }));
}

function attachRoot(mode: ShadowRootMode, content: string): void {
  const host = document.querySelector('app-form');
  if (host) host.attachShadow({ mode }).innerHTML = content;
  Object.assign(globalThis, { shownAt: Date.now() });
}

function insertLate(content: string): void {
  setTimeout(() => {
    const app = document.querySelector('#app');
    if (app) app.innerHTML = content;
    Object.assign(globalThis, { shownAt: Date.now() });
  }, 800);
}

function showSteps(): void {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const timer = setInterval(() => {
    steps.shift()?.removeAttribute('hidden');
    if (steps.length > 0) return;
    clearInterval(timer);
    Object.assign(globalThis, { shownAt: Date.now() });
  }, 120);
}

function openSecondTab(): void {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
  const panels = [...document.querySelectorAll<HTMLElement>('[role=tabpanel]')];
  for (const tab of tabs) {
    tab.addEventListener('click', () => {
      for (const [index, panel] of panels.entries()) panel.hidden = tabs[index] !== tab;
      Object.assign(globalThis, { shownAt: Date.now() });
    });
  }
  setTimeout(() => tabs[1]?.click(), 400);
}
