/** Where somebody is, taken apart by a public suffix list (private suffixes included); all ASCII but for the label. */
export interface Site {
  readonly host: string;
  /** The registrable domain, and its public suffix: `evil.co.uk` and `co.uk`. */
  readonly domain: string;
  readonly suffix: string;
  /** The registrable domain without its suffix, decoded from punycode: `évil`. */
  readonly label: string;
}

/** Below this length a name is too easily somebody else's word: `wise`, `eva`, `aura`, `odoo`, `cleo`. */
export const SHORTEST_NAME = 6;
