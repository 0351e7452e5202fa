import { either } from '../kernel/alternatives.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import type { Reported } from '../kernel/no-value.js';
import { byHand, checked, fields, later, whole } from '../kernel/shape.js';
import { numeral } from '../kernel/words.js';
import { figureAloneShape, readFigureAlone } from './figure-alone.js';
import { UNIT_MISMATCH } from './messages.js';
import type { PrintedFigure } from './model.js';
import { printedFigureShape } from './shapes.js';
import { isCounted, wordsForUnits } from './units.js';
import { type Wholes, wholesIn, wholesPrintedBy } from './whole-over.js';

/** Wholes tried, and pairs handed back, at once. */
const MAX_PAIRS = 100_000;

/**
 * The pairs of whole numbers whose quotient prints as a given figure: which counts, of which wholes, can be 39 %.
 *
 * A pair fits where `numerator ÷ denominator` lies in the interval of the printed figure, as {@link wholesThatFit} has it for one
 * whole. Where the whole is not printed, `over` is the range that it must lie in; where it is printed with a qualifier
 * or rounded, all that the figure allows is tried.
 * @param question - `figure`, a percent, a share or another quotient as printed; `over`, the first and the last whole,
 *   or the figure of a count.
 * @returns All pairs, by denominator, then by numerator; none where nothing fits; a `NoValue` where a figure is one.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a whole that is none, or more than 100,000 wholes or pairs;
 *   `REVERSED_RANGE`; `UNIT_MISMATCH` for a whole that is not counted; `INVALID_FIGURE` for a figure that cannot be
 *   read.
 * @example
 * const share = { printed: '39%', unit: 'percent' } as const;
 * pairsThatFit({ figure: share, over: { from: 151, to: 151 } }); // => [{ numerator: 59, denominator: 151 }]
 * pairsThatFit({ figure: share, over: { from: 1, to: 23 } }); // => [{ numerator: 7, denominator: 18 }, { numerator: 9, denominator: 23 }]
 * pairsThatFit({ figure: { ...share, precision: 1 }, over: { printed: '151', unit: 'people' } }); // => []
 * @see annual-report-2024-25, L65
 * @category Figures
 */
export function pairsThatFit(question: {
  readonly figure: PrintedFigure;
  readonly over: { readonly from: number; readonly to: number } | PrintedFigure;
}): Reported<readonly { readonly numerator: number; readonly denominator: number }[]> {
  const { figure: read, over } = QUESTION.read(question, ['question']);
  if ('noValue' in over) return over;
  if (read.kind === 'no-value') return read.reason;
  const pairs: { numerator: number; denominator: number }[] = [];
  for (let count = over.first; count <= over.last; count += 1n) {
    const [first, last] = wholesPrintedBy(read, count);
    for (let part = first; part <= last; part += 1n) {
      if (pairs.length === MAX_PAIRS) throw tooMany(question.over);
      pairs.push({ numerator: Number(part), denominator: Number(count) });
    }
  }
  return pairs;
}

const tooMany = (over: unknown) =>
  invalidArgument(
    over,
    {
      en: `wholes that at most ${numeral(MAX_PAIRS).en} pairs fit`,
      fr: `des effectifs auxquels conviennent au plus ${numeral(MAX_PAIRS).fr} paires`,
    },
    ['question', 'over'],
  );

/** The wholes that a figure of a count stands for, from 1 on. */
function wholesAt(figure: unknown, path: Path) {
  const read = readFigureAlone(figure, path);
  if (read.kind === 'no-value') return read.reason;
  if (!isCounted(read.unit)) {
    throw fault(UNIT_MISMATCH, [...path, 'unit'], {
      expected: { en: 'things that are counted', fr: "des choses que l'on compte" },
      received: wordsForUnits(read.unit),
    });
  }
  return within(wholesIn(read.envelope), path, read.text);
}

function within([first, last]: Wholes, path: Path, given: unknown) {
  const from = first < 1n ? 1n : first;
  if (last - from < BigInt(MAX_PAIRS)) return { first: from, last };
  throw invalidArgument(
    given,
    { en: `at most ${numeral(MAX_PAIRS).en} wholes`, fr: `au plus ${numeral(MAX_PAIRS).fr} effectifs` },
    path,
  );
}

const WHOLE = /* @__PURE__ */ later(() => whole(1, 1_000_000_000));

const QUESTION = /* @__PURE__ */ later(() =>
  fields(
    { en: '{ figure, over }', fr: '{ figure, over }' },
    {
      figure: figureAloneShape,
      over: either(
        (value) => typeof value === 'object' && value !== null && 'from' in value,
        checked(
          fields(
            { en: 'a figure of a count, or { from, to }', fr: 'un nombre imprimé, ou { from, to }' },
            { from: WHOLE, to: WHOLE },
            { en: 'a bound', fr: 'une borne' },
          ),
          ({ from, to }, path, given) => {
            if (to < from) throw fault(REVERSED_RANGE, [...path, 'to'], { from: String(from), to: String(to) });
            return within([BigInt(from), BigInt(to)], path, given);
          },
        ),
        byHand(printedFigureShape, wholesAt),
      ),
    },
    { en: 'a part of the question', fr: 'une partie de la question' },
  ),
);
