// npm run mutation -- src/budgets/variance.ts or a pattern in quotes, 'src/budgets/*.ts': what changes of these files
// do the tests of the library not notice? Each change is judged by every test of each file of tests that passes it.
export default {
  plugins: ['./test/mutation/runner.mjs'],
  testRunner: 'nearest-first',
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: null },
  concurrency: 2,
  // A change that only takes long on a busy machine was noticed by nobody; an endless one is found by counting.
  timeoutMS: 30_000,
  ignorePatterns: ['/coverage', '/dist', '/docs/site', '/test/bench', '/test/consumers', '/test/diagrams'],
  tempDirName: 'coverage/mutation',
  cleanTempDir: 'always',
  allowEmpty: false,
};
