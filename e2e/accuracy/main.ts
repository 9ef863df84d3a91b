import { mkdirSync, writeFileSync } from 'node:fs';
import { launch } from '../browsers/launch';
import { readCorpus } from '../corpus/corpus';
import { serveForms } from '../pages/form-pages';
import { startSites } from '../sites/sites';
import { compareWithKnownMisses } from './known-misses';
import { readOptions } from './options';
import { planTrials } from './plan-trials';
import { readFolder, serveFolder } from './read-folder';
import { runTrials } from './run-trials';
import { renderResult } from './tables';

const { browser: name, renderings, tabs, folder, accepts } = readOptions(process.argv.slice(2));
const forms = readCorpus().filter(accepts);
const trials = folder ? readFolder(folder) : planTrials(forms, renderings);
const started = Date.now();
const sites = await startSites();
sites.serve(folder ? serveFolder(folder) : serveForms(forms));
const browser = await launch(name, { proxy: sites });
try {
  const outcomes = await runTrials(browser, trials, Math.min(tabs, trials.length), (done) => {
    if (done % 100 === 0) console.error(`${done} of ${trials.length} pages`);
  });
  const results = new URL('../results/', import.meta.url);
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL('accuracy.json', results), JSON.stringify(outcomes, undefined, 1));
  console.log(renderResult(outcomes));
  console.log(`\n${outcomes.length} pages in ${name}, ${Math.round((Date.now() - started) / 1000)} s`);
  const differences = folder ? [] : compareWithKnownMisses(outcomes);
  for (const difference of differences) console.log(difference);
  process.exitCode = differences.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await sites.close();
}
