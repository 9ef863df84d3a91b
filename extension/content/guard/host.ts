/** The host that gets what is entered: an embedded document without an address has that of its origin, a sandboxed one `null`. */
export function host(): string {
  return location.hostname || origin.replace(/.*\/|:\d+$/g, '');
}
