import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARRY_FORWARD_RATES,
  CARRY_FORWARD_STATUS_LABELS,
  type CarryForward,
  type CarryForwardVote,
  carryForward,
} from '../../src/budgets/carry-forward.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { type Decimal, decimal } from '../../src/exact/decimal.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { labelOf } from '../../src/explain/labels.js';
import { htmlTable } from '../../src/tables/html.js';
import { codeOf, refusal } from '../refusal.js';

const none = { noValue: 'not-reported' } as const;
const AMOUNTS = ['lapse', 'frozen', 'netLapse', 'limit', 'eligible', 'lost', 'overspent'] as const;

/** What becomes of a lapse, as text: its status, and what is carried, lost, frozen and overspent. */
function outcome(amounts: Parameters<typeof carryForward>[0], vote: CarryForwardVote = 'operating') {
  const { status, eligible, lost, frozen, overspent } = carryForward(amounts, { vote });
  return [status, ...[eligible, lost, frozen, overspent].map((amount) => formatReported(amount))];
}

describe('carryForward', () => {
  it('follows the rule on its worked examples: a base of 100, at 5 % (government operations committee, 2013-11-26)', () => {
    expect(outcome({ lapse: '4.5', base: '100' })).toEqual(['carried-in-full', '4.5', '0', '0', '0']);
    expect(outcome({ lapse: '6', base: '100' })).toEqual(['carried-in-part', '5', '1', '0', '0']);
    expect(outcome({ lapse: '30', base: '100' }, 'capital')).toEqual(['carried-in-part', '20', '10', '0', '0']);
  });

  it.each([
    ['4.99', 'carried-in-full', '4.99', '0'],
    ['5', 'carried-in-full', '5', '0'],
    ['5.01', 'carried-in-part', '5', '0.01'],
    ['0.01', 'carried-in-full', '0.01', '0'],
    ['0', 'nothing-lapsed', '0', '0'],
    ['-0.01', 'overspent', '0', '0'],
  ])('decides at its bounds: %s of 100', (lapse, status, eligible, lost) => {
    expect(outcome({ lapse, base: '100' }).slice(0, 3)).toEqual([status, eligible, lost]);
  });

  it('carries what is left of a lapse that was frozen by design, and loses none of it', () => {
    expect(outcome({ lapse: '900', frozen: '899.1', base: '100' })).toEqual([
      'carried-in-full',
      '0.9',
      '0',
      '899.1',
      '0',
    ]);
    expect(outcome({ lapse: '900', frozen: '890', base: '100' })).toEqual(['carried-in-part', '5', '5', '890', '0']);
    expect(outcome({ lapse: '900', frozen: '900', base: '100' })).toEqual(['nothing-lapsed', '0', '0', '900', '0']);
    expect(outcome({ lapse: '0', frozen: '0', base: '100' })).toEqual(['nothing-lapsed', '0', '0', '0', '0']);
    expect(
      formatReported(carryForward({ lapse: '900', frozen: '899.1', base: '100' }, { vote: 'capital' }).netLapse),
    ).toBe('0.9');
  });

  it('refuses more frozen than lapsed, since what is frozen was not spent', () => {
    const error = refusal(
      () => carryForward({ lapse: '5', frozen: '5.01', base: '100' }, { vote: 'operating' }),
      'PART_ABOVE_WHOLE',
    );
    expect([error.path, error.details]).toEqual([['amounts', 'frozen'], { part: '5.01', whole: '5' }]);
    expect(codeOf(() => outcome({ lapse: '-3', frozen: '1', base: '100' }))?.code).toBe('PART_ABOVE_WHOLE');
    expect(outcome({ lapse: '-3', frozen: '0', base: '100' })[0]).toBe('overspent');
  });

  it('carries nothing of a vote for grants and contributions, and names its source', () => {
    expect(outcome({ lapse: '6', base: '100' }, 'grants-and-contributions')).toEqual([
      'not-carried',
      '0',
      '6',
      '0',
      '0',
    ]);
    expect(outcome({ lapse: '6', frozen: '6', base: '100' }, 'grants-and-contributions')[0]).toBe('nothing-lapsed');
    const { rate, source } = CARRY_FORWARD_RATES['grants-and-contributions'];
    expect(rate).toBe('0');
    expect(source.external).toMatchObject({ publisher: 'House of Commons of Canada', year: 2023 });
  });

  it('names what is overspent', () => {
    expect(outcome({ lapse: '-3', base: '100' })).toEqual(['overspent', '0', '0', '0', '3']);
    expect(outcome({ lapse: '-3', base: '100' }, 'grants-and-contributions')).toEqual([
      'overspent',
      '0',
      '0',
      '0',
      '3',
    ]);
    expect(formatReported(carryForward({ lapse: '-3', base: none }, { vote: 'capital' }))).toBe(
      'overspent, nothing to carry forward',
    );
  });

  it.each([
    ['lapse', { lapse: none, base: '100' }, ['lapse', 'netLapse', 'eligible', 'lost', 'overspent']],
    ['frozen', { lapse: '6', frozen: none, base: '100' }, ['frozen', 'netLapse', 'eligible', 'lost']],
    ['base', { lapse: '6', base: none }, ['limit', 'eligible', 'lost']],
  ] as const)('has no value where it depends on a missing %s', (_, amounts, silent) => {
    const result = carryForward(amounts, { vote: 'operating' });
    expect(result).toMatchObject({ status: 'undecidable', reason: 'not-reported' });
    expect(AMOUNTS.filter((name) => 'noValue' in result[name])).toEqual(silent);
    for (const name of silent) expect(result[name]).toEqual(none);
  });

  it('knows of an overspent vote without knowing what was frozen, and of nothing lapsed without a base', () => {
    const { status, overspent, eligible } = carryForward({ lapse: '-3', frozen: none, base: '1' }, { vote: 'capital' });
    expect([status, formatReported(overspent), formatReported(eligible)]).toEqual(['overspent', '3', '0']);
    expect(outcome({ lapse: '2', frozen: '2', base: none }).slice(0, 3)).toEqual(['nothing-lapsed', '0', '0']);
  });

  it('knows that nothing was frozen of a lapse that is none, and that nothing is carried of grants', () => {
    const hidden = { noValue: 'redacted' } as const;
    expect(outcome({ lapse: '-3', frozen: hidden, base: none })).toEqual(['overspent', '0', '0', 'redacted', '3']);
    expect(outcome({ lapse: '0', frozen: hidden, base: none })).toEqual(['nothing-lapsed', '0', '0', 'redacted', '0']);
    expect(outcome({ lapse: '0.01', frozen: hidden, base: '1' })[0]).toBe('undecidable');
    const grants = (lapse: Parameters<typeof carryForward>[0]['lapse']) =>
      carryForward({ lapse, base: none }, { vote: 'grants-and-contributions' });
    expect([grants('6').status, grants('6').limit, grants('6').eligible, grants('6').lost].map(String)).toEqual([
      'not-carried',
      '0',
      '0',
      '6',
    ]);
    // It may be overspent, so that the status is open; what is carried is not.
    const open = grants(hidden);
    expect([open.status, open.reason, String(open.limit), String(open.eligible), open.lost]).toEqual([
      'undecidable',
      'redacted',
      '0',
      '0',
      hidden,
    ]);
  });

  it('says how many parts of a total have no value, and refuses one that has none and lacks nothing', () => {
    const base = { value: '10', parts: 2, missing: 1, reasons: ['redacted'] } as const;
    const result = carryForward({ lapse: '6', base }, { vote: 'operating' });
    expect(explain(result, { locale: 'en-CA' })).toContain(
      'limit of what is carried forward: redacted (1 of 2 parts have no value); carried forward: redacted; lost',
    );
    expect(explain(result, { locale: 'fr-CA' })).toContain('(parties sans valeur\u00a0: 1 sur 2)');
    const nothing = { value: none, parts: 2, missing: 0 } as const;
    expect(codeOf(() => carryForward({ lapse: '6', base: nothing }, { vote: 'operating' }))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'amounts.base',
    });
    const wrong: readonly [object, string][] = [
      [{ value: '1', parts: -1, missing: 0 }, 'amounts.base.parts'],
      [{ value: '1', parts: 1.5, missing: 0 }, 'amounts.base.parts'],
      [{ value: '1', parts: 1, missing: 2 }, 'amounts.base.missing'],
      [{ value: 'x', parts: 1, missing: 0 }, 'amounts.base.value'],
    ];
    for (const [total, path] of wrong)
      expect(codeOf(() => carryForward({ lapse: '6', base: total as never }, { vote: 'operating' }))?.path).toBe(path);
    const empty = { value: none, parts: 0, missing: 0 } as const;
    expect(carryForward({ lapse: '6', base: empty }, { vote: 'operating' }).reason).toBe('not-reported');
  });

  it('says that an amount is withheld before any other reason', () => {
    const suppressed = { noValue: 'suppressed' } as const;
    const result = carryForward({ lapse: suppressed, frozen: none, base: '100' }, { vote: 'operating' });
    expect([result.reason, result.eligible]).toEqual(['suppressed', suppressed]);
  });

  it('takes totals, and has no value of one that lacks parts', () => {
    const cell = { fiscalYear: '2018-19', partner: 'rcmp', phase: 'authorities' } as const;
    const lines = [
      { ...cell, category: 'salary-and-operating', amount: '100' },
      { ...cell, category: 'rapid-deployment', amount: { noValue: 'redacted' } },
    ] as const;
    const [row] = summarizeBudget(lines, { by: [], missing: 'refuse' });
    const whole = summarizeBudget(lines.slice(0, 1), { by: [], missing: 'refuse' })[0];
    if (row === undefined || whole === undefined) throw new Error('two rows');
    expect(outcome({ lapse: '6', base: whole.authorities })).toEqual(['carried-in-part', '5', '1', '0', '0']);
    const partial = carryForward({ lapse: '6', base: row.authorities }, { vote: 'operating' });
    expect(partial).toMatchObject({ status: 'undecidable', reason: 'redacted' });
    expect(partial.limit).toEqual({ noValue: 'redacted', note: '1 of 2 parts have no value' });
  });

  it('adds up: what lapsed is carried, lost or frozen, and what is overspent lapsed the other way', () => {
    const cents = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    const vote = fc.constantFrom('operating', 'capital', 'grants-and-contributions');
    const share = fc.integer({ min: 0, max: 100 });
    const text = (value: number | bigint) => decimal(String(value)).div(100);
    fc.assert(
      fc.property(cents, share, fc.nat(10 ** 12), vote, (lapse, frozenShare, base, which) => {
        const frozen = lapse > 0 ? Math.floor((lapse * frozenShare) / 100) : 0;
        const result = carryForward({ lapse: text(lapse), frozen: text(frozen), base: text(base) }, { vote: which });
        const amountOf = (name: (typeof AMOUNTS)[number]) => result[name] as Decimal;
        const parts = amountOf('eligible').plus(amountOf('lost')).plus(amountOf('frozen'));
        expect(parts.minus(amountOf('overspent')).eq(text(lapse))).toBe(true);
        // Another method: whole hundredths of a cent, sorted.
        const most = BigInt(base) * BigInt({ operating: 5, capital: 20, 'grants-and-contributions': 0 }[which]);
        const net = BigInt(lapse - frozen) * 100n;
        const [, middle] = [0n, most, net].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(amountOf('eligible').times(10_000).toFixed()).toBe(String(net < 0n ? 0n : middle));
        expect(amountOf('limit').times(10_000).toFixed()).toBe(String(most));
        const expected = lapse < 0 ? 'overspent' : net === 0n ? 'nothing-lapsed' : most === 0n ? 'not-carried' : null;
        expect(result.status).toBe(expected ?? (net <= most ? 'carried-in-full' : 'carried-in-part'));
      }),
    );
  });

  it('refuses an unknown amount, a base or frozen amount below zero and a vote that does not exist', () => {
    const operating = { vote: 'operating' } as const;
    const misspelt = { lapse: '900', frosen: '899.1', base: '100' } as never;
    expect(refusal(() => carryForward(misspelt, operating), 'UNKNOWN_NAME').path).toEqual(['amounts', 'frosen']);
    expect(codeOf(() => carryForward({ lapse: 1, base: -1 }, operating))).toEqual({
      code: 'NEGATIVE_VALUE',
      path: 'amounts.base',
    });
    expect(codeOf(() => carryForward({ lapse: 1, frozen: -1, base: 1 }, operating))).toEqual({
      code: 'NEGATIVE_VALUE',
      path: 'amounts.frozen',
    });
    expect(codeOf(() => carryForward({ lapse: 1, base: 1 }, { vote: 'statutory' as never }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.vote',
    });
  });

  it('has labels in both languages, also in tables', () => {
    const rows = [carryForward({ lapse: '-3', base: '100' }, { vote: 'capital' })];
    const html = htmlTable(rows, { locale: 'fr-CA', caption: '' });
    for (const text of ['Crédit', 'Dépassement', 'crédit pour dépenses en capital', 'dépassement, rien à reporter'])
      expect(html).toContain(`>${text}<`);
    for (const id of Object.keys(CARRY_FORWARD_STATUS_LABELS) as CarryForward['status'][])
      expect(labelOf('carry-forward-status', id, 'fr-CA')).toBe(CARRY_FORWARD_STATUS_LABELS[id].fr);
  });
});
