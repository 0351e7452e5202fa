import { forConsole, rowsForConsole } from '../../exact/for-console.js';
import { invalidArgument } from '../../kernel/check.js';
import { checked, fields, later, listOf, text } from '../../kernel/shape.js';
import { refuseDuplicates } from '../groups.js';
import type {
  AttackedFigure,
  LinkedSuppressionRule,
  NamedAttack,
  SeenTable,
  SuppressionRule,
  TableAttack,
} from '../model.js';
import { ARRAY_OF_TABLES, NAME_OF_TABLE, TABLE, TWO_TABLES_OF_SAME_PEOPLE_KIND } from '../names.js';
import { linkedRuleShape, ruleShape } from '../rule.js';
import {
  isProtected,
  keepsRule,
  noTableFits,
  printedIn,
  sharesNotUsed,
  sharesWithheld,
  smallShown,
  sumsTooSmall,
  withheldInOne,
} from './findings.js';
import { networkOf } from './network.js';
import { type Kind, type ReadRow, rowsOf, seenMembers, seenShape } from './seen.js';
import { type Figure, seenFiguresOf } from './seen-figures.js';
import { useShares } from './shares.js';
import { type SmallRange, type Values, valuesLeft } from './values.js';

/**
 * Works out what a reader can make of a published table: which values each withheld figure can have.
 *
 * It starts from what is printed alone, so that a table made elsewhere can be checked before it is published. The
 * reader is taken to know every printed figure and share; that counts are whole, and not below 0; where zeros are
 * shown, that no withheld figure is 0; that counts add up to totals and groups to the groups that they are part of; and
 * the rule with its threshold: among withheld figures that depend on each other, at least one is small, where one can
 * be. The values of each figure are exactly those of all tables that fit this; with `SHARE_NOT_USED`, a reader may know
 * more.
 *
 * A printed share is used where its count or its total is known: printed, or left one value by the sums and by other
 * shares. Any other is a finding `SHARE_NOT_USED`, and the table does not hold. Exact shares of a row give its counts;
 * where they are not whole, not of one total, or contradict what is printed, they are ratios, used as printed shares.
 *
 * A figure that is left out is unknown, but a sum still. Where a count has no value for another reason than
 * `suppressed`, nothing is known of it, nor of any sum over it; a `suppressed` sum over it is missing too, unless
 * something above it is shown. But what a printed share is of is never missing.
 * @param published - The table as it is printed: what `suppressSmallCells` gives, or rows and totals of any other.
 * @param rule - The rule that the table should keep.
 * @returns Every withheld figure, by row, totals last, with its least and greatest value and the number of values;
 *   whether the table keeps the rule; and findings, each an error: `SMALL_COUNT_SHOWN`, `WITHHELD_SUM_SMALL`,
 *   `SHARE_NOT_USED`, and `NO_TABLE_FITS`, with which there are no figures.
 * @throws {@link CpaIppError} `DUPLICATE` for a group or gender given twice; `UNKNOWN_NAME` for a gender, an option, a
 *   part of a table or a parent that does not exist; `INVALID_ARGUMENT` for a group that is part of itself;
 *   `NEGATIVE_VALUE` or `INVALID_ARGUMENT` for a number that counts no people; `UNIT_MISMATCH`, `SHARE_OUT_OF_RANGE`,
 *   `PART_ABOVE_WHOLE`, `INVALID_ARGUMENT` or `INVALID_FIGURE` for what is no share.
 * @example
 * const suppressed = { noValue: 'suppressed' } as const;
 * const attack = attackTable(
 *   {
 *     rows: [
 *       { group: 'north', counts: { woman: suppressed, man: suppressed }, total: 7 },
 *       { group: 'south', counts: { woman: suppressed, man: suppressed }, total: 9 },
 *     ],
 *     totals: { counts: { woman: 13, man: 3 }, total: 16 },
 *   },
 *   { threshold: 5, protect: ['woman'], zeros: 'show', width: 3, smallGroups: 'show' },
 * );
 * attack.holds; // => false
 * attack.figures[0]; // => { group: 'north', of: 'woman', least: 5, most: 5, values: 1, verdict: 'computable' }
 * @category Small cells
 */
export function attackTable(published: SeenTable, rule: SuppressionRule): TableAttack {
  const rows = seenShape.read(published, ['published']);
  const [attack] = attackAll([rows], ruleShape.read(rule, ['rule']), { samePeople: false, knowsSmall: true });
  return forConsole(attack as TableAttack);
}

/**
 * Works out what a reader of several published tables can make of them, as {@link attackTable} does of one.
 *
 * Of two tables of the same people the reader knows that their totals are the same figures. Of successive tables the
 * reader cannot tell in which the small count stands where figures are withheld in several, and takes each table by
 * itself without that knowledge; nothing is known here of how figures have changed. What is withheld in one of several
 * tables is to be withheld in all of them where it stands, unless it is zero.
 * @param tables - The tables as they are printed, each with a name.
 * @param rule - The rule that they should keep, with their link.
 * @returns For each table, in the same order, what {@link attackTable} returns; a figure of linked tables that is
 *   withheld in one and shown in another is a finding `WITHHELD_IN_ONE`. Where two tables of the same people do not fit
 *   each other, both have the finding `NO_TABLE_FITS`.
 * @throws {@link CpaIppError} As {@link attackTable}; `DUPLICATE` for two tables of one name; `INVALID_ARGUMENT` for
 *   other than two tables of the same people.
 * @example
 * const suppressed = { noValue: 'suppressed' } as const;
 * const row = (group: string, woman: number | typeof suppressed) => ({ group, counts: { woman } });
 * const attacks = attackTogether(
 *   [
 *     { table: 'May', rows: [row('north', suppressed), row('south', suppressed)], totals: { counts: { woman: 40 } } },
 *     { table: 'June', rows: [row('north', 4), row('south', suppressed)], totals: { counts: { woman: 41 } } },
 *   ],
 *   { threshold: 5, protect: ['woman'], zeros: 'show', width: 3, smallGroups: 'show', link: 'successive' },
 * );
 * attacks[0]?.findings.map(({ code }) => code); // => ['WITHHELD_IN_ONE']
 * attacks[1]?.figures; // => [{ group: 'south', of: 'woman', least: 37, most: 37, values: 1, verdict: 'computable' }]
 * @category Small cells
 */
export function attackTogether(
  tables: readonly (SeenTable & { readonly table: string })[],
  rule: LinkedSuppressionRule,
): NamedAttack[] {
  const given = TABLES.read(tables, ['tables']);
  const names = given.map(({ table }) => table);
  refuseDuplicates(names, TABLE, ['tables']);
  const read = given.map(({ rows }) => rows);
  const { link, ...each } = linkedRuleShape.read(rule, ['rule']);
  const samePeople = link === 'same-people';
  if (samePeople && read.length !== 2) throw invalidArgument(tables, TWO_TABLES_OF_SAME_PEOPLE_KIND, ['tables']);
  const attacks = samePeople
    ? attackAll(read, each, { samePeople, knowsSmall: true })
    : read.flatMap((rows) => {
        const others = read.filter((other) => other !== rows);
        return attackAll([rows], each, { samePeople, knowsSmall: link === 'apart' || !sharesWithheld(rows, others) });
      });
  const uneven = link === 'apart' ? [] : withheldInOne(read, names);
  const named = attacks.map((attack, index) => {
    const findings = [...attack.findings, ...(uneven[index] ?? [])];
    return { table: names[index] as string, ...attack, findings, holds: keepsRule(attack.figures, findings) };
  });
  return rowsForConsole(named);
}

const TABLES = /* @__PURE__ */ later(() =>
  listOf(
    checked(
      fields(TABLE, {
        table: text(NAME_OF_TABLE),
        ...seenMembers(),
      }),
      (table, path) => ({ table: table.table, rows: rowsOf(table, path) }),
    ),
    { what: ARRAY_OF_TABLES },
  ),
);

/** Attacks tables of which the reader takes all sums together. */
function attackAll(
  tables: readonly (readonly ReadRow[])[],
  rule: SuppressionRule,
  { samePeople, knowsSmall }: { readonly samePeople: boolean; readonly knowsSmall: boolean },
): TableAttack[] {
  const least = rule.zeros === 'show' ? 1 : 0;
  const figured = seenFiguresOf(tables, least, samePeople);
  const unused = useShares(figured);
  const network = networkOf(figured);
  const arcs = [...(network?.arcOf ?? [])];
  const small = new Map<number, SmallRange>();
  for (const [{ kind }, arc] of arcs) {
    if (knowsSmall && isProtected(kind, rule)) small.set(arc, { from: least, to: rule.threshold });
  }
  const asked = arcs.flatMap(([{ state }, arc]) => (state === 'withheld' ? [arc] : []));
  const values = network && valuesLeft({ ...network, small, asked });
  return figured.map((table, index) => {
    const rows = tables[index] as readonly ReadRow[];
    const findings = [
      ...smallShown(rows, rule),
      ...(values === null ? [noTableFits()] : sumsTooSmall(rows, table, rule)),
      ...sharesNotUsed(rows, unused),
    ];
    const figures = printedIn(rows).flatMap(({ row, kind, value }) => {
      const arc = network?.arcOf.get(table.rows[row]?.figures.get(kind) as Figure);
      const found = value === 'withheld' && arc !== undefined ? values?.get(arc) : undefined;
      return found === undefined ? [] : [judged(rows[row]?.group ?? null, kind, found, rule)];
    });
    return { figures, holds: keepsRule(figures, findings), findings };
  });
}

function judged(group: string | null, of: Kind, found: Values, { width }: SuppressionRule): AttackedFigure {
  const [least = 0] = found[0] ?? [];
  const [, last = 0] = found[found.length - 1] ?? [];
  const isBounded = Number.isFinite(last);
  const values = isBounded ? found.reduce((sum, [from, to]) => sum + (to - from + 1), 0) : null;
  const asked = typeof width === 'number' ? width : 2;
  const verdict = values === null || values >= asked ? 'kept' : values === 1 ? 'computable' : 'narrow';
  return { group, of, least, most: isBounded ? last : null, values, verdict };
}
