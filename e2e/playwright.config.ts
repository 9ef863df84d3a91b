import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: 'results/failures',
  timeout: 30_000,
  expect: { timeout: 5_000 },
  workers: 2,
  // A busy machine may starve a browser once.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
