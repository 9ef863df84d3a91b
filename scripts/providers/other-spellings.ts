import { readFileSync, writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Provider } from '../../src/reputation/provider';

const FILE = new URL('../../src/reputation/other-spellings.json', import.meta.url);

/** Words of this trade whose 长 is read zhang, which the library's small dictionary reads chang. */
customPinyin({ 店长: 'dian zhang', 店長: 'dian zhang', 船长: 'chuan zhang' });
const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const toHongKong = Converter({ from: 'cn', to: 'hk' });

/**
 * The Chinese names in toneless pinyin and in traditional characters, by provider id, as `src/reputation/other-spellings.json` holds
 * them: made here, so that neither library is shipped.
 */
export function makeSpellings(providers: readonly Provider[]): string {
  const entries = providers.flatMap(({ id, names }) => {
    const chinese = [names.display, ...names.also, ...names.former].filter(isChinese);
    const spelt = chinese.flatMap((name) => [toPinyin(name), toTaiwan(name), toHongKong(name)]);
    const others = [...new Set(spelt)].filter((name) => !chinese.includes(name));
    return others.length === 0 ? [] : [printEntry(id, others)];
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}

/** The file as it is now; empty where there is none. */
export function readSpellings(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}

export function writeSpellings(text: string): void {
  writeFileSync(FILE, text);
}

/** Han characters make a name Chinese unless Japanese kana stand beside them. */
function isChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
}

function toPinyin(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** As the formatter of this project would have it, in which a Chinese character is two columns wide. */
function printEntry(id: string, names: readonly string[]): string {
  const items = names.map((name) => JSON.stringify(name));
  const line = `  ${JSON.stringify(id)}: [${items.join(', ')}]`;
  const columns = line.replace(/\p{Script=Han}/gu, '  ').length + ','.length;
  return columns <= 120 ? line : `  ${JSON.stringify(id)}: [\n    ${items.join(',\n    ')}\n  ]`;
}
