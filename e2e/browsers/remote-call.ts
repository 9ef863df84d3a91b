import type { Remote } from './browser';

/** The expression that calls a function with arguments elsewhere. Bundlers wrap inner functions in `__name`, which a page lacks. */
export function remoteCall(run: Remote, args: readonly unknown[]): string {
  const list = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))).join(', ');
  return `((__name) => (${run})(${list}))((named) => named)`;
}
