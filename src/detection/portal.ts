import { mentions } from './hint';

/** The seller's own pages at Amazon, as people call them: a regular-expression source over lower-case text. */
export const PORTAL =
  '(?:seller ?central|vendor ?central|amazon seller|(?:亚马逊|amazon) ?(?:卖家|后台|店铺|商家)|卖家(?:后台|中心|平台)|セラーセントラル|셀러 ?센트럴|아마존 ?(?:판매자|셀러))';

/** What every such name contains, parted by `|`; `portal.test.ts` holds the two together. */
const NAMES = 'rcentral|r central|amazon seller|卖家|商家|店铺|后台|セラーセントラル|셀러|아마존';

/** True where raw text could name such a page: far cheaper than the expression. */
export function hintsAtPortal(text: string): boolean {
  return mentions(text.toLowerCase(), NAMES);
}
