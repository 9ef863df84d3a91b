/** Asks again every 20 ms until the answer is true. Rejects after the time-out, in milliseconds, with the last error if there was one. */
export async function waitUntil(ask: () => Promise<boolean>, timeout = 15_000): Promise<void> {
  const end = Date.now() + timeout;
  let failure: unknown = new Error(`Not so within ${timeout} ms`);
  while (Date.now() < end) {
    try {
      if (await ask()) return;
    } catch (error) {
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw failure;
}
