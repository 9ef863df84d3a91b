/** The shortest pause between two readings, in milliseconds. */
const SHORTEST = 100;
/** A page that is costly to read is read less often: at most this part of the time is spent on it. */
const SHARE = 1 / 8;

/** Runs at once, and then as often as it is called but never without a rest in proportion to what the last run cost. */
export function restful(run: () => void): () => void {
  let restsUntil = 0;
  let due = false;
  return function call(): void {
    if (due) return;
    const rest = restsUntil - performance.now();
    if (rest > 0) {
      due = true;
      setTimeout(() => {
        due = false;
        call();
      }, rest);
      return;
    }
    const started = performance.now();
    run();
    const ended = performance.now();
    restsUntil = ended + Math.max(SHORTEST, (ended - started) / SHARE);
  };
}
