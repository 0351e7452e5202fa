import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import type { Decimal } from '../../src/exact/decimal.js';
import type { NumberForm } from '../../src/exact/number-form.js';
import { type ReadNumber, readNumber } from '../../src/figures/read-number.js';
import { reconcile } from '../../src/figures/reconcile.js';
import { statement } from '../../src/figures/statement.js';
import { type CpaIppError, isCpaIppError, isReported, type Unit } from '../../src/index.js';
import { runs } from '../support/long.js';
import { withoutPlaces } from '../support/places.js';
import { printed } from './printed-forms.js';

type Outcome = { readonly read: ReadNumber } | { readonly error: CpaIppError };
function outcome(text: string, numbers?: NumberForm): Outcome {
  try {
    return { read: readNumber(text, numbers === undefined ? {} : { numbers }) };
  } catch (error) {
    if (!isCpaIppError(error)) throw error;
    return { error };
  }
}
const told = ({ value, unit, notes }: ReadNumber) => ({
  value: isReported(value) ? (value as Decimal).toFixed() : value.noValue,
  unit,
  notes,
});

describe('a printed number', () => {
  it('is read to its value, unit and notes in the form that is declared', () => {
    fc.assert(
      fc.property(printed, ({ text, form, value, unit, notes }) => {
        expect({ text, ...told(readNumber(text, { numbers: form })) }).toEqual({ text, value, unit, notes });
      }),
      { numRuns: runs(20_000, 3000) },
    );
  });

  it('is refused where nobody declares its form, with the name of a declaration that reads it', () => {
    fc.assert(
      fc.property(printed, ({ text, value, unit, notes, isAmbiguous }) => {
        const found = outcome(text);
        const named =
          'error' in found && found.error.code === 'INVALID_FIGURE' ? found.error.details.declare : undefined;
        const read = named?.option === 'numbers' ? outcome(text, named.value) : found;
        const result = 'read' in read ? told(read.read) : read.error.code;
        // What English reads otherwise is for the column to tell.
        if (isAmbiguous && 'read' in found) expect(result).toMatchObject({ unit, notes });
        else expect({ text, result }).toEqual({ text, result: { value, unit, notes } });
      }),
      { numRuns: runs(20_000, 3000) },
    );
  });

  it('has one value under one declaration: marks of its own read as the locale whose marks they are', () => {
    const twins = [
      ['en-CA', { decimal: '.', group: ',' }],
      [{ decimal: ',', group: ' ' }, 'fr-CA'],
    ] as const;
    fc.assert(
      fc.property(printed, fc.constantFrom(...twins), ({ text }, [one, other]) => {
        const [a, b] = [outcome(text, one), outcome(text, other)];
        expect('read' in a ? told(a.read) : a.error.code).toEqual('read' in b ? told(b.read) : b.error.code);
      }),
      { numRuns: runs(4000, 1000) },
    );
  });
});

/** Texts that may be numbers, and those that nearly are. */
const anyText = fc.oneof(
  { weight: 2, arbitrary: printed.map(({ text }) => text) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        printed,
        fc.nat(20),
        fc.constantFrom('', '-', ' ', ',', '.', '(', ')', '%', '$', '0', '/', ':', '*', 'E', '\u00bd', '\u00a0'),
      )
      .map(([{ text }, at, change]) => text.slice(0, at) + change + text.slice(at + 1)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '-',
      '..',
      'n.d.',
      'N/A',
      '5.',
      '1e5',
      '\u00bd',
      '3 1/2',
      '1:10',
      '2:1',
      '9'.repeat(18),
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const FORMS = ['en-CA', 'fr-CA', { decimal: ',', group: '.' }] as const;
const PLACES: Readonly<Partial<Record<Unit, number>>> = { CAD: 0, 'CAD thousands': 3, 'CAD millions': 6 };

describe('readNumber, statement and readBudgetLines', () => {
  it('agree on every text: its value, or that it has none, or that it cannot be read', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...FORMS), (text, numbers) => {
        const alone = outcome(text, numbers);
        const unit = 'read' in alone ? (alone.read.unit ?? 'CAD') : 'CAD';
        const given = { text, numbers };
        const expected = 'read' in alone ? told(alone.read).value : alone.error.code;
        const figure = inStatement(text, unit, numbers);
        // Documents print fewer digits than results have.
        if (figure === 'too-long') return;
        expect({ ...given, figure }).toEqual({ ...given, figure: expected });
        if (text.trim() === '') return;
        const [line, code] = inBudget(text, numbers);
        if ('error' in alone) expect({ ...given, code }).toEqual({ ...given, code: alone.error.code });
        else if (PLACES[unit] === undefined) expect({ ...given, code }).toEqual({ ...given, code: 'UNIT_MISMATCH' });
        else expect({ ...given, line }).toEqual({ ...given, line: inDollars(alone.read, PLACES[unit]) });
      }),
      { numRuns: runs(20_000, 3000) },
    );
  });
});

function inStatement(text: string, unit: Unit, numbers: NumberForm): string {
  try {
    const mine = statement({ document: 'd', unit, numbers, figures: { a: [text, 1] }, identities: {} });
    const { printed: value } = reconcile(mine, 'a');
    return isReported(value) ? value.toFixed() : value.noValue;
  } catch (error) {
    if (!isCpaIppError(error)) throw error;
    return isCpaIppError(error, 'INVALID_FIGURE') && error.details.reason === 'too-long' ? 'too-long' : error.code;
  }
}

function inBudget(text: string, numbers: NumberForm): readonly [unknown, string | undefined] {
  const row = { fiscalYear: '2018-19', partner: 'rcmp', amount: text };
  const map = { fiscalYear: 'fiscalYear', partner: 'partner', phase: { constant: 'spent' }, amount: 'amount' };
  const { lines, findings } = readBudgetLines([row], { map, empty: 'not-reported', numbers });
  return [withoutPlaces(lines)[0], findings[0]?.code];
}

function inDollars({ value, notes }: ReadNumber, places: number): object {
  const amount = isReported(value) ? value.times(10 ** places).toFixed() : { noValue: value.noValue };
  const place = { fiscalYear: '2018-19', partner: 'rcmp', category: 'all-costs', phase: 'spent' };
  return { ...place, amount, ...(notes.length > 0 && { notes }) };
}
