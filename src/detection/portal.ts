/** The seller's own pages at Amazon, as people call them: a regular-expression source over lower-case text. */
export const PORTAL =
  '(?:seller ?central|vendor ?central|amazon seller|(?:亚马逊|amazon) ?(?:卖家|后台|店铺|商家)|卖家(?:后台|中心|平台)|セラーセントラル|셀러 ?센트럴|아마존 ?(?:판매자|셀러))';

const NAMES = ['seller', 'vendor', 'amazon', '亚马逊', '卖家', 'セラー', '셀러', '아마존'];

/** True where raw text could name such a page: far cheaper than the expression. */
export function hintsAtPortal(text: string): boolean {
  const plain = text.toLowerCase();
  return NAMES.some((name) => plain.includes(name)) && new RegExp(PORTAL).test(plain);
}
