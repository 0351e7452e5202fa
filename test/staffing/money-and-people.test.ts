import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/exact/decimal.js';
import { totalOf } from '../../src/exact/total.js';
import { explain } from '../../src/explain/explain.js';
import { compareMoneyWithPeople, type MoneyAndPeople } from '../../src/staffing/money-and-people.js';
import { codeOf } from '../refusal.js';

const none = { noValue: 'not-reported' } as const;

/** Code, index and path of what is found, and the counts. */
function found(cells: readonly unknown[]) {
  const { findings, compared, missing, faulty } = compareMoneyWithPeople(cells as readonly MoneyAndPeople[]);
  return {
    findings: findings.map(({ code, index, path }) => [code, index, path.join('.')]),
    counts: [compared, missing, faulty],
  };
}

describe('compareMoneyWithPeople', () => {
  const sound = [
    { cell: 'both', spent: '1', deployed: '1' },
    { cell: 'neither', spent: '0', deployed: 0 },
    { cell: 'money', spent: '0.037', deployed: '0' },
    { cell: 'people', spent: '0.00', deployed: '0.2' },
    { cell: 'no data', spent: none, deployed: '3' },
  ];
  const ofSound = [
    ['MONEY_WITHOUT_PEOPLE', 2, 'cells.2'],
    ['PEOPLE_WITHOUT_MONEY', 3, 'cells.3'],
  ];

  it('finds activity in one table only, and compares nothing that is missing', () => {
    expect(found(sound)).toEqual({ findings: ofSound, counts: [4, 1, 0] });
    const { findings } = compareMoneyWithPeople(sound);
    expect(findings.map(({ operands }) => operands['cell' as never])).toEqual(['money', 'people']);
  });

  it.each([
    ['a refund', { cell: 'x', spent: '-0.5', deployed: '1' }, 'NEGATIVE_VALUE', 'cells.5.spent'],
    ['people below zero', { cell: 'x', spent: '1', deployed: -1 }, 'NEGATIVE_VALUE', 'cells.5.deployed'],
    ['no number', { cell: 'x', spent: '12?4', deployed: '1' }, 'INVALID_DECIMAL', 'cells.5.spent'],
    ['binary noise', { cell: 'x', spent: 0.1 + 0.2, deployed: '1' }, 'INEXACT_NUMBER', 'cells.5.spent'],
    ['nothing', { cell: 'x', deployed: '1' }, 'INVALID_ARGUMENT', 'cells.5.spent'],
    ['no name', { cell: '', spent: '1', deployed: '1' }, 'INVALID_ARGUMENT', 'cells.5.cell'],
    ['no cell', null, 'INVALID_ARGUMENT', 'cells.5'],
  ])('says of a cell with %s where its fault is, and hides no other', (_, cell, code, path) => {
    expect(found([...sound, cell])).toEqual({ findings: [...ofSound, [code, 5, path]], counts: [4, 1, 1] });
    expect(found([cell, ...sound]).counts).toEqual([4, 1, 1]);
  });

  it('names every fault of a cell', () => {
    expect(found([{ cell: 'a', spent: '-1', deployed: '-2' }])).toEqual({
      findings: [
        ['NEGATIVE_VALUE', 0, 'cells.0.spent'],
        ['NEGATIVE_VALUE', 0, 'cells.0.deployed'],
      ],
      counts: [0, 0, 1],
    });
  });

  it('compares no cell whose name another has, whatever its case and blanks', () => {
    const twice = [
      { cell: 'Rapid response, 2018-19', spent: '1', deployed: '0' },
      { cell: 'other', spent: '1', deployed: '0' },
      { cell: ' rapid  response, 2018-19', spent: '1', deployed: '1' },
    ];
    expect(found(twice)).toEqual({
      findings: [
        ['DUPLICATE', 0, 'cells.0.cell'],
        ['MONEY_WITHOUT_PEOPLE', 1, 'cells.1'],
        ['DUPLICATE', 2, 'cells.2.cell'],
      ],
      counts: [1, 0, 2],
    });
    const { findings } = compareMoneyWithPeople(twice);
    expect(findings[2]?.operands).toMatchObject({ firstPath: ['cells', 0] });
    expect(findings[0]?.operands).not.toHaveProperty('firstPath');
    expect(explain(findings[0] as never, { locale: 'fr-CA' })).toBe(
      '«\u00a0Rapid response, 2018-19\u00a0» est donné deux fois (une cellule)',
    );
  });

  it('takes totals, and leaves one out that lacks parts', () => {
    const spent = totalOf([decimal(0), decimal('0.037')]);
    const partial = totalOf([decimal(0), none]);
    expect(
      found([
        { cell: 'a', spent, deployed: '0' },
        { cell: 'b', spent: partial, deployed: '5' },
        { cell: 'c', spent: JSON.parse(JSON.stringify(spent)), deployed: totalOf([decimal(0)]) },
      ]),
    ).toEqual({
      findings: [
        ['MONEY_WITHOUT_PEOPLE', 0, 'cells.0'],
        ['MONEY_WITHOUT_PEOPLE', 2, 'cells.2'],
      ],
      counts: [2, 1, 0],
    });
  });

  it('finds a member that no cell has, and refuses what is no table', () => {
    const { findings, counts } = found([sound[0], { ...sound[1], sepnt: '2' }]);
    expect(findings.map(([code, index, path]) => [code, index, path])).toEqual([['UNKNOWN_NAME', 1, 'cells.1.sepnt']]);
    expect(counts).toEqual([1, 0, 1]);
    expect(codeOf(() => compareMoneyWithPeople({} as never))).toEqual({ code: 'INVALID_ARGUMENT', path: 'cells' });
  });

  it('counts each cell once, and finds in a table what it finds in its sound cells alone', () => {
    const amount = fc.oneof(fc.constantFrom('0', '1', '2.5', '-1', 'x'), fc.constant(none));
    const cells = fc.array(
      fc.record({ cell: fc.constantFrom('a', 'b', 'c', 'd', 'e'), spent: amount, deployed: amount }),
    );
    fc.assert(
      fc.property(cells, (given) => {
        const { findings, compared, missing, faulty } = compareMoneyWithPeople(given);
        expect(compared + missing + faulty).toBe(given.length);
        const isSound = ({ cell, spent, deployed }: (typeof given)[number]) =>
          given.filter((other) => other.cell === cell).length === 1 &&
          [spent, deployed].every((value) => value !== '-1' && value !== 'x');
        const alone = given.filter(isSound);
        expect(faulty).toBe(given.length - alone.length);
        const isDisagreement = ({ code }: { code: string }) => code.includes('WITHOUT');
        expect(findings.filter(isDisagreement).map(({ operands }) => operands)).toEqual(
          compareMoneyWithPeople(alone).findings.map(({ operands }) => operands),
        );
      }),
    );
  });
});
