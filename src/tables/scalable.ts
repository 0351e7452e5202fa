import { kindOf } from '../exact/quantity.js';
import { isNumberAsText } from '../exact/result-keys.js';
import type { Unit } from '../figures/unit-model.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import { isLabel, type Label } from '../kernel/label.js';
import { quoted } from '../kernel/words.js';
import { lastKeyOf, type TableColumn, valueIn } from './columns.js';
import { isNaming } from './keys.js';
import { isKnownKey } from './labels.js';
import { measureOf } from './measures.js';

/*
 * What a scale divides: amounts, and people or days that are counted. A millionth of a share, of a count of parts or of
 * a year is a number that nobody meant.
 */

type Row = Readonly<Record<string, unknown>>;

/** What a column holds that no scale divides. */
const HELD = /* @__PURE__ */ frozen({
  share: { en: 'a share', fr: 'une part' },
  points: { en: 'percentage points', fr: 'des points de pourcentage' },
  parts: { en: 'a count of parts or rows', fr: 'un nombre de parties ou de lignes' },
  naming: { en: 'a number that names something', fr: 'un nombre qui désigne quelque chose' },
  text: { en: 'a text', fr: 'un texte' },
} as const satisfies Readonly<Record<string, Label>>);

/** Keys of rows of ours, for JSON and `toPlain` leave nothing else that tells a share from an amount. */
const SHARES = /* @__PURE__ */ frozen([
  /^(?:benefitRate|changeShare|confidence|contradictsBelow|distance|ofApproved|ofVariance|rate|ratio|share|spentShare)$/,
  /^(?:supportsFrom|tolerancePoints|use|vacancyShare|varianceShare|womenShare|womenShareOfPersonDays)$/,
] as const);
const COUNTS_OF_PARTS = /^(?:cells|decimals|leftOut|missing|parts|rows|tried|used)$/;
/** Units of tidy rows, whose values all stand under one key. */
const UNITS_OF_SHARES = /* @__PURE__ */ frozen(['percent', 'ratio', 'share'] as const satisfies readonly Unit[]);

/** Refuses a scale on a column that holds what no scale divides. */
export function requireScalable(rows: readonly Row[], columns: readonly TableColumn[], path: Path): void {
  columns.forEach(({ key, scale }, index) => {
    if (scale === undefined) return;
    const held = heldBy(key) ?? rows.map((row) => heldIn(row, key)).find((found) => found !== null);
    if (held) throw invalidArgument(scale, noScale(key, held), [...path, index, 'scale']);
  });
}

/** What the key of a column says that it holds: of a value or an end of it, that of the whole. */
function heldBy(column: string): Label | null {
  const whole = lastKeyOf(column.replace(/(?:\.(?:value|low|high))+$/, ''));
  if (SHARES.some((keys) => keys.test(whole))) return HELD.share;
  if (COUNTS_OF_PARTS.test(whole)) return HELD.parts;
  return isNaming(whole) ? HELD.naming : null;
}

/** What stands in a row: numbers in text are for the caller to scale, unless the key is one of ours that has none. */
function heldIn(row: Row, column: string): Label | null {
  const key = lastKeyOf(column);
  if (key === 'value' && (UNITS_OF_SHARES as readonly unknown[]).includes(row['unit'])) return HELD.share;
  const value = valueIn(row, column);
  const values = Array.isArray(value) ? value : [value];
  if (values.some((one) => kindOf(one) === 'share')) return HELD.share;
  const measure = measureOf(row, column);
  if (measure !== undefined) return HELD[measure];
  return values.some((one) => isText(one, key)) ? HELD.text : null;
}

function isText(value: unknown, key: string): boolean {
  if (typeof value !== 'string') return typeof value === 'boolean' || isLabel(value);
  return value !== '' && !isNumberAsText(key, value) && (isKnownKey(key) || kindOf(value) !== 'number');
}

const noScale = (column: string, held: Label): Label => ({
  en: `no scale for the column ${quoted(column).en}, which holds ${held.en}`,
  fr: `aucune échelle pour la colonne ${quoted(column).fr}, qui contient ${held.fr}`,
});
