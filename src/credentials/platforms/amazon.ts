import type { Platform } from '../platform';
import { AMAZON_HOSTS } from './amazon-hosts';

/** Words of the Selling Partner API, where a secret key is an AWS one; without them it is that of MWS or of Amazon Pay. */
const SP_API_WORDS = ['sp ?-?api', 'selling ?partner', 'lwa', 'login with amazon', 'iam', 'role arn'];
const MWS_WORDS = [
  'a?mws',
  'amazon ?(?:login ?)?(?:and )?pay(?:ments?)?',
  'pay with amazon',
  'checkout by amazon',
  'amazon checkout',
];

export const amazon: Platform = {
  id: 'amazon',
  name: 'Amazon',
  words: [
    ...SP_API_WORDS.filter((word) => word !== 'iam' && word !== 'role arn'),
    ...MWS_WORDS,
    'login (?:and|&) pay with amazon',
    'zahlungen mit amazon|bezahlen mit amazon|paiements amazon|payez avec amazon',
    'seller ?central',
    'vendor ?central',
    'amazon (?:seller|vendor|marketplace|store|shop|fba)',
    'fba',
    'fulfil?lment by amazon',
    '(?:卖家|卖家中心).{0,6}(?:亚马逊|amazon)|(?:亚马逊|amazon).{0,6}(?:卖家|店铺|后台|授权|站点|商家)',
    'セラーセントラル|(?:アマゾン|amazon).{0,4}(?:出品|セラー|店舗)|出品者id',
    '셀러 ?센트럴|(?:아마존|amazon).{0,4}(?:판매자|셀러|스토어)',
    '(?:vendedor|vendeur|venditore|handler|verkaufer|verkoper|sprzedawc|satici|продавц|продавец|saljar|penjual|nguoi ban|البائع|بائع).{0,12}(?:amazon|أمازون)',
    'amazon.{0,6}(?:vendedor|vendeur|venditore|handler|verkaufer|verkoper|sprzedawc|satici|saljar|penjual)',
  ],
  // Tokens of Login with Amazon look the same for advertising and for selling.
  hints: ['amazon', 'amzn1?', 'atz[ra]', '亚马逊', 'yamaxun', 'アマゾン', '아마존', 'أمازون', 'амазон', 'अमेज़न', 'अमेज़न'],
  hosts: AMAZON_HOSTS,
  domains: ['console.aws.amazon.com', 'signin.aws.amazon.com'],
  telltales: [
    ['seller-id', 'access-key-id'],
    ['marketplace-id', 'access-key-id'],
    ['seller-id', 'access-key', 'secret-key'],
  ],
  eras: { 'sp-api': SP_API_WORDS, mws: MWS_WORDS },
  credentials: [
    { id: 'mws-secret-key', level: 'danger', roles: ['secret-key', 'secret', 'api-secret', 'credentials'], era: 'mws' },
    { id: 'aws-secret-access-key', level: 'danger', roles: ['secret-key'] },
    { id: 'aws-access-key-id', level: 'caution', roles: ['access-key-id', 'access-key', 'api-key', 'publishable-key'] },
    {
      id: 'lwa-client-secret',
      level: 'danger',
      roles: ['client-secret', 'app-secret', 'secret', 'api-secret', 'credentials'],
    },
    { id: 'lwa-client-id', level: 'none', roles: ['client-id'] },
    { id: 'sp-api-access-token', level: 'danger', roles: ['access-token'], era: 'sp-api' },
    { id: 'mws-auth-token', level: 'caution', roles: ['auth-token', 'token', 'access-token'], era: 'mws' },
    { id: 'sp-api-refresh-token', level: 'danger', roles: ['refresh-token', 'token', 'auth-token'] },
    { id: 'amazon-pay-private-key', level: 'danger', roles: ['private-key'] },
    { id: 'seller-central-password', level: 'danger', roles: ['password'] },
    { id: 'seller-central-username', level: 'none', roles: ['username'] },
    { id: 'totp', level: 'danger', roles: ['totp'] },
    { id: 'seller-id', level: 'none', roles: ['seller-id'] },
    { id: 'marketplace-id', level: 'none', roles: ['marketplace-id'] },
  ],
  examples: [
    {
      heading: 'Connect Amazon MWS',
      fields: { 'Seller ID': 'seller-id', 'AWS Access Key ID': 'aws-access-key-id', 'Secret Key': 'mws-secret-key' },
      level: 'danger',
    },
    {
      heading: '亚马逊店铺授权',
      fields: {
        卖家编号: 'seller-id',
        'AWS 访问密钥编号': 'aws-access-key-id',
        密钥: 'mws-secret-key',
        商城编号: 'marketplace-id',
      },
      level: 'danger',
    },
    {
      title: 'Settings',
      fields: {
        'LWA Client ID': 'lwa-client-id',
        'LWA Client Secret': 'lwa-client-secret',
        'Refresh Token': 'sp-api-refresh-token',
      },
      level: 'danger',
    },
    { fields: { 卖家编号: 'seller-id', MWS授权令牌: 'mws-auth-token' }, level: 'caution' },
    {
      heading: 'SP-API',
      fields: {
        'Client ID': 'lwa-client-id',
        'Client Secret': 'lwa-client-secret',
        'AWS Secret Key': 'aws-secret-access-key',
      },
      level: 'danger',
    },
    {
      fields: {
        'Seller Central Username': 'seller-central-username',
        'Seller Central Password': 'seller-central-password',
      },
      level: 'danger',
    },
    {
      heading: 'FBA settings',
      fields: { 'Marketplace ID': 'marketplace-id', 'Fulfillment Center ID': '' },
      level: 'none',
    },
    {
      heading: 'Amazon S3',
      fields: { 'Access key ID': '', 'Secret access key': '', Bucket: '' },
      level: 'none',
    },
    { heading: 'Log in', title: 'The Amazon seller toolbox', fields: { Email: '', Password: '' }, level: 'none' },
    { fields: { 'Merchant Token': '', 'Display Name': '' }, level: 'none' },
  ],
};
