import { readCorpus } from '../../e2e/corpus/corpus';
import type { Draw } from './draw';
import { SENTENCES } from './sentences';

/** Labels, placeholders and help texts of real forms: words about secrets, and beginnings of values. */
export const FORM_TEXTS: readonly string[] = [
  ...new Set(
    readCorpus().flatMap(({ context, fields }) => [
      ...Object.values(context),
      ...fields.flatMap(({ label, placeholder, help }) => [label, placeholder, help]),
    ]),
  ),
].filter(Boolean);

/** Without those that show a whole value: beside a label of another form it would be a secret. */
const WORDS = FORM_TEXTS.filter((text) => !/[\w+/]{40}/.test(text));

/** What people write or read, with the numbers of their trade. */
export const HUMAN_TEXTS: readonly ((draw: Draw) => string)[] = [
  prose,
  prose,
  prose,
  ({ pick }) => pick(WORDS),
  (draw) => draw.many(draw.between(2, 6), () => draw.pick(WORDS)),
  (draw) => `${draw.pick(WORDS)}: ${draw.chars('hex', draw.pick([32, 40]))}`,
  ({ chars, between }) =>
    `Anna Muster\nHauptstrasse ${between(1, 200)}\n${chars('digits', 5)} Musterstadt\n+49 30 ${chars('digits', 8)}`,
  (draw) => draw.many(draw.between(1, 20), () => `B0${draw.chars('code', 8)}`),
  (draw) => draw.many(draw.between(1, 9), () => orderNumber(draw)),
  (draw) => draw.many(draw.between(1, 9), () => tracking(draw)),
  ({ chars }) => `DE${chars('digits', 20)}`,
  (draw) => `order-id\tsku\tasin\tquantity\r\n${draw.many(draw.between(3, 40), () => orderRow(draw), '\r\n')}`,
  ({ chars, between }) => `${chars('lower', 6)}.${chars('lower', between(4, 9))}${between(1, 99)}@mailbox.example`,
  ({ chars }) => `A${chars('code', 13)}`,
  ({ chars }) =>
    `amzn1.sp.solution.${chars('hex', 8)}-${chars('hex', 4)}-4${chars('hex', 3)}-a${chars('hex', 3)}-${chars('hex', 12)}`,
  ({ chars }) => `client_id: amzn1.application-oa2-client.${chars('hex', 32)}`,
  ({ chars }) => `arn:aws:iam::${chars('digits', 12)}:role/SellingPartner${chars('base62', 12)}`,
  ({ chars, between }) => chars('base62', between(8, 23)),
  ({ chars }) => chars('digits', 6),
  ({ pick }) => pick(CODE),
  ({ pick, chars }) => `${pick(CODE)}\n// ${chars('hex', 40)}`,
];

const CODE: readonly string[] = [
  'const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = process.env;',
  "const token = await storage.get('refresh_token') ?? process.env.LWA_REFRESH_TOKEN;",
  'if (!clientSecret) throw new Error("LWA_CLIENT_SECRET is not set, see README#credentials");',
  'aws_secret_access_key = <your secret access key>',
  'AWS_SECRET_ACCESS_KEY=$(aws ssm get-parameter --name /prod/secret --query Parameter.Value)',
  'secretAccessKey: config.get<string>("amazon.sellingPartner.secretAccessKey"),',
  'curl -H "x-amz-access-token: $ACCESS_TOKEN" https://sellingpartnerapi-eu.amazon.com/orders/v0/orders',
  "api_key: '\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022', secret_key: '****************************************'",
  'import { SellingPartnerAPIAuthenticationClientSecret2 } from "amazon/sp/api/auth/ClientSecretProvider1";',
  'Secret Key: src/main/java/com/Amazon/Mws/SecretKeyLoader2',
  'export AWS_SECRET_ACCESS_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'pattern: /^(?:AKIA|ASIA)[A-Z2-7]{16}$/, example: "AKIA..."',
  'Stripe keys begin with sk_live_ or rk_live_, Shopify ones with shpat_, Square ones with EAAA.',
  '-----BEGIN PRIVATE KEY-----\\n<paste your key here>\\n-----END PRIVATE KEY-----',
];

function prose(draw: Draw): string {
  const sentences = draw.pick(Object.values(SENTENCES));
  return draw.many(draw.between(1, 8), () => draw.pick(sentences), ' ');
}

function orderNumber({ chars }: Draw): string {
  return `${chars('digits', 3)}-${chars('digits', 7)}-${chars('digits', 7)}`;
}

function tracking({ pick, chars }: Draw): string {
  return pick([
    `1Z${chars('code', 16)}`,
    `JD0${chars('digits', 17)}`,
    `RA${chars('digits', 9)}DE`,
    chars('digits', 22),
    `TBA${chars('digits', 12)}`,
  ]);
}

function orderRow(draw: Draw): string {
  return `${orderNumber(draw)}\t${draw.chars('code', draw.between(6, 20))}\tB0${draw.chars('code', 8)}\t${draw.between(1, 9)}`;
}
