// What one function costs a consumer: bundled from dist by esbuild, minified, compressed with brotli.
const limits = {
  fiscalYearOf: '3 kB',
  budgetVariance: '14 kB',
  chartOfBudget: '22 kB',
  isCpaIppError: '300 B',
};

export default Object.entries(limits).map(([name, limit]) => ({
  name: `{ ${name} }`,
  path: '../../dist/index.js',
  import: `{ ${name} }`,
  limit,
  // Of the warnings, only the one on imports without side effects ever comes, and it is about what makes the bundle small.
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: 'error' }),
}));
