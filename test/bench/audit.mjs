// The audit of all bundled documents, and of 4 and 16 copies of them: time per check, which should not grow. Run after
// the build: node test/bench/audit.mjs
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { publishedClaims, publishedStatements } from '../../dist/data.js';
import { audit } from '../../dist/index.js';

const documents = [...new Set(publishedStatements.map(({ document }) => document))];

/** The same documents under other names, with every reference to them. */
function copyOf(values, number) {
  const text = documents.reduce(
    (all, name) => all.replaceAll(`"${name}`, `"${name}-copy-${number}`),
    JSON.stringify(values),
  );
  return JSON.parse(text);
}

/** Microseconds per check over so many copies: the median of five audits. */
export function auditAt(copies) {
  const all = Array.from({ length: copies }, (_, number) =>
    copyOf({ statements: publishedStatements, claims: publishedClaims }, number),
  );
  const given = all.flatMap((copy) => copy.statements);
  const declared = all.flatMap((copy) => copy.claims);
  const times = [];
  let checks = 0;
  for (let turn = 0; turn < 6; turn++) {
    const start = performance.now();
    const result = audit(given, { claims: declared });
    // The first turn is not measured: it compiles the code.
    if (turn > 0) times.push(performance.now() - start);
    checks = result.checks.length + result.claims.length;
  }
  const median = times.sort((a, b) => a - b)[2];
  return { copies, checks, milliseconds: Math.round(median), 'µs per check': Math.round((median * 1000) / checks) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table([1, 4, 16].map(auditAt));
