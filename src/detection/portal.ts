/** The seller's own pages at Amazon, as people call them: a regular-expression source over lower-case text. */
export const PORTAL =
  '(?:seller ?central|vendor ?central|amazon seller|(?:亚马逊|amazon) ?(?:卖家|后台|店铺|商家)|卖家(?:后台|中心|平台)|セラーセントラル|셀러 ?센트럴|아마존 ?(?:판매자|셀러))';
