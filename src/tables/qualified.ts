import { QUALIFIERS, type Qualifier } from '../figures/qualifiers.js';
import { frozen } from '../kernel/frozen.js';
import { lastKeyOf, ownerOf } from './columns.js';

/** Where records have a number that their `qualifier` is about. */
const QUALIFIED = /* @__PURE__ */ frozen(['count', 'envelope', 'percent', 'printed', 'printedText', 'value']);

/** The column of the qualifier beside a column. */
export const qualifierColumn = (column: string): string =>
  `${column.slice(0, column.length - lastKeyOf(column).length)}qualifier`;

/** The qualifier of the number that stands in a column of a row; that of a row before or after it was made flat. */
export function qualifierOf(row: Readonly<Record<string, unknown>>, column: string): Qualifier | undefined {
  if (!QUALIFIED.includes(lastKeyOf(column))) return undefined;
  const said = row[qualifierColumn(column)] ?? ownerOf(row, column)['qualifier'];
  return QUALIFIERS.find((qualifier) => qualifier === said);
}
