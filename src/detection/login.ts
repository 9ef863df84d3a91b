import { PORTAL } from './portal';
import type { Texts } from './texts';

const LOG_IN =
  '(?:log ?-?in|sign ?-?in|credentials?|password|passwort|user ?name|e ?-?mail|account|2 ?fa|otp|totp|登录|登陆|账号|帐号|密码|验证|ログイン|パスワード|アカウント|로그인|비밀번호|계정|mot de passe|contrasena|senha|zugangsdaten|anmeld\\p{L}*)';

const NAMES_THE_LOGIN = new RegExp(`${PORTAL}.{0,40}?${LOG_IN}|${LOG_IN}.{0,25}?${PORTAL}`, 'u');
const NAMES_THE_PORTAL = new RegExp(PORTAL, 'u');
/** Somebody's own new account, or a reset: not the seller's key to Amazon. */
const SIGN_UP =
  /sign ?up|create (?:an |your )?account|register|forgot|reset|new password|confirm|free trial|注册|新規登録|회원가입|registrier|inscri|registr/u;

/** A password counts only where the form says that it is the one of Seller Central: in the field's own words, or in its heading. */
export function asksForLogin(texts: Texts): boolean {
  const own = [texts.label, texts.placeholder, texts.identifier, texts.help].join(' . ');
  return NAMES_THE_PORTAL.test(own) || NAMES_THE_LOGIN.test(texts.heading) || NAMES_THE_LOGIN.test(texts.neighbour);
}

export function isSignUp(texts: Texts): boolean {
  return SIGN_UP.test([texts.heading, texts.introduction, texts.neighbour, texts.label].join(' . '));
}
