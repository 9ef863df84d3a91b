/** How the address of Amazon's genuine consent page goes on after its host. */
export const CONSENT_PATH = '/apps/authorize/consent?application_id=';

/**
 * The hosts of the consent page and the countries whose sellers meet them, as Amazon's guide lists them
 * (https://developer-docs.amazon.com/sp-api/docs/website-authorization-workflow); hosts of single European countries, Belgium, Ireland,
 * South Africa, Saudi Arabia and Egypt from current public libraries such as https://github.com/jlevers/selling-partner-api.
 */
export const CONSENT_ADDRESSES: readonly { readonly host: string; readonly countries: readonly string[] }[] = [
  { host: 'sellercentral.amazon.com', countries: ['US'] },
  { host: 'sellercentral.amazon.ca', countries: ['CA'] },
  { host: 'sellercentral.amazon.com.mx', countries: ['MX'] },
  { host: 'sellercentral.amazon.com.br', countries: ['BR'] },
  { host: 'sellercentral-europe.amazon.com', countries: ['GB', 'DE', 'FR', 'IT', 'ES'] },
  { host: 'sellercentral.amazon.co.uk', countries: ['GB'] },
  { host: 'sellercentral.amazon.de', countries: ['DE'] },
  { host: 'sellercentral.amazon.fr', countries: ['FR'] },
  { host: 'sellercentral.amazon.it', countries: ['IT'] },
  { host: 'sellercentral.amazon.es', countries: ['ES'] },
  { host: 'sellercentral.amazon.nl', countries: ['NL'] },
  { host: 'sellercentral.amazon.se', countries: ['SE'] },
  { host: 'sellercentral.amazon.pl', countries: ['PL'] },
  { host: 'sellercentral.amazon.com.be', countries: ['BE'] },
  { host: 'sellercentral.amazon.ie', countries: ['IE'] },
  { host: 'sellercentral.amazon.com.tr', countries: ['TR'] },
  { host: 'sellercentral.amazon.ae', countries: ['AE'] },
  { host: 'sellercentral.amazon.sa', countries: ['SA'] },
  { host: 'sellercentral.amazon.eg', countries: ['EG'] },
  { host: 'sellercentral.amazon.co.za', countries: ['ZA'] },
  { host: 'sellercentral.amazon.in', countries: ['IN'] },
  { host: 'sellercentral.amazon.sg', countries: ['SG'] },
  { host: 'sellercentral.amazon.com.au', countries: ['AU'] },
  { host: 'sellercentral.amazon.co.jp', countries: ['JP'] },
  { host: 'sellercentral-japan.amazon.com', countries: ['JP'] },
];
