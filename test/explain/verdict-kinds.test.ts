import { describe, expect, it } from 'vitest';
import { type VerdictKindName, verdictKindOf, verdictOf } from '../../src/explain/verdict-kinds.js';
import { type Explainable, explain, formatReported } from '../../src/index.js';
import { FUNCTIONS, VALID } from '../support/calls.js';

type Fields = Readonly<Record<string, unknown>>;

/** All records in a result. */
function recordsIn(value: unknown, depth = 0): Fields[] {
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  const inside = Object.values(value).flatMap((one) => recordsIn(one, depth + 1));
  return Array.isArray(value) ? inside : [value as Fields, ...inside];
}

const RECORDS = FUNCTIONS.flatMap(([name, call]) => (VALID[name] ?? []).flatMap((args) => recordsIn(call(...args))));
const TOLD = RECORDS.flatMap((record) => {
  const kind = verdictKindOf(record);
  return kind === null ? [] : [{ kind, record }];
});

/** A record for each kind, so that the compiler asks for a new one here. */
const KINDS: Readonly<Record<VerdictKindName, true>> = {
  reconciliation: true,
  printedTotal: true,
  reading: true,
  claim: true,
  genderCheck: true,
  consistency: true,
  materiality: true,
  carryForward: true,
  checkedStatus: true,
  statusCountCheck: true,
  indicatorStatus: true,
  statusCount: true,
  followUp: true,
  readiness: true,
  requirementCheck: true,
  sum: true,
  missionStatus: true,
  comparedCoverage: true,
  attackedFigure: true,
};

describe('a result with a verdict or a status', () => {
  it('is told from others, whatever its kind', () => {
    expect([...new Set(TOLD.map(({ kind }) => kind))].sort()).toEqual(Object.keys(KINDS).sort());
  });

  it('has a sentence, and is written in short as that verdict', () => {
    for (const { record } of TOLD) {
      const subject = record as unknown as Parameters<typeof formatReported>[0] & Explainable;
      for (const locale of ['en-CA', 'fr-CA'] as const) {
        expect(explain(subject, { locale })).not.toBe('');
        expect(formatReported(subject, { locale })).toBe(verdictOf(record)?.label[locale === 'en-CA' ? 'en' : 'fr']);
      }
    }
  });
});
