import { forConsole } from '../exact/for-console.js';
import { groupsShape } from './groups.js';
import type { GenderGroup, PublishedTable, SuppressionRule } from './model.js';
import { publish } from './publish.js';
import { ruleShape } from './rule.js';
import { flagsOf } from './withholding/flags.js';
import { networkOf } from './withholding/network.js';
import { wholeTable } from './withholding/table.js';

/**
 * Withholds small counts, and few others, so that a reader who adds and subtracts, and knows the rule, cannot narrow
 * a withheld figure down.
 *
 * What is promised: no figure that the rule calls small is shown, be it a count, a total of a gender over groups or,
 * with `smallGroups: 'protect'`, a total of people; and each withheld figure can have at least `width` values for a
 * reader who sees the table and knows that counts are whole, that parts add up to totals, that zeros are shown where
 * they are, and that what is withheld is withheld for a reason: that among withheld figures that can make up for one
 * another at least one is small. The test is exact. What is shown is what went in; shares are given of figures that
 * are shown.
 *
 * What is not: whoever knows a withheld figure from elsewhere, or runs this very function on every table that could
 * be meant, can learn more; and another table of the same people, or the same one a month later, can give a figure
 * away. {@link suppressTogether} protects several at once, {@link attackTable} tells what a reader makes of one.
 *
 * Few others are withheld: as a rule the fewest that there are in a table of up to 48 figures, and nearly so in
 * larger ones; of as many, counts rather than totals, and small ones rather than large. Time grows with the number of
 * groups.
 * @param groups - Groups with whole numbers of people by gender, and `parent` where one is part of another; the
 *   counts of such a whole are the sums of its parts. A gender left out was not collected. A `NoValue` stays as it
 *   is, and the totals over it are missing too.
 * @param rule - `threshold`, `protect`, `zeros`, `width` and `smallGroups`; each is required.
 * @returns The table with totals and shares; withheld figures are `suppressed`.
 * @throws {@link CpaIppError} `RULE_UNATTAINABLE` where a figure keeps fewer values than asked for even with all
 *   others withheld, such as the only count of a protected gender with a threshold of 1; `DUPLICATE` for a group or
 *   gender given twice; `UNKNOWN_NAME` for a gender, a parent or an option that does not exist; `NEGATIVE_VALUE` or
 *   `INVALID_ARGUMENT` for a number that counts no people, a missing choice, counts of a group that has parts, or a
 *   group that is part of itself.
 * @example
 * const table = suppressSmallCells(
 *   [
 *     { group: 'north', counts: { woman: 3, man: 20 } },
 *     { group: 'south', counts: { woman: 12, man: 30 } },
 *     { group: 'west', counts: { woman: 15, man: 40 } },
 *   ],
 *   { threshold: 5, protect: ['woman', 'man'], zeros: 'show', width: 3, smallGroups: 'show' },
 * );
 * table.rows[0]?.counts; // => { woman: { noValue: 'suppressed' }, man: { noValue: 'suppressed' } }
 * table.rows[1]?.counts; // => { woman: { noValue: 'suppressed' }, man: { noValue: 'suppressed' } }
 * table.rows[2]?.counts; // => { woman: 15, man: 40 }
 * table.totals.total; // => 120
 * @category Small cells
 */
export function suppressSmallCells(groups: readonly GenderGroup[], rule: SuppressionRule): PublishedTable {
  const table = wholeTable(groupsShape.read(groups, ['groups']));
  const network = networkOf([table], ruleShape.read(rule, ['rule']));
  return forConsole(publish(table, network.places[0] ?? [], flagsOf(network, [{ table: null, whole: table }])));
}
