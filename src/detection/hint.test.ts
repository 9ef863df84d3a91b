import { describe, expect, test } from 'vitest';
import { hintsAtSecret } from './hint';
import { LEXICONS } from './lexicon/lexicons';

/** Identifiers and log-in words raise no alarm by themselves, so nothing is lost when the first look passes them over. */
const HARMLESS = new Set([
  '',
  'seller-id',
  'marketplace-id',
  'client-id',
  'app-id',
  'username',
  'password',
  'totp',
  'partner-id',
  'dev-id',
  'cert-id',
  'session',
  'api-username',
  'api-password',
  'auth-code',
]);

describe.each(LEXICONS)('the first look at labels in $language', ({ examples }) => {
  const asking = Object.entries(examples).filter(([, role]) => !HARMLESS.has(role));
  test.each(asking)('does not pass over %s', (label) => {
    expect(hintsAtSecret([label])).toBe(true);
  });
});

test.each([
  'ѕесrеt Kеу',
  'S e c r e t',
  'se\u200bcret',
  'Client SecretRefresh Token',
  'ＡＰＩ Ｋｅｙ',
  'Clef secrÃ¨te',
  'API_KEY',
  'ACCESS_KEY_ID',
  'Credentials (JSON)',
  'Credenciais',
])('sees through %s', (label) => {
  expect(hintsAtSecret([label])).toBe(true);
});

test.each([
  'Email',
  'Password',
  'Search',
  'Keyboard shortcuts',
  'Your name',
  '密码',
  '用户名',
  'パスワード',
  '비밀번호',
  'Passwort',
  'Mot de passe',
  'Contraseña',
  'Пароль',
  'كلمة المرور',
  'Rapid monkey',
  'Message',
  'Street address',
  'Card number',
  'Coupon code',
  'Turkey',
  'キャンセル',
  '쿠키 설정',
])('lets %s pass', (label) => {
  expect(hintsAtSecret([label])).toBe(false);
});
