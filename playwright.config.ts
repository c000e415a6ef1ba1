import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumOnPath } from './src/commands/browser';
import { PORTS } from './tests/e2e/sites';

const chromium = chromiumOnPath();

/** End-to-end tests of the three builds, in a real browser. Build first: npm run build. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A second try tells a busy machine from a fault. What needed one is named by `npm test`.
  retries: 1,
  // Some tests go through all pages, and the machine may be busy.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${PORTS.public}`,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: chromium
      ? { executablePath: chromium, args: CHROMIUM_FLAGS }
      : { args: CHROMIUM_FLAGS },
  },
  webServer: Object.entries(PORTS).map(([audience, port]) => ({
    command: `npx tsx src/commands/serve.ts --audience ${audience} --port ${port} --host localhost`,
    port,
    reuseExistingServer: false,
  })),
});
