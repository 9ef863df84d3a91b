import type { Remote } from '../browsers/browser';
import { remoteCall } from '../browsers/remote-call';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, in content and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** An element with escaped attributes; those without a value are left out. The content is HTML already; undefined makes a void element. */
export function element(name: string, attrs: Readonly<Record<string, string | undefined>>, content?: string): string {
  const list = Object.entries(attrs).flatMap(([key, value]) => (value ? [` ${key}="${escapeHtml(value)}"`] : []));
  const open = `<${name}${list.join('')}>`;
  return content === undefined ? open : `${open}${content}</${name}>`;
}

/** A script that runs a function in the page; data that holds markup cannot end it. */
export function script(run: Remote, ...data: readonly unknown[]): string {
  return `<script>${remoteCall(run, data).replaceAll('</', '<\\/')}</script>`;
}
