/**
 * Pages of the platforms themselves that say what Keyward says, or where the reader can act. Each was read when the advice that
 * leads to it was written.
 */
export const LINKS = {
  'consent-workflow': 'https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow',
  'manage-apps': 'https://sellercentral.amazon.com/apps/manage',
  'mws-rules': 'https://docs.developer.amazonservices.com/en_ES/dev_guide/DG_Registering.html',
  'no-aws-keys':
    'https://developer-docs.amazon.com/sp-api/changelog/sp-api-will-no-longer-require-aws-iam-or-aws-signature-version-4',
  'aws-keys': 'https://docs.aws.amazon.com/console/iam/self-accesskeys',
  'secret-reminder':
    'https://developer-docs.amazon.com/sp-api/changelog/reminder-and-best-practices-to-keep-amazon-lwa-client-credentials-secure',
  'rotate-secret': 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
  'revoke-self-authorization':
    'https://developer-docs.amazon.com/sp-api/docs/revoke-self-authorizations-from-your-application',
  'authorized-partners':
    'https://sellercentral.amazon.com/seller-forums/discussions/t/1abf5d7e-7cf2-41e1-984e-30ce858de1f5',
  'pay-keys': 'https://developer.amazon.com/docs/amazon-pay-checkout/deleting-a-key-pair.html',
} as const satisfies Readonly<Record<string, string>>;

export type LinkId = keyof typeof LINKS;

/** What other platforms say about their credentials, by platform. */
export const PLATFORM_LINKS: Readonly<Record<string, string>> = {
  ebay: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
  etsy: 'https://developers.etsy.com/documentation/essentials/authentication/',
  mercadolibre: 'https://developers.mercadolibre.com.ar/en_us/identity-and-access-management-oauth-and-tokens',
  paypal: 'https://developer.paypal.com/api/nvp-soap/paypal-payments-standard/integration-guide/third-party',
  shopify: 'https://shopify.dev/tutorials/rotate-revoke-api-credentials',
  stripe: 'https://stripe.com/docs/stripe-apps/api-authentication',
  walmart: 'https://developer.walmart.com/us-marketplace/docs/delegated-access-authorization',
};
