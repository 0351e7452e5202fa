import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The gate runs the tests in several time zones; each run leaves its results for the gate's last line.
const zone = process.env['TZ'];
const results = `coverage/tests/${zone?.replaceAll('/', '-')}.json`;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Scripts of the docs import the package by its name.
  resolve: {
    alias: [
      { find: /^cpa-ipp$/, replacement: fileURLToPath(new URL('../src/index.ts', import.meta.url)) },
      { find: /^cpa-ipp\/(\w+)$/, replacement: `${fileURLToPath(new URL('../src', import.meta.url))}/$1.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Shared machines are slow at times; no test measures time.
    testTimeout: 60_000,
    exclude: ['test/bench/**', 'test/consumers/**', '**/node_modules/**'],
    reporters: zone ? ['default', ['json', { outputFile: results }]] : ['default'],
    coverage: {
      provider: 'v8',
      reportsDirectory: 'coverage/code',
      include: ['src/**/*.ts'],
      reporter: ['text-summary'],
    },
  },
});
