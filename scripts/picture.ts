import { mkdirSync } from 'node:fs';
import { launch } from '../e2e/browsers/launch';
import { readCorpus } from '../e2e/corpus/corpus';
import { formUrl, serveForms } from '../e2e/pages/form-pages';
import { startSites } from '../e2e/sites/sites';

/** Makes the README's picture of the banner, on a real form of the corpus. */
const FORM = 'pos-amazon-mws-en-030';
const PICTURE = 'docs/banner.png';

const forms = readCorpus().filter(({ id }) => id === FORM);
const [form] = forms;
if (!form) throw new Error(`The corpus has no form ${FORM}`);
const sites = await startSites();
sites.serve(serveForms(forms));
const browser = await launch('chromium', { proxy: sites });
try {
  const tab = await browser.open(formUrl(form, 'plain'));
  for (let waited = 0; (await tab.banners()).length === 0; waited++) {
    if (waited > 50) throw new Error('No banner came');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  mkdirSync('docs', { recursive: true });
  await tab.screenshot(PICTURE);
  console.log(PICTURE);
} finally {
  await browser.close();
  await sites.close();
}
