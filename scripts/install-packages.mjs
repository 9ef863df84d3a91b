import { readFileSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

/**
 * Installs the packages that the lock file names, unless they are there already. Plain Node: before it there is nothing else.
 * Ends the process when npm fails; npm has said why.
 */
export function installPackages() {
  if (areInstalled()) return;
  console.log('Installing packages, about half a minute …');
  if (!runCommand('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])) process.exit(1);
}

function areInstalled() {
  const wanted = readPackages('../package-lock.json');
  const installed = readPackages('../node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')).packages;
  } catch {
    return {};
  }
}
