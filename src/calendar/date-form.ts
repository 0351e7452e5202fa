import { frozen } from '../kernel/frozen.js';

/**
 * How the dates of a file are written.
 *
 * Days and months may be of one digit, but for `YYYYMMDD`; years are always of four. `DD/MM/YYYY` and `MM/DD/YYYY` say
 * which comes first, with hyphens and points (`05-09-2019`), too. `D MMMM YYYY` and `MMMM D, YYYY` have months in full
 * or short, in English and French (`1er avril 2018`, `Sept. 5, 2019`). `spreadsheet-1900` and
 * `spreadsheet-1904` are the serial numbers of spreadsheets, as numbers or digits: 43713 is 2019-09-05 in the first,
 * and 42251 in the second; a number from 1900 to 2100 is a year and none of them. Of each form a time at midnight may
 * follow, as in `2019-09-05T00:00:00`.
 * @category Calendar
 */
export type DateForm =
  | 'YYYY-MM-DD'
  | 'YYYY/MM/DD'
  | 'DD/MM/YYYY'
  | 'MM/DD/YYYY'
  | 'YYYYMMDD'
  | 'D MMMM YYYY'
  | 'MMMM D, YYYY'
  | 'spreadsheet-1900'
  | 'spreadsheet-1904';

/** The forms, for checks. */
export const DATE_FORMS = /* @__PURE__ */ frozen([
  'YYYY-MM-DD',
  'YYYY/MM/DD',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'YYYYMMDD',
  'D MMMM YYYY',
  'MMMM D, YYYY',
  'spreadsheet-1900',
  'spreadsheet-1904',
] as const satisfies readonly DateForm[]);
