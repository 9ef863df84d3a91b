import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearch, searchByName } from './search';

function named(id: string, display: string, also: string[] = [], former: string[] = [], domains: string[] = []) {
  return { id, names: { display, also, former }, domains, domainsUnchecked: [] };
}

const PROVIDERS = [
  named('pingpong', 'PingPong', ['PingPong金融', '乒乓智能'], [], ['pingpongx.com']),
  named('payoneer', 'Payoneer', ['派安盈']),
  named('rithum', 'Rithum', [], ['ChannelAdvisor']),
  named('jungle-scout', 'Jungle Scout'),
  named('lingxing', 'Lingxing ERP', ['领星']),
  named('mabang', 'Mabang ERP', ['马帮']),
  named('ec-tencho', 'Matomaru EC Tencho', ['まとまるEC店長']),
  named('eva', 'Eva', ['Eva.guru']),
  named('odoo', 'Odoo'),
];
const index = buildSearch(PROVIDERS, {
  lingxing: ['lingxing', '領星'],
  payoneer: ['paianying'],
  pingpong: ['pingpongjinrong'],
});

function find(query: string): string | undefined {
  return searchByName(index, query, 5)[0]?.id;
}

describe('search by name', () => {
  it.each([
    ['PingPong', 'pingpong'],
    ['ping pong', 'pingpong'],
    ['pingpnog', 'pingpong'],
    ['ＰｉｎｇＰｏｎｇ', 'pingpong'],
    ['乒乓', 'pingpong'],
    ['pingpongx', 'pingpong'],
    ['päyoneer', 'payoneer'],
    ['payonner', 'payoneer'],
    ['pai an ying', 'payoneer'],
    ['派安盈', 'payoneer'],
    ['channel advisor', 'rithum'],
    ['chanelAdvisor', 'rithum'],
    ['scout', 'jungle-scout'],
    ['dvisor', 'rithum'],
    ['yoneer', 'payoneer'],
    ['junglescout', 'jungle-scout'],
    ['ling xing', 'lingxing'],
    ['领', 'lingxing'],
    ['領星', 'lingxing'],
    ['mabnag', 'mabang'],
    ['店長', 'ec-tencho'],
    ['まとまる', 'ec-tencho'],
    ['EVA', 'eva'],
  ])('%s finds %s', (query, id) => {
    expect(find(query)).toBe(id);
  });

  it.each(['', ' ', '???', 'zzzz', 'evo', 'secret key', 'constructor', '__proto__'])('%s finds nobody', (query) => {
    expect(find(query)).toBeUndefined();
  });

  it('gives no more than it is asked for', () => {
    expect(searchByName(index, 'erp', 1)).toHaveLength(1);
    expect(searchByName(index, 'erp', 0)).toEqual([]);
  });

  it('takes any string, and a long one in no time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (query) => searchByName(index, query, 5).length <= 5,
      ),
    );
    expect(find('a '.repeat(50_000))).toBeUndefined();
  });
});
