import { expect, test } from 'vitest';
import { hintsAtPortal, PORTAL } from './portal';

const NAMES = [
  'Seller Central',
  'sellercentral',
  'Vendor central',
  'Amazon Seller',
  '亚马逊卖家',
  '亚马逊 后台',
  'Amazon后台',
  'Amazon 店铺',
  'amazon 商家',
  '卖家中心',
  '卖家平台',
  'セラーセントラル',
  '셀러 센트럴',
  '아마존 판매자',
  '아마존셀러',
];

test.each(NAMES)('%s is the portal, for both', (name) => {
  expect(name.toLowerCase()).toMatch(new RegExp(PORTAL));
  expect(hintsAtPortal(name)).toBe(true);
});

test.each(['Sign in', 'Log in with Amazon', 'Best sellers', '会员中心'])('%s is none, for both', (name) => {
  expect(name.toLowerCase()).not.toMatch(new RegExp(PORTAL));
  expect(hintsAtPortal(name)).toBe(false);
});
