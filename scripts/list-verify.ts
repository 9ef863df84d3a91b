import { readFileSync } from 'node:fs';
import { openRelease } from '../extension/background/updates/open-release';
import { judgeRelease } from '../src/reputation/release/read-release';
import shipped from '../src/reputation/release/shipped.json';
import { dayOf } from './list/make-release';

// Checks a release as the extension would that is built from this folder: npm run list:verify FILE (its signature is FILE.sig)
const [file] = process.argv.slice(2);
if (!file) throw new Error('Which file?');
const { release, refusal } = await openRelease({
  text: readFileSync(file, 'utf8'),
  signature: readFileSync(`${file}.sig`, 'utf8'),
});
const wrong = release ? judgeRelease(release, shipped.serial, dayOf(Date.now())) : refusal;
if (wrong) {
  console.error(`✗ ${wrong}`);
  process.exitCode = 1;
} else {
  console.log(
    `✓ release ${release?.serial} of ${release?.issued}, good until ${release?.expires}, ${release?.providers.length} providers`,
  );
}
