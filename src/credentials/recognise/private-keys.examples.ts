import { join } from './join';
import type { PRIVATE_KEYS } from './private-keys';
import type { Examples } from './shape';

const KEY = ' PRIVATE KEY-----';
/** The beginning that every such key of 2048 bits has, and characters that are nobody's key. */
const RSA = 'MIIEpAIBAAKCAQEA0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKL';
const PKCS8 = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC0123456789abc';
const OPENSSH = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gt';

const header = (kind: string) => join('-----BEGIN', kind, KEY);

export const PRIVATE_KEY_EXAMPLES = {
  'private-key': {
    examples: [
      `${header(' RSA')}\n${RSA}\n${RSA}`,
      `${header('')}\r\n${PKCS8}`,
      `"private_key": "${header('')}\\n${PKCS8}\\n"`,
      `${header(' OPENSSH')}\n${OPENSSH}`,
      `${header(' RSA')}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0123456789ABCDEF\n\n${RSA}`,
      `> ${header(' EC')}\n> ${RSA}`,
      `'${header('')}\\n' +\n  '${PKCS8}'`,
      `${header(' ENCRYPTED')} ${PKCS8}`,
    ],
    nearMisses: [
      header(' RSA'),
      `${header('')}\n...\n-----END${KEY}`,
      `${header('')}\nYWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXo=\n-----END${KEY}`,
      `${header('')}\nYOUR_PRIVATE_KEY_CONTENT_GOES_HERE_1`,
      `-----BEGIN PUBLIC KEY-----\n${PKCS8}`,
      `-----BEGIN CERTIFICATE-----\n${PKCS8}`,
      `${header(' RSA')}\n${'x'.repeat(64)}`,
      `if (text.includes('${header('')}')) throw new Error('It is a private key')`,
    ],
  },
  'amazon-pay-private-key': {
    examples: [
      `Amazon Pay\n${header('')}\n${PKCS8}`,
      `public_key_id: SANDBOX-ABC123DEF456XYZ\n${header('')}\n${PKCS8}`,
      `{"publicKeyId":"ABC123DEF456XYZ","privateKey":"${header(' RSA')}\\n${RSA}"}`,
    ],
    nearMisses: [`${header('')}\n${PKCS8}`, 'Amazon Pay needs a private key', `Amazon Pay\n${header('')}`],
  },
  'walmart-private-key': {
    examples: [
      `Walmart\n${header('')}\n${PKCS8}`,
      `WALMART_PRIVATE_KEY="${header('')}\\n${PKCS8}"`,
      `wal-mart.com\n${header(' RSA')}\n${RSA}`,
    ],
    nearMisses: [`${header('')}\n${PKCS8}`, 'Walmart needs a private key', `Walmart\n${header('')}`],
  },
} satisfies Readonly<Record<keyof typeof PRIVATE_KEYS, Examples>>;
