// Work 2: budget lines to exact approved, spent and variance by fiscal year and partner.
import { Decimal } from 'decimal.js';
import * as library from '../../dist/index.js';
import { measure } from './measure.mjs';

const CATEGORIES = [
  { partner: 'rcmp', category: 'salary-and-operating' },
  { partner: 'rcmp', category: 'rapid-deployment' },
  { partner: 'gac', category: 'incremental-costs' },
];

/** `null` where this build has no budget summary. */
export async function budgetAt(count) {
  if (library.summarizeBudget === undefined) return null;
  const lines = Array.from({ length: count }, (_, index) => {
    const year = 2000 + (index % 20);
    const cents = (index * 7919) % 100_000_000;
    return {
      fiscalYear: `${year}-${String((year + 1) % 100).padStart(2, '0')}`,
      ...CATEGORIES[index % CATEGORIES.length],
      phase: Math.floor(index / 60) % 2 === 0 ? 'approved' : 'spent',
      item: `item-${index}`,
      amount: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`,
    };
  });
  const contenders = [
    {
      name: 'inexact float sum, text amounts',
      run: () => sumBy(lines, () => ({ add: (sum, text) => sum + Number(text), zero: 0 })),
    },
    {
      name: 'inexact float sum, no item twice',
      run: () => {
        const seen = new Map();
        return sumBy(lines, () => ({ add: (sum, text) => sum + Number(text), zero: 0 }), seen);
      },
    },
    {
      name: 'decimal.js, text amounts',
      rounds: 3,
      run: () => sumBy(lines, () => ({ add: (sum, text) => sum.plus(text), zero: new Decimal(0) })),
    },
    {
      name: 'cpa-ipp, text amounts',
      run: () => library.summarizeBudget(lines, { by: ['fiscalYear', 'partner'], missing: 'refuse' }),
    },
  ];
  const expected = contenders[2].run();
  for (const row of contenders[3].run()) {
    for (const phase of ['approved', 'spent']) {
      const sum = expected.get(`${row.fiscalYear}|${row.partner}|${phase}`);
      if (!row[phase].value.eq(sum)) throw new Error('cpa-ipp gives another answer');
    }
  }
  const times = await measure(contenders, 5);
  return new Map([...times].map(([name, time]) => [name, (time * 1e6) / count]));
}

/** Sums by cell; where `seen` is given, an item may not come twice in a cell, which is most of the work. */
function sumBy(lines, arithmetic, seen = null) {
  const { add, zero } = arithmetic();
  const sums = new Map();
  for (const { fiscalYear, partner, phase, item, amount } of lines) {
    const key = `${fiscalYear}|${partner}|${phase}`;
    sums.set(key, add(sums.get(key) ?? zero, amount));
    if (seen === null) continue;
    if (!seen.has(key)) seen.set(key, new Set());
    const items = seen.get(key);
    if (items.has(item)) throw new Error(`${item} is given twice`);
    items.add(item);
  }
  return sums;
}
