import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { ListEntry } from '../../src/claims/list-findings.js';
import type { FigureInput } from '../../src/figures/model.js';
import type { TargetClaim } from '../../src/gender/claim-model.js';
import { bundledClaims, bundledStatements } from '../support/bundled.js';

// Derived figures that are right by arithmetic on whole numbers that knows nothing of the engine: none of them may come
// out as wrong.

const statements = bundledStatements();
const claims = bundledClaims();
const found = audit(statements, { claims });
const verdictOf = new Map(
  [...found.checks, ...found.claims].map(({ source, id, verdict }) => [
    `${(source as { document: string }).document}/${id}`,
    verdict as string,
  ]),
);

const SCALE = 6;
/** A figure in millionths; `null` where it has no digits. */
function millionths(input: FigureInput): { value: bigint; decimals: number } | null {
  const given = 'printed' in input ? input : { printed: input[0] };
  const text = ('value' in given && given.value !== undefined ? given.value : given.printed).replace(/:1$/, '');
  const digits = text.replace(/[^\d.]/g, '');
  if (digits === '') return null;
  const [whole = '', decimals = ''] = digits.split('.');
  return { value: BigInt(`${whole}${decimals.padEnd(SCALE, '0')}`), decimals: decimals.length };
}

const figureOf = (reference: string): FigureInput => {
  const [document, key] = reference.split('#') as [string, string];
  const owner = statements.find((one) => one.document === document && Object.hasOwn(one.figures, key));
  return owner?.figures[key] as FigureInput;
};

/**
 * The numerator and denominator of one plain operation on figures; `null` for nested ones and for parts without a
 * value.
 */
function workOut(expected: object, document: string): { n: bigint; d: bigint } | null {
  const [operation, given] = Object.entries(expected)[0] as [string, unknown];
  const keys = typeof given === 'string' ? [given] : (given as unknown[]);
  if (keys.some((key) => typeof key !== 'string')) return null;
  const read = (keys as string[]).map(
    (key) => millionths(figureOf(key.includes('#') ? key : `${document}#${key}`))?.value,
  );
  const values = read.filter((value) => value !== undefined);
  if (values.length < read.length && operation !== 'sum') return null;
  const [a, b] = values as [bigint, bigint];
  const one = 10n ** BigInt(SCALE);
  switch (operation) {
    case 'sum':
      return values.length === 0 ? null : { n: values.reduce((x, y) => x + y), d: one };
    case 'subtract':
      return { n: a - b, d: one };
    case 'same':
      return { n: a, d: one };
    case 'minimum':
      return { n: values.reduce((x, y) => (x < y ? x : y)), d: one };
    case 'maximum':
      return { n: values.reduce((x, y) => (x > y ? x : y)), d: one };
    case 'percent':
      return { n: a * 100n, d: b };
    case 'ratio':
      return { n: a, d: b };
    default:
      return null;
  }
}

/** Whether a value, rounded half away from zero to the printed decimals, is what is printed. */
function isPrinted({ n, d }: { n: bigint; d: bigint }, printed: { value: bigint; decimals: number }): boolean {
  // A printed 0 is exactly nothing: 0.17 printed as 0 is not rounding.
  if (printed.value === 0n) return n === 0n;
  const unit = 10n ** BigInt(printed.decimals);
  const rounded = (n * unit * 2n + d) / (d * 2n);
  return rounded * 10n ** BigInt(SCALE) === printed.value * unit;
}

describe('derived figures that are right by other arithmetic', () => {
  const right = statements.flatMap(({ document, figures, identities }) =>
    Object.entries(identities)
      .filter(([, { printed, expected, missing }]) => {
        const target = millionths(figures[printed] as FigureInput);
        const value =
          missing === 'unknown' &&
          'sum' in expected &&
          expected.sum.some(
            (key) =>
              typeof key === 'string' && millionths(figureOf(key.includes('#') ? key : `${document}#${key}`)) === null,
          )
            ? null
            : workOut(expected, document);
        return target !== null && value !== null && isPrinted(value, target);
      })
      .map(([id]) => `${document}/${id}`),
  );

  it('are many', () => {
    expect(right.length).toMatchInlineSnapshot(`181`);
  });

  it.each(right)('%s stands', (name) => {
    expect(['exact', 'rounding']).toContain(verdictOf.get(name));
  });
});

describe('claims that are right by other means', () => {
  const number = (document: string, key: string) =>
    Number(millionths(figureOf(key.includes('#') ? key : `${document}#${key}`))?.value) / 1e6;

  const targetOf = ({ schedule, category }: Pick<TargetClaim, 'schedule' | 'category'>, year: number) =>
    100 * Number(schedule.targets.find((target) => target.category === category && target.year === year)?.share);

  it.each(claims.map((claim) => [`${claim.source.document}/${claim.id}`, claim] as const))('%s', (name, claim) => {
    const { document } = claim.source;
    const verdict = verdictOf.get(name);
    switch (claim.kind) {
      case 'count':
        if (claim.countings[0].items.length === number(document, claim.stated)) expect(verdict).toBe('supported');
        else expect(verdict).not.toBe('supported');
        break;
      case 'trend': {
        const series = claim.series.map((key) => number(document, key));
        const up = (series.at(-1) as number) > (series[0] as number);
        if (up === (claim.direction === 'increased')) expect(verdict).toMatch(/^supported/);
        else expect(verdict).toBe('contradicted');
        break;
      }
      case 'extreme': {
        const own = number(document, claim.of);
        const series = claim.others.map((key) => number(document, key));
        const holds = claim.which === 'lowest' ? own < Math.min(...series) : own > Math.max(...series);
        expect(verdict === 'supported').toBe(holds);
        break;
      }
      case 'only':
        if (claim.others.every((key) => number(document, key) === 0)) expect(verdict).toBe('supported');
        break;
      case 'dates': {
        // Dates of which one begins with the other can be the same.
        const [own, ...others] = claim.dates.map(({ date }) => date) as [string, ...string[]];
        const agree = others.map((date) => date.startsWith(own) || own.startsWith(date));
        const expected = agree.every(Boolean)
          ? 'supported'
          : agree.some(Boolean)
            ? 'supported-with-caution'
            : 'contradicted';
        expect(verdict).toBe(expected);
        break;
      }
      case 'rivals': {
        const exactly = claim.values.every(({ relation }) => relation === 'exactly');
        const values = new Set(claim.values.map(({ figure }) => number(document, figure)));
        if (exactly && values.size === 1) expect(verdict).toMatch(/^supported/);
        break;
      }
      case 'consistently-near-or-above': {
        // Each bundled one reads the target of the year in which the fiscal year ends; a share stands for half a point
        // to either side.
        expect(claim.mapping).toBe('end-year');
        const short = claim.years.map(
          ({ fiscalYear, share }) =>
            targetOf(claim, Number(fiscalYear.slice(0, 4)) + 1) - number(document, share) - 0.5,
        );
        expect(verdict === 'contradicted').toBe(short.some((points) => points > Number(claim.tolerancePoints)));
        break;
      }
      case 'exceeds-target': {
        const share = (100 * number(document, claim.women)) / number(document, claim.total);
        const isAbove = share > targetOf(claim, Number(claim.date.slice(0, 4)));
        expect(verdict).toMatch(isAbove ? /^supported/ : /^contradicted$/);
        break;
      }
      case 'share-fits-count': {
        const { of, share } = claim;
        if (of === undefined || !('sum' in of)) throw new Error('a sum is worked out here');
        const whole = of.sum.reduce((sum, key) => sum + number(document, key as string), 0);
        const parts = Array.from({ length: whole + 1 }, (_, part) => Math.round((100 * part) / whole));
        expect(verdict).toBe(parts.includes(number(document, share)) ? 'supported' : 'contradicted');
        break;
      }
      case 'in-line-with-series': {
        const rateOf = (expression: object) => {
          const [above, below] = (expression as { percent: [string, string] }).percent;
          return number(document, above) / number(document, below);
        };
        const rates = claim.others.map(rateOf);
        const [low, high] = [Math.min(...rates), Math.max(...rates)];
        const off = Number(claim.times) * (high - low);
        const isIn = rateOf(claim.of) <= high + off && rateOf(claim.of) >= low - off;
        expect(verdict).toBe(isIn ? 'supported' : 'undecidable');
        break;
      }
      case 'arrivals-allow-share':
        // No bundled document prints how many arrived.
        expect(claim.arrivals.every(({ total, part }) => total === undefined && part === undefined)).toBe(true);
        expect(verdict).toBe('undecidable');
        break;
      case 'word-of-scale': {
        const words = claim.scale.flatMap(({ label }) => [label.en, label.fr]);
        expect(verdict).toBe(words.includes(claim.word) ? 'supported' : 'contradicted');
        break;
      }
      case 'scale-covers-all': {
        const isIn = (share: number) =>
          claim.scale.some(
            ({ from, to, includesFrom, includesTo }) =>
              (includesFrom ? share >= Number(from) : share > Number(from)) &&
              (includesTo ? share <= Number(to) : share < Number(to)),
          );
        const isWhole = Array.from({ length: 401 }, (_, quarter) => quarter / 4).every(isIn);
        expect(verdict).toBe(isWhole ? 'supported' : 'contradicted');
        break;
      }
      case 'list-is-sound': {
        const entries = claim.entries.map((one) =>
          'acronym' in one ? { text: one.acronym } : one,
        ) as readonly ListEntry[];
        const texts = entries.map(({ text }) => (typeof text === 'string' ? text.toLowerCase() : ''));
        const things = entries.flatMap(({ thing }) => thing ?? []);
        const isOfClass = entries.every(({ class: own = '' }) => claim.classes?.includes(own) ?? true);
        const isOnce = [texts, things].every((all) => new Set(all).size === all.length);
        expect(verdict).toBe(isOnce && isOfClass && !texts.includes('') ? 'supported' : 'contradicted');
        break;
      }
      default:
        // Bounds, lengths of time and spellings have worked examples in the tests of the engine.
        expect(verdict).not.toBe('contradicted');
    }
  });
});
