import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlace, placeOf, placesOf } from '../../src/kernel/cell-place.js';
import { cellPlaceShape } from '../../src/kernel/faults.js';
import { runs } from '../support/long.js';

const anything = fc.oneof(fc.anything(), fc.record({ row: fc.anything(), column: fc.anything(), key: fc.anything() }));

describe('isPlace', () => {
  it('tells what the description reads', () => {
    const isRead = (value: unknown) => {
      try {
        cellPlaceShape.read(value, []);
        return true;
      } catch {
        return false;
      }
    };
    const plain = fc.record(
      {
        row: fc.oneof(fc.integer(), fc.anything()),
        column: fc.option(fc.string()),
        key: fc.string(),
        other: fc.string(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(plain, (value) => {
        expect(isPlace(value)).toBe(isRead(value));
      }),
      { numRuns: runs(2000) },
    );
    expect(isPlace({ row: 0 })).toBe(true);
  });
});

describe('placesOf', () => {
  it('takes whatever records are, and names each place once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anything, fc.record({ at: anything }))), (records) => {
        const { at = [] } = placesOf(records);
        expect(at).toEqual(
          [
            ...new Map(
              records.map(placeOf).map((one) => [JSON.stringify(one && [one.row, one.column, one.key]), one]),
            ).values(),
          ].filter(Boolean),
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  it('names a hundred at most, and nothing where none is known', () => {
    const records = Array.from({ length: 300 }, (_, row) => ({ at: { row } }));
    expect(placesOf([...records, ...records]).at).toEqual(records.slice(0, 100).map(({ at }) => at));
    expect(placesOf([{}, null, { at: { row: -1 } }])).toEqual({});
  });
});
