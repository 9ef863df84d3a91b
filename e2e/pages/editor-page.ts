import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { renderPage } from './small-pages';

/** Editors as they come from npm, and the scripts in `editors/` that put them into a page. */
export const EDITORS = { ProseMirror: 'prosemirror', CodeMirror: 'codemirror', Quill: 'quill' } as const;

/** A page with an editor in it. */
export async function editorPage(name: keyof typeof EDITORS): Promise<string> {
  const entry = fileURLToPath(new URL(`./editors/${EDITORS[name]}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'editor', fileName: () => 'editor.js' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${name} was not built`);
  const script = output.output[0].code.replaceAll('</', '<\\/');
  return renderPage(
    `<style>#place{width:600px;min-height:120px;border:1px solid}</style><div id="place"></div><script>${script}</script>`,
  );
}

/** What the editor holds, with plain spaces. Runs in the page. */
export function readEditor(): string {
  return (window as unknown as { readEditor(): string }).readEditor().replaceAll('\u00a0', ' ');
}
