import { installPackages } from './install-packages.mjs';
import { runCommand } from './run-command.mjs';

installPackages();
const passed = runCommand(process.execPath, ['--import', 'tsx', 'scripts/test-all.ts']);
process.exitCode = passed ? 0 : 1;
