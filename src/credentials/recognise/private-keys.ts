import type { Place, Shape } from './shape';
import { isReal } from './values';

const PATTERN =
  '-{0,5}BEGIN .{0,20}PRIVATE KEY(?: BLOCK)?-----(?:\\s+Proc.+\\s+DEK.+)?[\\s\\\\rn"\'+>,]{0,40}[\\w+/]{40,}[\\w+/=\\s\\\\>]*';

const accepts = (value: string) =>
  isReal(value.replace(/^.*?KEY(?: BLOCK)?-----(?:\s+Proc.+\s+DEK.+)?[\s\\rn"'+>,]{0,40}/i, ''));

const says = (words: RegExp) => (place: Place) => words.test(place.near);

const AMAZON_PAY = /amazon ?pay|public.?key.?id|LIVE-[A-Z\d]{24}/i;
const WALMART = /wal-?mart/i;

/** A private key says nothing of whose it is; only the words around it do. */
export const PRIVATE_KEYS = {
  'amazon-pay-private-key': {
    platform: 'amazon',
    level: 'danger',
    pattern: PATTERN,
    accepts,
    belongs: says(AMAZON_PAY),
  },
  'walmart-private-key': { platform: 'walmart', level: 'danger', pattern: PATTERN, accepts, belongs: says(WALMART) },
  'private-key': {
    platform: '',
    level: 'danger',
    pattern: PATTERN,
    accepts,
    belongs: ({ near }) => !AMAZON_PAY.test(near) && !WALMART.test(near),
  },
} as const satisfies Readonly<Record<string, Shape>>;
