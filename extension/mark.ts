import { BITS } from '../src/settings/watched';

/** The mark of a text (src/settings/watched.ts); takes about a tenth of a second. Rejects on pages that are not encrypted. */
export async function markOf(text: string, salt: string, rounds: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(text), 'PBKDF2', false, ['deriveBits']);
  const bytes = Uint8Array.from(salt.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-512', salt: bytes, iterations: rounds },
    key,
    BITS,
  );
  return hexOf(new Uint8Array(bits));
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
