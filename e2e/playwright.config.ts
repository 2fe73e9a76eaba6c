import { defineConfig } from '@playwright/test';

const address = process.env.REVIU_URL;
if (!address) {
  throw new Error('REVIU_URL must say where the suite runs, such as http://localhost:8080');
}

// One story after the other: they share one city.
export default defineConfig({
  testDir: 'tests',
  outputDir: '../target/e2e/traces',
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  // nobody can look again on a build machine; what passes the second time is reported as flaky
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 20_000 },
  // the parts are killed after everybody has walked through
  projects: [
    { name: 'walk', testIgnore: /ledger/ },
    { name: 'power cut', testMatch: /ledger/, dependencies: ['walk'] },
  ],
  reporter: [['list'], ['json', { outputFile: '../target/e2e/result.json' }]],
  use: {
    baseURL: address,
    locale: 'id-ID',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // the suite runs as root in some build machines, where Chromium's own sandbox refuses
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
});
