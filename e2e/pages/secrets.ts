/** A secret as somebody would copy it, made anew for each test: a page that has seen it has seen this one. */
export function refreshToken(): string {
  return `Atzr|IwEBI${randomText(80)}`;
}

export function clientSecret(): string {
  return `amzn1.oa2-cs.v1.${randomHex(64)}`;
}

/** A file as AWS gives it to somebody who makes an access key. */
export function keyFile(): string {
  return `Access key ID,Secret access key\n${'AKIA'}${randomFrom('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)},${randomFrom(
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+',
    40,
  )}\n`;
}

function randomText(length: number): string {
  return randomFrom('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', length);
}

function randomHex(length: number): string {
  return randomFrom('0123456789abcdef', length);
}

function randomFrom(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('');
}
