// npm run mutation -- src/budgets/variance.ts or a pattern in quotes, 'src/budgets/*.ts': what changes of these files
// do the tests of the library not notice? Only the tests that load a file are run, and for each change only those that
// reach it.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: null },
  concurrency: 2,
  ignorePatterns: ['/coverage', '/dist', '/docs/site', '/test/bench', '/test/consumers', '/test/diagrams'],
  tempDirName: 'coverage/mutation',
  cleanTempDir: 'always',
  allowEmpty: false,
};
