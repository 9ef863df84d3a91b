import { spawnSync } from 'node:child_process';

/**
 * Runs a program in the project's folder, its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] variables beside those that are set already
 * @returns {boolean} whether it ended well
 */
export function runCommand(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}
