import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIST_KEYS } from '../../src/reputation/release/keys';
import type { Signer } from './signer';

/** Copies a build into a new folder and has it trust one key of the test in place of the project's: nothing else differs. */
export function buildTrusting(build: string, signer: Signer): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyward-lists-'));
  cpSync(build, folder, { recursive: true });
  const [pinned] = LIST_KEYS;
  if (!pinned) throw new Error('No key is pinned');
  const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
  const trusting = scripts.filter((file) => {
    const code = readFileSync(join(folder, 'assets', file), 'utf8');
    if (!code.includes(pinned.publicKey)) return false;
    writeFileSync(
      join(folder, 'assets', file),
      code.replaceAll(pinned.publicKey, signer.publicKey).replaceAll(pinned.id, signer.id),
    );
    return true;
  });
  if (trusting.length !== 1) throw new Error(`The pinned key is in ${trusting.length} scripts`);
  return folder;
}
