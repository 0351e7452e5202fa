// What one function or one statement costs a consumer: bundled from dist by esbuild, minified, compressed with brotli.
const functions = {
  fiscalYearOf: '3 kB',
  budgetVariance: '14 kB',
  chartOfBudget: '22 kB',
  isCpaIppError: '300 B',
};

// The smallest statement of the data; nothing that lists it with the others may come along.
const data = {
  ministerialNoteGender: '500 B',
};

const entries = [
  ...Object.entries(functions).map((entry) => ['index', ...entry]),
  ...Object.entries(data).map((entry) => ['data', ...entry]),
];

export default entries.map(([door, name, limit]) => ({
  name: `{ ${name} }`,
  path: `../../dist/${door}.js`,
  import: `{ ${name} }`,
  limit,
  // Of the warnings, only the one on imports without side effects ever comes, and it is about what makes the bundle small.
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: 'error' }),
}));
