import type { NumberText, UnitMark } from '../exact/bare-number.js';
import { isSignOf } from '../exact/currencies.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { allOf, quoted } from '../kernel/words.js';
import { UNIT_MISMATCH } from './messages.js';
import type { Unit } from './unit-model.js';
import { moneyIn, wordsForUnits } from './units.js';

/** What each mark in a text counts. */
const UNITS_OF_MARK: Readonly<Record<UnitMark, readonly Unit[]>> = /* @__PURE__ */ frozen({
  $: ['CAD', 'CAD thousands', 'CAD millions'],
  '%': ['percent'],
  points: ['points'],
  thousand: ['CAD thousands'],
  million: ['CAD millions'],
  billion: ['CAD', 'CAD thousands', 'CAD millions'],
  ':1': ['ratio'],
});

/**
 * A mark in the text must agree with the unit: a % on an amount of money is a slip of the person who typed it in, and
 * so is the sign of another currency.
 */
export function checkMarks({ marks, foreign, isCanadian }: NumberText, unit: Unit, text: string, path: Path): void {
  if (marks.length === 0) return;
  const money = moneyIn(unit);
  for (const mark of marks) {
    const units = UNITS_OF_MARK[mark];
    const places = PLACES_OF_MARK[mark];
    // A change of a percent is printed like one, too.
    const isOwn = units.includes(unit) || (mark === '%' && unit === 'points');
    const fits = money === null ? isOwn : places === null || places === money.places;
    if (!fits) throw fault(UNIT_MISMATCH, path, { expected: asPrinted(units, text), received: wordsForUnits(unit) });
  }
  if (money !== null) refuseForeignSign({ marks, foreign, isCanadian }, unit, text, path);
}

/** The sign of money in a text must be one of the currency of its unit. */
export function refuseForeignSign(
  {
    marks,
    foreign,
    isCanadian,
  }: Pick<NumberText, 'marks'> & { readonly foreign?: string | undefined; readonly isCanadian?: boolean | undefined },
  unit: Unit,
  text: string,
  path: Path,
): void {
  const base = moneyIn(unit)?.base;
  if (base === undefined || !marks.includes('$')) return;
  if (base !== 'CAD' && isCanadian) refuseForeign(text, [unit], path);
  if (!isSignOf(base, foreign)) refuseForeign(foreign ?? '$', [unit], path);
}

/** By how many places the unit of money must be scaled beside each mark; any where it is `null`. */
const PLACES_OF_MARK: Readonly<Record<UnitMark, number | null>> = /* @__PURE__ */ frozen({
  $: null,
  '%': -1,
  points: -1,
  thousand: 3,
  million: 6,
  billion: null,
  ':1': -1,
});

/** Amounts of two currencies never add: the sign of another one is refused. */
export function refuseForeign(foreign: string | undefined, units: readonly Unit[], path: Path): void {
  if (foreign === undefined) return;
  throw fault(UNIT_MISMATCH, path, { expected: wordsForUnits(...units), received: quoted(foreign) });
}

function asPrinted(units: readonly Unit[], text: string): Label {
  const [words, printed] = [wordsForUnits(...units), quoted(text)];
  return { en: `${words.en}, as ${printed.en} is printed`, fr: `${words.fr}, puisque ${printed.fr} est imprimé` };
}

/** The unit of each combination of marks; billions are as many thousands of millions. */
const NAMED: readonly (readonly [marks: readonly UnitMark[], unit: Unit])[] = /* @__PURE__ */ frozen([
  [['$'], 'CAD'],
  [['$', 'thousand'], 'CAD thousands'],
  [['thousand'], 'CAD thousands'],
  [['$', 'million'], 'CAD millions'],
  [['million'], 'CAD millions'],
  [['$', 'billion'], 'CAD millions'],
  [['billion'], 'CAD millions'],
  [['%'], 'percent'],
  [['points'], 'points'],
  [[':1'], 'ratio'],
]);

/** The unit that a text names; nothing where it names none. */
export function unitNamed({ marks, foreign }: NumberText, path: Path): { readonly unit?: Unit } {
  refuseForeign(foreign, UNITS_OF_MARK.$, path);
  if (marks.length === 0) return {};
  const known = NAMED.find(([own]) => own.length === marks.length && own.every((mark) => marks.includes(mark)));
  if (known !== undefined) return { unit: known[1] };
  throw fault(UNIT_MISMATCH, path, {
    expected: { en: 'marks of one unit', fr: "les signes d'une seule unité" },
    received: allOf(marks),
  });
}
