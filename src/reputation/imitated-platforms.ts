import { AMAZON_HOSTS } from '../credentials/platforms/amazon-hosts';
import type { Owner } from './genuine';

/** Platforms whose names are imitated to get at sellers, with every domain that is known to be their own. */
export const IMITATED_PLATFORMS: readonly Owner[] = [
  {
    names: { display: 'Amazon', also: ['Amazon Seller Central', 'Seller Central'], former: [] },
    domains: [
      'amazon.com',
      ...AMAZON_HOSTS.filter((host) => host.startsWith('amazon.')),
      ...['amazonaws.com', 'amazonservices.com', 'amazonpay.com', 'amazon-adsystem.com', 'amazon.cn'],
      ...['amazon.jobs', 'amazon.science', 'amazon.dev', 'amazon.work', 'amazon.design', 'amazon.care', 'amazon.news'],
    ],
    domainsUnchecked: [],
  },
];
