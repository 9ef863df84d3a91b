import { installPackages } from './install-packages.mjs';
import { runCommand } from './run-command.mjs';

installPackages();
const shown = runCommand(process.execPath, ['--import', 'tsx', 'scripts/show.ts', ...process.argv.slice(2)]);
process.exitCode = shown ? 0 : 1;
