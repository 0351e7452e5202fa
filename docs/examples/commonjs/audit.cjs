// Audits a small table. Exits with 1 if a figure is inconsistent, so that it can stand in a check of a report before it is published.
const { audit, explain, statement } = require('cpa-ipp');

const table = statement({
  document: 'draft-report',
  unit: 'CAD millions',
  figures: {
    rcmp: ['118.6', 4],
    gac: ['28.9', 5],
    total: ['147.5', 6],
    rcmpShare: { printed: '80.4%', unit: 'percent', line: 7 },
    gacShare: { printed: '19.5%', unit: 'percent', line: 8 },
  },
  identities: {
    total: { printed: 'total', expected: { sum: ['rcmp', 'gac'] }, missing: 'unknown' },
    rcmpShare: { printed: 'rcmpShare', expected: { percent: ['rcmp', 'total'] }, missing: 'unknown' },
    gacShare: { printed: 'gacShare', expected: { percent: ['gac', 'total'] }, missing: 'unknown' },
  },
});

const { checks, summary } = audit([table]);
for (const check of checks) {
  console.log(`line ${check.source.line}: ${explain(check, { locale: 'en-CA' })}`);
}
process.exitCode = summary.inconsistent > 0 ? 1 : 0;
