import { readFileSync, writeFileSync } from 'node:fs';
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Provider } from '../../src/reputation/provider';

const FILE = new URL('../../src/reputation/pinyin.json', import.meta.url);

/** Words of this trade whose 长 is read zhang, which the library's small dictionary reads chang. */
customPinyin({ 店长: 'dian zhang', 店長: 'dian zhang', 船长: 'chuan zhang' });

/** The toneless pinyin of the Chinese names, by provider id, as `src/reputation/pinyin.json` holds it. */
export function makePinyin(providers: readonly Provider[]): string {
  const entries = providers.flatMap(({ id, names }) => {
    const spelt = [names.display, ...names.also, ...names.former].filter(isChinese).map(spell);
    return spelt.length === 0 ? [] : [[id, [...new Set(spelt)]] as const];
  });
  return `{\n${entries.map(([id, spelt]) => `  ${JSON.stringify(id)}: ${printList(spelt)}`).join(',\n')}\n}\n`;
}

/** The file as it is now; empty where there is none. */
export function readPinyin(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}

export function writePinyin(text: string): void {
  writeFileSync(FILE, text);
}

/** Han characters make a name Chinese unless Japanese kana stand beside them. */
function isChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
}

function spell(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function printList(items: readonly string[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
}
