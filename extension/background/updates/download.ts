import type { Refusal } from '../../../src/reputation/release/refusal';
import { LARGEST_LIST, LARGEST_SIGNATURE } from '../../../src/reputation/release/release';
import type { ReleaseFile } from './open-release';

/** For both files together; a server that needs longer is left. */
const PATIENCE_MS = 15_000;

/** Fetches a release and, before it, its signature. Nothing is read beyond what a list may take. */
export async function download(address: string): Promise<ReleaseFile | Refusal> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const signature = await read(signatureAddress(address), LARGEST_SIGNATURE, patience);
  if (signature === 'not-there' || signature === 'too-big') return 'no-signature';
  if (typeof signature === 'string') return signature;
  const list = await read(address, LARGEST_LIST, patience);
  return typeof list === 'string' ? list : { text: decode(list), signature: decode(signature) };
}

function signatureAddress(address: string): string {
  const url = new URL(address);
  url.pathname += '.sig';
  return url.href;
}

async function read(address: string, limit: number, patience: AbortSignal): Promise<Uint8Array | Refusal> {
  let response: Response;
  try {
    // A redirect is not followed, or the request would tell another host of this reader.
    response = await fetch(address, {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: patience,
    });
  } catch {
    return patience.aborted ? 'too-slow' : 'unreachable';
  }
  if (response.type === 'opaqueredirect') return 'redirected';
  if (!response.ok || !response.body) return 'not-there';
  try {
    return await collect(response.body, limit);
  } catch {
    return patience.aborted ? 'too-slow' : 'truncated';
  }
}

async function collect(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | Refusal> {
  const bytes = new Uint8Array(limit);
  let size = 0;
  for await (const chunk of body) {
    if (size + chunk.length > limit) return 'too-big';
    bytes.set(chunk, size);
    size += chunk.length;
  }
  return bytes.subarray(0, size);
}

/** Byte for byte, a mark at the beginning included: the signature is over all of them. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
