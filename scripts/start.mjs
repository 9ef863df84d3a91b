import { installPackages } from './install-packages.mjs';

installPackages();
const { register } = await import('tsx/esm/api');
register();
await import('./show.ts');
