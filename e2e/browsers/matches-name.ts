/** Whether an accessible name is the one meant: the same words, or what an expression matches. */
export function matchesName(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
