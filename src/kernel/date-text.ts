import { invalidArgument, requireString } from './check.js';
import type { Shape } from './form.js';
import { frozen } from './frozen.js';
import type { Label } from './label.js';
import { pattern } from './pattern.js';

const WHEN: Label = /* @__PURE__ */ frozen({
  en: "a year, a month or a day such as '2017', '2017-04' or '2017-04-13'",
  fr: 'une année, un mois ou un jour comme « 2017 », « 2017-04 » ou « 2017-04-13 »',
});
const PARTS = /* @__PURE__ */ pattern(
  '^(?:19\\d\\d|20\\d\\d|2100)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$',
  '',
);

/** The year, the month or the day of a publication: read as the calendar reads it, and kept as it is written. */
export const dateTextShape: Shape<string> = /* @__PURE__ */ frozen<Shape<string>>({
  form: { kind: 'text', format: 'partial-date' },
  read(value, path) {
    const text = requireString(value, path, WHEN);
    if (!PARTS().test(text) || !isOfMonth(text)) throw invalidArgument(value, WHEN, path);
    return text;
  },
});

function isOfMonth(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const february = isLeap ? 29 : 28;
  return day <= (month === 2 ? february : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
