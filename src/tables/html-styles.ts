/**
 * How tables of {@link htmlTable} look, as the text of a style sheet: columns of numbers to the right, others to the
 * left, footnotes smaller.
 *
 * It is for a file of your site, which a content security policy lets in, or for a `style` element, once a page or
 * notebook. It names nothing but the classes of those tables: `cpa-ipp-table` of the table, `cpa-ipp-number` of heads
 * and cells in columns of numbers, `cpa-ipp-missing` of cells without a value, `cpa-ipp-note` of footnotes. Your own
 * sheet may stand in its place.
 * @example
 * const page = `<style>${HTML_TABLE_STYLES}</style>`;
 * page.includes('.cpa-ipp-number'); // => true
 * @category Plain data
 */
export const HTML_TABLE_STYLES =
  // Said three times, a class outweighs what JupyterLab says of all cells: there they are aligned to the right.
  `.cpa-ipp-table.cpa-ipp-table.cpa-ipp-table th, .cpa-ipp-table.cpa-ipp-table.cpa-ipp-table td { text-align: left; }
.cpa-ipp-table.cpa-ipp-table.cpa-ipp-table .cpa-ipp-number { text-align: right; font-variant-numeric: tabular-nums; }
.cpa-ipp-table.cpa-ipp-table.cpa-ipp-table .cpa-ipp-missing { font-style: italic; }
.cpa-ipp-table.cpa-ipp-table.cpa-ipp-table .cpa-ipp-note { font-size: 0.9em; }
`;
