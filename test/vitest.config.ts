import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { IS_LONG } from './support/long.js';

// The gate runs the tests in several time zones; each run leaves its results for the gate's last line.
const zone = process.env['TZ'];
const results = `coverage/tests/${zone?.replaceAll('/', '-')}.json`;

/*
 * To load the sources anew for each file of tests is dear, so most files share a process. One that changes what all in
 * a process share (the language, the environment, the settings of a package, the modules that are loaded) gets a
 * process of its own.
 */
const CHANGES_WHAT_IS_SHARED = /\bvi\.|\bprocess\.(?:env|argv)|\bglobalThis\b|\bDecimal\.set\b|support\/spoil\.js/;
const folder = fileURLToPath(new URL('.', import.meta.url));
const alone = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
  .filter((file) => CHANGES_WHAT_IS_SHARED.test(readFileSync(folder + file, 'utf8')))
  .map((file) => `test/${file.replaceAll('\\', '/')}`);
const elsewhere = ['test/bench/**', 'test/consumers/**', '**/node_modules/**'];

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
    projects: [
      {
        extends: true,
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: [...alone, ...elsewhere], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone, exclude: elsewhere } },
    ],
    setupFiles: ['test/setup.ts'],
    // Shared machines are slow at times; no test measures time.
    testTimeout: IS_LONG ? 3_600_000 : 300_000,
    maxWorkers: '100%',
    reporters: zone ? ['default', ['json', { outputFile: results }]] : ['default'],
    coverage: {
      provider: 'v8',
      reportsDirectory: 'coverage/code',
      include: ['src/**/*.ts'],
      reporter: ['text-summary'],
    },
  },
});
