import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An extension that does nothing: what the browser itself charges for having one. */
const EMPTY = `(function () {})();\n`;

/** The least that somebody who wants to know of new fields can do. */
const FLOOR = `(function () {
  new MutationObserver(() => {
    document.querySelectorAll('input,textarea,select');
  }).observe(document, { childList: true, subtree: true });
})();\n`;

/** Writes the two extensions that Keyward is held against into a folder, with the same reach as Keyward's, and says where they are. */
export function writeRivals(folder: string): { readonly empty: string; readonly floor: string } {
  return {
    empty: writeExtension(join(folder, 'empty'), EMPTY),
    floor: writeExtension(join(folder, 'floor'), FLOOR),
  };
}

function writeExtension(folder: string, script: string): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['content.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), script);
  return folder;
}
