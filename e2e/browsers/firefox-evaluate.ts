import type { Bidi } from './bidi';
import type { Remote } from './browser';
import { remoteCall } from './remote-call';

interface Evaluation {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs a function in a document; what it returns comes back as JSON. Rejects with the text of what it throws. */
export async function evaluate<F extends Remote>(
  bidi: Bidi,
  context: string,
  run: F,
  args: Parameters<F>,
): Promise<Awaited<ReturnType<F>>> {
  const { result, exceptionDetails } = await bidi.send<Evaluation>('script.evaluate', {
    target: { context },
    expression: `Promise.resolve(${remoteCall(run, args)}).then((value) => JSON.stringify({ value }))`,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return JSON.parse(result?.value ?? '{}').value;
}
