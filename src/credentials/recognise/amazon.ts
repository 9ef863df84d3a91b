import type { Shape } from './shape';
import { isReal } from './values';

const TOKEN = '(?:\\||%(?:25)?7C)';

/** The label of a client secret, with Amazon's name in it or not far before: others have such secrets too. */
const CLIENT_SECRET = '(?:lwa|amazon|amzn1|sp.?api|ing.partner)[^]{0,120}client.?secret\\W{1,99}';

/** Credentials of Amazon's selling APIs. Sources: https://developer-docs.amazon.com/sp-api and the developer guides of MWS. */
export const AMAZON = {
  'sp-api-refresh-token': {
    platform: 'amazon',
    level: 'danger',
    pattern: `A(?:tzr|ztr)${TOKEN}[\\w-]{20,}`,
    accepts: (value) => isReal(value.replace(/^.{4,5}(?:\||7C)/i, '')),
  },
  'sp-api-access-token': {
    platform: 'amazon',
    level: 'danger',
    pattern: `Atz(?:a|\\.sprdt)${TOKEN}[\\w-]{20,}`,
    accepts: (value) => isReal(value.replace(/^[\w.%|]*?(?:\||7C)/i, '')),
  },
  'lwa-client-secret': {
    platform: 'amazon',
    level: 'danger',
    pattern: `amzn1\\.oa2-cs\\.v\\d\\.[\\w-]{20,}|(?<=${CLIENT_SECRET})[\\da-f]{64}\\b`,
    accepts: (value) => isReal(value.replace(/^amzn1\.oa2-cs\.v\d\./i, '')),
  },
  'lwa-client-id': { platform: 'amazon', level: 'none', pattern: 'amzn1\\.application-oa2-client\\.[\\da-f]{32}\\b' },
  'mws-auth-token': {
    platform: 'amazon',
    level: 'caution',
    pattern: 'amzn\\.mws\\.[\\da-f]{8}(?:-[\\da-z]{4}){3}-[\\da-z]{12}\\b',
  },
} as const satisfies Readonly<Record<string, Shape>>;
