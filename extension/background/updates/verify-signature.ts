/**
 * Proves an Ed25519 signature; key and signature are base64. `unable` where the browser lacks the algorithm, as Chrome before 137
 * does (https://developer.mozilla.org/en-US/docs/Web/API/SubtleCrypto/verify#browser_compatibility).
 */
export async function verifySignature(
  publicKey: string,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<'good' | 'bad' | 'unable'> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64(publicKey), 'Ed25519', false, ['verify']);
    return (await crypto.subtle.verify('Ed25519', key, fromBase64(signature), bytes)) ? 'good' : 'bad';
  } catch {
    return 'unable';
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
