/**
 * Hosts on which Amazon itself shows or takes these credentials. Exact hosts only: what customers put on amazonaws.com or
 * cloudfront.net is not Amazon's page. Consent hosts: https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow
 */
const COUNTRIES =
  'ca com com.mx com.br es co.uk fr nl de it se pl com.tr ae in sg com.sg com.au co.jp com.be ie co.za sa eg me'.split(
    ' ',
  );

const SELLER_CENTRAL = [
  ...COUNTRIES.map((country) => `sellercentral.amazon.${country}`),
  'sellercentral-europe.amazon.com',
  'sellercentral-japan.amazon.com',
];

const PER_COUNTRY = COUNTRIES.flatMap((country) =>
  ['www', 'vendorcentral', 'sell', 'services', 'advertising', 'pay'].map((name) => `${name}.amazon.${country}`),
);

export const AMAZON_HOSTS: readonly string[] = [
  ...SELLER_CENTRAL,
  ...PER_COUNTRY,
  ...COUNTRIES.map((country) => `amazon.${country}`),
  'solutionproviderportal.amazon.com',
  'developer.amazon.com',
  'developer-docs.amazon.com',
  'developer.amazonservices.com',
  'developer.amazonservices.in',
  'developer.amazonservices.jp',
  'developer.amazonservices.fr',
  'docs.developer.amazonservices.com',
  'api.amazon.com',
  'eu.account.amazon.com',
  'apac.account.amazon.com',
  'payments.amazon.com',
  'paywithamazon.amazon.in',
  'console.aws.amazon.com',
  'signin.aws.amazon.com',
  'portal.aws.amazon.com',
  'docs.aws.amazon.com',
];
