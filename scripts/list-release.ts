import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LIST_KEYS } from '../src/reputation/release/keys';
import shipped from '../src/reputation/release/shipped.json';
import { dayOf, makeRelease } from './list/make-release';
import { signRelease } from './list/sign-release';
import { checkProviders } from './providers/check-providers';
import { makeSpellings } from './providers/other-spellings';
import { readProviderFiles } from './providers/read-providers';

// Makes and signs the next release of the list: KEYWARD_LIST_KEY="$(cat key.pem)" npm run list:release [-- --days 90]
const { values } = parseArgs({ options: { days: { type: 'string', default: '90' } } });
const days = Number(values.days);
const key = process.env.KEYWARD_LIST_KEY;
if (!key) throw new Error('KEYWARD_LIST_KEY must hold the private key, as PEM');
if (!Number.isInteger(days) || days < 1) throw new Error('--days takes a whole number of days');

const now = new Date();
const issued = dayOf(now.getTime());
const { providers, errors } = checkProviders(readProviderFiles(), issued);
if (errors.length > 0) throw new Error(`npm run providers finds mistakes:\n${errors.join('\n')}`);

const serial = shipped.serial + 1;
const text = makeRelease({ serial, providers, spellings: JSON.parse(makeSpellings(providers)) }, now, days);
const signature = signRelease(text, key, LIST_KEYS);

mkdirSync('dist/list', { recursive: true });
writeFileSync('dist/list/list.json', text);
writeFileSync('dist/list/list.json.sig', signature);
// The next version of the extension ships what is released now, and takes nothing older.
writeFileSync('src/reputation/release/shipped.json', `{ "serial": ${serial}, "issued": "${issued}" }\n`);
console.log(
  `Release ${serial} with ${providers.length} providers is in dist/list/. Commit src/reputation/release/shipped.json.`,
);
