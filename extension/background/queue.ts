const last = new Map<number, Promise<void>>();

/**
 * Runs the tasks of one tab one after another: several frames report at once, and each reads and writes the same report. A worker that
 * dies between two tasks loses nothing, for every task ends with the report written.
 */
export function inOrder(tabId: number, task: () => Promise<void>): Promise<void> {
  const next = (last.get(tabId) ?? Promise.resolve()).then(task, task).catch((error: unknown) => {
    console.error('Keyward:', error instanceof Error ? error.message : error);
  });
  last.set(tabId, next);
  void next.then(() => {
    if (last.get(tabId) === next) last.delete(tabId);
  });
  return next;
}
