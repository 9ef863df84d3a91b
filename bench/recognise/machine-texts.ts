import type { Draw } from './draw';

/** What people copy without reading it: sums, tokens of other companies, addresses with signatures, pictures. */
export const MACHINE_TEXTS: readonly ((draw: Draw) => string)[] = [
  (draw) => draw.many(draw.between(1, 6), () => draw.chars('hex', draw.pick([32, 40, 64, 128]))),
  (draw) => `${draw.chars('hex', 64)}  keyward-${draw.between(1, 9)}.zip`,
  (draw) => `commit ${draw.chars('hex', 40)}\nAuthor: A <a@b.example>\n\n    Rotate the AWS secret key`,
  (draw) => draw.many(draw.between(1, 5), () => uuid(draw)),
  ({ chars }) => `"integrity": "sha512-${chars('base64', 86)}=="`,
  ({ chars }) => `<script src="https://cdn.example/a.js" integrity="sha384-${chars('base64', 64)}"></script>`,
  (draw) => draw.many(draw.between(2, 9), () => lockLine(draw)),
  ({ chars }) => `docker pull shop/api@sha256:${chars('hex', 64)}`,
  (draw) => `data:image/png;base64,iVBORw0KGgo${draw.chars('base64', draw.between(200, 4000))}=`,
  (draw) => `src: url(data:font/woff2;base64,d09GMgABAAAAA${draw.chars('base64', draw.between(500, 3000))}==)`,
  (draw) => wrapped(draw, draw.pick([60, 64, 76])),
  (draw) => jwt(draw),
  (draw) => `{"access_token":"${jwt(draw)}","token_type":"Bearer","expires_in":3600}`,
  (draw) => `https://shop-files.s3.eu-west-1.amazonaws.com/in%20voice/${uuid(draw)}.pdf?${presigned(draw)}`,
  (draw) =>
    `https://b.s3.amazonaws.com/k?AWSAccessKeyId=AKIA${keyBody(draw)}&Expires=1741700000&Signature=${draw.chars('base62', 25)}%2B%3D`,
  (draw) =>
    `Authorization: AWS4-HMAC-SHA256 Credential=AKIA${keyBody(draw)}/20250311/us-east-1/execute-api/aws4_request, SignedHeaders=host, Signature=${draw.chars('hex', 64)}`,
  (draw) =>
    `An AKIA${keyBody(draw)} key was used from 203.0.113.${draw.between(1, 254)} at commit ${draw.chars('hex', 40)}`,
  ({ chars }) => `https://www.youtube.com/watch?v=${chars('base64url', 11)}&list=PL${chars('base64url', 32)}`,
  ({ chars }) =>
    `https://docs.google.com/spreadsheets/d/1${chars('base64url', 43)}/edit?usp=sharing&ouid=${chars('digits', 21)}`,
  (draw) =>
    `https://www.shop.example/p/${draw.between(1, 9e8)}?gclid=EAIaIQobChMI${draw.chars('base64url', 60)}&fbclid=IwAR${draw.chars('base64url', 57)}&utm_source=mail`,
  ({ chars }) => `https://accounts.example/reset?token=${chars('base64url', 43)}`,
  ({ chars }) => `https://hooks.slack.com/services/T${chars('code', 8)}/B${chars('code', 10)}/${chars('base62', 24)}`,
  ({ chars }) => `ghp_${chars('base62', 36)}`,
  ({ chars }) => `GITHUB_TOKEN=github_pat_${chars('base62', 22)}_${chars('base62', 59)}`,
  ({ chars }) => `xoxb-${chars('digits', 12)}-${chars('digits', 12)}-${chars('base62', 24)}`,
  ({ chars }) => `apiKey: "AIza${chars('base64url', 35)}", appId: "1:${chars('digits', 12)}:web:${chars('hex', 22)}"`,
  ({ chars }) => `npm_${chars('base62', 36)}`,
  ({ chars }) => `sk-proj-${chars('base62', 48)}`,
  ({ chars }) => `SG.${chars('base64url', 22)}.${chars('base64url', 43)}`,
  ({ chars }) => `Secret key: 6L${chars('base62', 6)}AAAAA${chars('base64url', 27)}`,
  ({ chars }) => `https://${chars('hex', 32)}@o${chars('digits', 6)}.ingest.sentry.io/${chars('digits', 7)}`,
  ({ chars }) => `APP_KEY=base64:${chars('base64', 43)}=`,
  ({ chars }) => `pk_live_${chars('base62', 24)}`,
  ({ chars }) => `sk_test_${chars('base62', 24)}`,
  ({ chars }) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${chars('base64', 43)} me@desk`,
  (draw) =>
    `-----BEGIN CERTIFICATE-----\nMIID${draw.chars('base64', 60)}\n${draw.many(12, () => draw.chars('base64', 64))}\n-----END CERTIFICATE-----`,
  ({ chars }) =>
    `-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${chars('base64', 20)}\n-----END PUBLIC KEY-----`,
  ({ chars }) => `0x${chars('hex', 40)}`,
  ({ chars }) => `Qm${chars('base62', 44)}`,
  ({ chars }) =>
    `session-id=${chars('digits', 3)}-${chars('digits', 7)}-${chars('digits', 7)}; ubid-main=${chars('digits', 17)}`,
  (draw) => mail(draw),
];

/** Base64 as tools write it: lines of one length, and the rest. */
function wrapped({ chars, between, many }: Draw, length: number): string {
  return `${many(between(4, 30), () => chars('base64', length))}\n${chars('base64', between(1, length))}=`;
}

function uuid({ chars }: Draw): string {
  return [8, 4, 4, 4, 12].map((length) => chars('hex', length)).join('-');
}

function jwt({ chars, between }: Draw): string {
  return `eyJhbGciOiJIUzI1NiJ9.eyJ${chars('base64url', between(40, 400))}.${chars('base64url', 43)}`;
}

function keyBody({ chars }: Draw): string {
  return chars('code', 16);
}

function lockLine({ chars, between }: Draw): string {
  return `    "node_modules/${chars('lower', 8)}": { "version": "${between(0, 9)}.${between(0, 40)}.0", "resolved": "https://registry.npmjs.org/${chars('lower', 8)}.tgz", "integrity": "sha512-${chars('base64', 86)}==" },`;
}

function presigned(draw: Draw): string {
  const token = draw.many(draw.between(6, 12), () => draw.chars('base62', draw.between(10, 60)), '%2F');
  return `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=ASIA${keyBody(draw)}%2F20250311%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20250311T091500Z&X-Amz-Expires=3600&X-Amz-Security-Token=${token}%3D%3D&X-Amz-SignedHeaders=host&X-Amz-Signature=${draw.chars('hex', 64)}`;
}

function mail(draw: Draw): string {
  return [
    `DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=s1; bh=${draw.chars('base64', 43)}=;`,
    ` b=${draw.many(draw.between(3, 6), () => draw.chars('base64', draw.between(58, 74)), '\r\n ')}==`,
    `Message-ID: <${draw.chars('base62', 40)}@mail.shop.example>`,
    `Subject: =?utf-8?B?${draw.chars('base64', 40)}?=`,
    'Subject: Your AWS secret key was rotated',
  ].join('\r\n');
}
