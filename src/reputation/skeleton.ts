/** Letters of other scripts that are drawn like Latin ones (https://www.unicode.org/Public/security/latest/confusables.txt). */
const LOOKS_LIKE = new Map(
  [
    ...['aаɑα', 'bЬƄ', 'cсϲ', 'dԁ', 'eеҽє', 'gɡց', 'hһհ', 'iіι', 'jјϳ', 'kκк', 'lӏⅼ', 'mм', 'nոпη'],
    ...['oоοօσ', 'pрρ', 'qԛ', 'rг', 'sѕ', 'tтτ', 'uυսц', 'vνѵ', 'wԝѡω', 'xхχ', 'yуγү', 'zᴢ'],
  ].flatMap(([latin = '', ...others]) => others.map((other) => [other.toLowerCase(), latin] as const)),
);

/**
 * A name as the eye takes it at a glance: two names with one skeleton are easily mixed up. Accents are dropped, look-alike letters
 * of other scripts are read as Latin, 0 as o, 1 and i as l, rn as m, vv as w.
 */
export function skeleton(label: string): string {
  return [...label.toLowerCase().normalize('NFKD')]
    .map((sign) => LOOKS_LIKE.get(sign) ?? sign)
    .join('')
    .replace(/\p{M}/gu, '')
    .replace(/ı|1|i/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** Latin beside letters of another alphabet that has its doubles, which no honest name needs. */
export function mixesAlphabets(label: string): boolean {
  return /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label);
}
