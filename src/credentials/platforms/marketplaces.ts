import type { Credential, Platform } from '../platform';
import { OTHER_CREDENTIALS } from './other-credentials';
import { unnamed } from './unnamed-marketplace';

/** On these the key that they call "API key" is the secret itself. */
const KEY_IS_THE_SECRET: readonly Credential[] = [
  {
    id: 'other-api-secret',
    level: 'danger',
    roles: ['api-key', 'app-key', 'key', ...(OTHER_CREDENTIALS[2]?.roles ?? [])],
  },
  ...OTHER_CREDENTIALS.filter(({ id }) => id !== 'other-api-key' && id !== 'other-api-secret'),
];

interface Marketplace {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly domains: readonly string[];
  readonly credentials?: readonly Credential[];
  /** As a form would name it, where the name alone is an everyday word. */
  readonly heading?: string;
}

const MARKETPLACES: readonly Marketplace[] = [
  { id: 'trendyol', name: 'Trendyol', words: ['trendyol'], domains: ['trendyol.com'] },
  { id: 'hepsiburada', name: 'Hepsiburada', words: ['hepsi ?burada'], domains: ['hepsiburada.com'] },
  { id: 'n11', name: 'n11', words: ['n11'], domains: ['n11.com'] },
  { id: 'ciceksepeti', name: 'Çiçeksepeti', words: ['cicek ?sepeti'], domains: ['ciceksepeti.com'] },
  { id: 'coupang', name: 'Coupang', words: ['coupang', '쿠팡'], domains: ['coupang.com', 'coupangcorp.com'] },
  {
    id: 'naver',
    name: 'Naver SmartStore',
    words: ['smart ?store', '스마트 ?스토어', 'naver (?:commerce|shopping)', '네이버 ?(?:커머스|쇼핑|스토어)'],
    domains: ['naver.com'],
  },
  { id: 'elevenst', name: '11st', words: ['11st', '11번가'], domains: ['11st.co.kr'] },
  {
    id: 'gmarket',
    name: 'Gmarket',
    words: ['g ?market', '지마켓', '옥션', 'esm ?plus'],
    domains: ['gmarket.co.kr', 'esmplus.com'],
  },
  { id: 'cafe24', name: 'Cafe24', words: ['cafe ?24', '카페24'], domains: ['cafe24.com'] },
  { id: 'bol', name: 'bol.com', words: ['bol\\.?com', 'bol'], domains: ['bol.com'] },
  { id: 'allegro', name: 'Allegro', words: ['allegro'], domains: ['allegro.pl'] },
  { id: 'ozon', name: 'Ozon', words: ['ozon', 'озон'], domains: ['ozon.ru'], credentials: KEY_IS_THE_SECRET },
  {
    id: 'wildberries',
    name: 'Wildberries',
    words: ['wild ?berries', 'вайлдберриз', 'wb (?:api|token|key)'],
    domains: ['wildberries.ru'],
    credentials: KEY_IS_THE_SECRET,
  },
  {
    id: 'yandex-market',
    name: 'Yandex Market',
    words: ['yandex ?market', 'яндекс[. ]?маркет'],
    domains: ['market.yandex.ru', 'partner.market.yandex.ru'],
  },
  {
    id: 'magalu',
    name: 'Magalu',
    words: ['magalu', 'magazine luiza'],
    domains: ['magalu.com', 'magazineluiza.com.br'],
  },
  {
    id: 'americanas',
    name: 'Americanas',
    words: ['americanas', 'b2w', 'skyhub'],
    domains: ['americanas.com.br', 'skyhub.com.br'],
  },
  {
    id: 'rakuten',
    name: 'Rakuten',
    words: ['rakuten', '楽天', '乐天'],
    domains: ['rakuten.co.jp', 'rakuten.com'],
  },
  {
    id: 'yahoo-shopping',
    name: 'Yahoo! Shopping',
    words: ['yahoo!? ?ショッピング', 'ヤフーショッピング', 'yahoo!? (?:shopping|store|key|permission)', 'ヤフオク'],
    domains: ['yahoo.co.jp'],
  },
  {
    id: 'wowma',
    name: 'au PAY Market',
    words: ['wowma', 'au pay ?(?:マーケット|market)'],
    domains: ['wowma.jp'],
    credentials: KEY_IS_THE_SECRET.map((entry) =>
      entry.id === 'other-api-secret' ? { ...entry, id: 'other-api-key' } : entry,
    ),
  },
  { id: 'qoo10', name: 'Qoo10', words: ['qoo10'], domains: ['qoo10.com', 'qoo10.jp'] },
  { id: 'jd', name: 'JD', words: ['京东', 'jing ?dong', 'jd', '京喜'], domains: ['jd.com', 'jd.hk'] },
  {
    id: 'taobao',
    name: 'Taobao',
    words: ['淘宝', '天猫', 'tao ?bao', 'tmall', '千牛'],
    domains: ['taobao.com', 'tmall.com'],
  },
  {
    id: 'pinduoduo',
    name: 'Pinduoduo',
    words: ['拼多多', 'pin ?duo ?duo', 'pdd'],
    domains: ['pinduoduo.com', 'yangkeduo.com'],
  },
  { id: 'temu', name: 'Temu', words: ['temu'], domains: ['temu.com'] },
  { id: 'shein', name: 'SHEIN', words: ['shein', '希音'], domains: ['shein.com'] },
  { id: 'aliexpress', name: 'AliExpress', words: ['ali ?express', '速卖通'], domains: ['aliexpress.com'] },
  {
    id: 'alibaba',
    name: 'Alibaba.com',
    words: ['alibaba(?! ?cloud)', '1688', '阿里巴巴'],
    domains: ['alibaba.com', '1688.com'],
  },
  { id: 'douyin', name: 'Douyin', words: ['抖音', 'douyin'], domains: ['douyin.com', 'jinritemai.com'] },
  { id: 'kuaishou', name: 'Kuaishou', words: ['快手', 'kuaishou'], domains: ['kuaishou.com'] },
  { id: 'youzan', name: 'Youzan', words: ['有赞', 'youzan'], domains: ['youzan.com'] },
  { id: 'flipkart', name: 'Flipkart', words: ['flipkart'], domains: ['flipkart.com'] },
  { id: 'meesho', name: 'Meesho', words: ['meesho'], domains: ['meesho.com'] },
  { id: 'snapdeal', name: 'Snapdeal', words: ['snapdeal'], domains: ['snapdeal.com'] },
  { id: 'myntra', name: 'Myntra', words: ['myntra'], domains: ['myntra.com'] },
  { id: 'tokopedia', name: 'Tokopedia', words: ['tokopedia'], domains: ['tokopedia.com'] },
  { id: 'bukalapak', name: 'Bukalapak', words: ['bukalapak'], domains: ['bukalapak.com'] },
  { id: 'blibli', name: 'Blibli', words: ['blibli'], domains: ['blibli.com'] },
  { id: 'tiki', name: 'Tiki', words: ['tiki(?! ?wiki)'], domains: ['tiki.vn'] },
  { id: 'sendo', name: 'Sendo', words: ['sendo'], domains: ['sendo.vn'] },
  { id: 'cdiscount', name: 'Cdiscount', words: ['c ?discount', 'octopia'], domains: ['cdiscount.com'] },
  { id: 'fnac', name: 'Fnac', words: ['fnac', 'darty'], domains: ['fnac.com'] },
  { id: 'manomano', name: 'ManoMano', words: ['mano ?mano'], domains: ['manomano.fr', 'manomano.com'] },
  { id: 'mirakl', name: 'Mirakl', words: ['mirakl'], domains: ['mirakl.net', 'mirakl.com'] },
  { id: 'zalando', name: 'Zalando', words: ['zalando'], domains: ['zalando.com', 'zalando.de'] },
  { id: 'otto', name: 'OTTO', words: ['otto(?: ?market)?'], domains: ['otto.de', 'otto.market'] },
  {
    id: 'kaufland',
    name: 'Kaufland',
    words: ['kaufland', 'real\\.de', 'hood\\.de'],
    domains: ['kaufland.de', 'kaufland.com'],
  },
  { id: 'emag', name: 'eMAG', words: ['emag'], domains: ['emag.ro', 'emag.bg'] },
  { id: 'cdon', name: 'CDON', words: ['cdon', 'fyndiq'], domains: ['cdon.se', 'fyndiq.se'] },
  { id: 'wish', name: 'Wish', words: ['wish(?! ?list)'], domains: ['wish.com'] },
  { id: 'joom', name: 'Joom', words: ['joom'], domains: ['joom.com'] },
  { id: 'newegg', name: 'Newegg', words: ['newegg', '新蛋'], domains: ['newegg.com'] },
  { id: 'jumia', name: 'Jumia', words: ['jumia'], domains: ['jumia.com'] },
  {
    id: 'noon',
    name: 'noon',
    words: ['noon (?:seller|partner|api|store)', 'نون'],
    domains: ['noon.com', 'noon.partners'],
    heading: 'noon seller',
  },
  { id: 'wayfair', name: 'Wayfair', words: ['wayfair'], domains: ['wayfair.com'] },
  { id: 'target', name: 'Target Plus', words: ['target plus'], domains: ['target.com'] },
  {
    id: 'reverb',
    name: 'Reverb',
    words: ['reverb (?:api|token|shop)'],
    domains: ['reverb.com'],
    heading: 'Reverb API',
  },
  { id: 'bonanza', name: 'Bonanza', words: ['bonanza'], domains: ['bonanza.com'] },
  { id: 'ricardo', name: 'Ricardo', words: ['ricardo(?:\\.ch)?'], domains: ['ricardo.ch'] },
  { id: 'zozo', name: 'ZOZOTOWN', words: ['zozo ?town'], domains: ['zozo.jp'] },
  { id: 'mercari', name: 'Mercari', words: ['mercari', 'メルカリ'], domains: ['mercari.com', 'mercari-shops.com'] },
  {
    id: 'base-jp',
    name: 'BASE',
    words: ['base ?(?:api|ショップ)', 'thebase'],
    domains: ['thebase.com', 'thebase.in'],
    heading: 'BASE API',
  },
  { id: 'ecwid', name: 'Ecwid', words: ['ecwid'], domains: ['ecwid.com'] },
  { id: 'magento', name: 'Adobe Commerce', words: ['magento', 'adobe commerce'], domains: ['magento.com'] },
  { id: 'prestashop', name: 'PrestaShop', words: ['presta ?shop'], domains: ['prestashop.com'] },
  { id: 'shopline', name: 'SHOPLINE', words: ['shopline'], domains: ['shopline.com', 'shoplineapp.com'] },
  { id: 'shoplazza', name: 'Shoplazza', words: ['shoplazza', '店匠'], domains: ['shoplazza.com'] },
  {
    id: 'nuvemshop',
    name: 'Nuvemshop',
    words: ['nuvem ?shop', 'tienda ?nube'],
    domains: ['nuvemshop.com.br', 'tiendanube.com'],
  },
  { id: 'vtex', name: 'VTEX', words: ['vtex'], domains: ['vtex.com'] },
  { id: 'salla', name: 'Salla', words: ['salla(?: api)?', 'سلة'], domains: ['salla.sa'] },
  { id: 'zid', name: 'Zid', words: ['zid (?:api|store|token)'], domains: ['zid.sa'], heading: 'Zid API' },
];

/** One entry a marketplace; they differ in name and place only. */
export const marketplaces: readonly Platform[] = [...MARKETPLACES.map(describe), unnamed];

function describe({ heading, ...entry }: Marketplace): Platform {
  const under = heading ?? entry.name;
  return {
    hosts: [],
    credentials: OTHER_CREDENTIALS,
    ...entry,
    examples: [
      {
        heading: under,
        fields: { 'Client secret': 'other-client-secret', 'Refresh token': 'other-refresh-token' },
        level: 'danger',
      },
      { heading: under, fields: { 'Client ID': 'other-client-id' }, level: 'none' },
      { heading: under, fields: { 'Search products': '', Quantity: '' }, level: 'none' },
    ],
  };
}
