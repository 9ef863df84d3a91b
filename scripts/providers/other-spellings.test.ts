import { expect, it } from 'vitest';
import type { Provider } from '../../src/reputation/provider';
import { makeSpellings } from './other-spellings';

function named(id: string, display: string, also: readonly string[]): Provider {
  return { id, names: { display, also, former: [] } } as unknown as Provider;
}

it('spells Chinese names, and neither Latin nor Japanese ones', () => {
  const text = makeSpellings([
    named('captainbi', 'CaptainBI', ['船长BI', '船长BI']),
    named('odoo', 'Odoo', []),
    named('ec-tencho', 'EC Tencho', ['まとまるEC店長']),
    named('payoneer', 'Payoneer', ['派安盈', 'Payoneer派安盈']),
    named('lingxing', 'Lingxing ERP', ['领星']),
  ]);
  expect(JSON.parse(text)).toEqual({
    captainbi: ['chuanzhangbi', '船長BI'],
    payoneer: ['paianying', 'payoneerpaianying'],
    lingxing: ['lingxing', '領星'],
  });
});
