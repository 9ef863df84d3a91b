import type { AMAZON } from './amazon';
import { HEX, join } from './join';
import type { Examples } from './shape';

const BODY = 'IQEBLzAtAhexamplewVz2Nn6f2y-tpJX2DeX';
const CLIENT_ID = join('amzn1.application-oa2-client.', HEX.slice(0, 32));
const CLIENT_SECRET = join('amzn1.oa2-cs.', 'v1.', HEX);

export const AMAZON_EXAMPLES = {
  'sp-api-refresh-token': {
    examples: [
      `Atzr|${BODY}`,
      `https://tool.example/callback?refresh_token=Atzr%7C${BODY}&state=1`,
      `{"refresh_token":"Atzr|${BODY}","token_type":"bearer"}`,
      'Atzr|IQEBLzAtAhRPpMJxdwVz2Nn6f2y-tpJX2DeXEXAMPLE',
      // as the developer guide once misprints it
      `Aztr|${BODY}`,
      `Refresh TokenAtzr|${BODY}`,
      `redirect=https%3A%2F%2Ftool.example%2F%3Ftoken%3DAtzr%257C${BODY}`,
    ],
    nearMisses: [
      'Your refresh token starts with Atzr| and is about 370 characters long.',
      'Atzr|IwEBIxxxxxxxxxxxxxxxxxxxxxxxx',
      'Atzr|your-refresh-token-2-goes-here',
      'Atzr|<refresh token>',
      'REFRESH_TOKEN=Atzr|***********************',
      'const prefix = /^Atzr\\|[A-Za-z0-9_-]{20,}$/',
    ],
  },
  'sp-api-access-token': {
    examples: [
      'Atza|IQEBLjAsAexampleHpi0U-Dme37rR6CuUpSR',
      'Authorization: Bearer Atza|IQEBLjAsAhRmHjNgHpi0U-Dme37rR6CuUpSREXAMPLE',
      'x-amz-access-token: Atz.sprdt|IQEBLjAsAhRmHjNgHpi0U-Dme37rR6CuUpSR',
      'access_token=Atza%7CIQEBLjAsAhRmHjNgHpi0U-Dme37rR6CuUpSR&expires_in=3600',
    ],
    nearMisses: [
      'x-amz-access-token: Atza|...',
      'Atza|IwEBIxxx...',
      'Atza|IwEBIA1b2C3d4E5fxxxxx',
      'Atz.sprdt|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      `Atza|\${process.env.ACCESS_TOKEN_1}`,
    ],
  },
  'lwa-client-secret': {
    examples: [
      CLIENT_SECRET,
      `LWA_CLIENT_SECRET="${CLIENT_SECRET}"`,
      `client_id=${CLIENT_ID}&client_secret=${HEX}`,
      `SELLING_PARTNER_API_CLIENT_SECRET: ${HEX}`,
      `{"clientId": "${CLIENT_ID}", "clientSecret": "${HEX}"}`,
      `secret is ${join('amzn1.oa2-cs.', 'v1.', HEX.slice(0, 40))}…`,
    ],
    nearMisses: [
      'amzn1.oa2-cs.v1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'amzn1.oa2-cs.v1.1234567890asdfghjkl...',
      CLIENT_ID,
      `sha256:${HEX}`,
      `${CLIENT_ID}\n${HEX}`,
      `GITLAB_CLIENT_SECRET=${HEX}`,
      `"clientSecret": "${HEX}"`,
      `client_secret_hash ${HEX.slice(0, 32)}`,
      `client_secret=${'0'.repeat(64)}`,
    ],
  },
  'lwa-client-id': {
    examples: [CLIENT_ID, `client_id=${CLIENT_ID}`, `{"client_id":"${CLIENT_ID}"}`],
    nearMisses: ['amzn1.application-oa2-client.xxxxx', 'amzn1.sellerapps.app.0bf296b5', 'amzn1.application-oa2'],
  },
  'mws-auth-token': {
    examples: [
      'amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE',
      'MWSAuthToken=amzn.mws.4ea38b7b-f563-7709-4bae-87aeaEXAMPLE&Action=x',
      'Token: amzn.mws.4ea38b7b-f563-7709-4bae-12345678abcd',
    ],
    nearMisses: ['amzn.mws.xxxxxxxx', 'amzn.mws.123456789', '4ea38b7b-f563-7709-4bae-87aea1234567'],
  },
} satisfies Readonly<Record<keyof typeof AMAZON, Examples>>;
