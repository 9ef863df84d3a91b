import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { installBrowsers } from './install-browsers';
import { runCommand } from './run-command.mjs';
import { type Counts, countChecks, countPlaywright, countVitest } from './test-counts';

const UNIT_RESULTS = 'e2e/results/unit.json';
const E2E_RESULTS = resolve('e2e/results/e2e.json');

installBrowsers(['chromium', 'firefox']);
for (const file of [UNIT_RESULTS, E2E_RESULTS]) rmSync(file, { force: true });
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const checks = ['build', ...Object.keys(scripts).filter((name) => name.startsWith('check:')), 'providers'];

const counts: Counts[] = [
  ...checks.map((name) => countChecks(runStep(name, 'npm', ['run', '--silent', name]))),
  runUnitTests(),
  runE2eTests(),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

function runUnitTests(): Counts {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`];
  const ended = runStep('unit tests', 'npx', ['vitest', 'run', ...reporters]);
  return countVitest(UNIT_RESULTS, ended);
}

function runE2eTests(): Counts {
  const args = ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'];
  const ended = runStep('end-to-end tests', 'npx', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_RESULTS });
  return countPlaywright(E2E_RESULTS, ended);
}

function runStep(name: string, command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const start = Date.now();
  console.log(`\n▶ ${name}`);
  const ended = runCommand(command, args, env);
  console.log(`${ended ? '✔' : '✘'} ${name}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return ended;
}
