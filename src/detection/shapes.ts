/** What a placeholder shows of a value: enough of it tells the credential whatever the label says. */
interface Shape {
  readonly credential: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/** Sources: the platforms' own documentation, as listed for each credential in src/credentials. */
export const SHAPES: readonly Shape[] = [
  { credential: 'lwa-client-id', pattern: /amzn1\.application-oa/i, examples: ['amzn1.application-oa2-client.xxxxx'] },
  {
    credential: 'lwa-client-secret',
    pattern: /amzn1\.oa2?-?(?:cs|client|\.)/i,
    examples: ['amzn1.oa2-cs.v1.xxx', 'amzn1.oa2-client....'],
  },
  { credential: 'sp-api-refresh-token', pattern: /\bAtzr\|/i, examples: ['Atzr|IwEBxxx...'] },
  { credential: 'sp-api-access-token', pattern: /\bAtza\|/i, examples: ['Atza|IwEBIxxx...'] },
  {
    credential: 'mws-auth-token',
    pattern: /\bamzn\.mws\./i,
    examples: ['amzn.mws.xxxxxxxx', 'looks like amzn.mws.0123'],
  },
  { credential: 'shopify-admin-token', pattern: /\bshp(?:at|ca|pa)_/i, examples: ['shpat_xxxx'] },
  { credential: 'shopify-api-secret', pattern: /\bshpss_/i, examples: ['shpss_…'] },
  {
    credential: 'stripe-secret-key',
    pattern: /\bsk_(?:live|test)_/i,
    examples: ['sk_live_...', 'sk_test_... or sk_live_...'],
  },
  { credential: 'stripe-restricted-key', pattern: /\brk_(?:live|test)_/i, examples: ['rk_live_xxx'] },
  { credential: 'stripe-publishable-key', pattern: /\bpk_(?:live|test)_/i, examples: ['pk_live_...'] },
  { credential: 'stripe-webhook-secret', pattern: /\bwhsec_/i, examples: ['whsec_...'] },
  { credential: 'woocommerce-consumer-key', pattern: /\bck_/i, examples: ['ck_xxxxxxxx'] },
  { credential: 'woocommerce-consumer-secret', pattern: /\bcs_(?!live|test)/i, examples: ['cs_xxxxxxxx'] },
  { credential: 'mercadolibre-access-token', pattern: /\bAPP_USR-/i, examples: ['APP_USR-1234'] },
];

/** The credential whose value a placeholder or help text shows the beginning of; null where it shows none. */
export function credentialOfShape(text: string): string | null {
  return SHAPES.find(({ pattern }) => pattern.test(text))?.credential ?? null;
}
