/** The host that gets what is entered: an embedded document without an address has that of its origin, and a sandboxed one none. */
export function host(): string {
  return location.hostname || (URL.canParse(origin) ? new URL(origin).hostname : '');
}
