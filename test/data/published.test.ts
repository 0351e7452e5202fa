import { describe, expect, it } from 'vitest';
import { publishedClaims, publishedStatements } from '../../src/data/published.js';
import { bundledClaims, bundledStatements } from '../support/bundled.js';

const documentsOf = (found: readonly string[]) => [...new Set(found)];

describe('the lists of everything that is published', () => {
  it('hold every statement and every claim of the data door, each once', () => {
    const missing = (all: readonly unknown[], listed: readonly unknown[]) => all.filter((one) => !listed.includes(one));
    expect(missing(bundledStatements(), publishedStatements)).toEqual([]);
    expect(missing(publishedStatements, bundledStatements())).toEqual([]);
    expect(new Set(publishedStatements).size).toBe(publishedStatements.length);
    expect(missing(bundledClaims(), publishedClaims)).toEqual([]);
    expect(missing(publishedClaims, bundledClaims())).toEqual([]);
    expect(new Set(publishedClaims).size).toBe(publishedClaims.length);
  });

  it('go document by document, in one order', () => {
    const documents = documentsOf(publishedStatements.map(({ document }) => document));
    expect(documents).toEqual([
      'evaluation-2015-2020',
      'ministerial-note-2019',
      'annual-report-2024-25',
      'current-operations',
      'peace-operations',
    ]);
    expect(documentsOf(publishedClaims.map(({ source }) => source.document))).toEqual(documents);
    for (const listed of [
      publishedStatements.map(({ document }) => document),
      publishedClaims.map(({ source }) => source.document),
    ]) {
      expect(listed).toEqual([...listed].sort((a, b) => documents.indexOf(a) - documents.indexOf(b)));
    }
  });
});
