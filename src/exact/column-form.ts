import { MARKS } from '../kernel/typography.js';
import type { NumberText } from './bare-number.js';
import type { NumberForm } from './number-form.js';
import { formsOf, numberBy, numberIn, valueIn } from './number-text.js';

/** What the texts of a column say against the form that holds where nobody declares one. */
export interface ColumnForm {
  /** The form that reads the most of them. */
  readonly form: NumberForm;
  /** How many are numbers in that form and in Canadian English none, and the first of them. */
  readonly count: number;
  readonly first: { readonly index: number; readonly text: string };
  /** How many are one number in that form and another in Canadian English. */
  readonly doubtful: number;
  /** Whether a text is a number in that form, and in Canadian English none or another. */
  readonly contradicts: (text: string) => boolean;
}

/** What most columns hold, and nobody has to look at twice. */
const USUAL = /^[-+]?\$?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * The other form in which a column seems to be written; `null` where no text speaks for it, or a single one, whose
 * refusal says as much.
 */
export function otherFormIn(length: number, cellAt: (index: number) => unknown): ColumnForm | null {
  const english = MARKS['en-CA'];
  const found = new Map<NumberForm, { count: number; first: ColumnForm['first'] }>();
  for (let index = 0; index < length; index++) {
    const text = cellAt(index);
    if (typeof text !== 'string' || USUAL.test(text) || !/\d/.test(text) || numberIn(text, english) !== null) continue;
    for (const form of formsOf(text, english)) {
      const known = found.get(form) ?? { count: 0, first: { index, text } };
      found.set(form, { ...known, count: known.count + 1 });
    }
  }
  const [best, ...others] = found;
  if (best === undefined) return null;
  const [form, { count, first }] = others.reduce((most, one) => (one[1].count > most[1].count ? one : most), best);
  const isDoubtful = (text: string) => differ(numberIn(text, english), numberBy(text, form));
  let doubtful = 0;
  for (let index = 0; index < length; index++) {
    const text = cellAt(index);
    if (typeof text === 'string' && /[.,]/.test(text) && isDoubtful(text)) doubtful += 1;
  }
  if (count === 1 && doubtful === 0) return null;
  const contradicts = (text: string): boolean => {
    const [own, other] = [numberIn(text, english), numberBy(text, form)];
    return own === null ? other !== null : differ(own, other);
  };
  return { form, count, first, doubtful, contradicts };
}

/** Whether two readings of a text are two numbers. */
function differ(one: NumberText | null, other: NumberText | null): boolean {
  if (one === null || other === null) return false;
  return one.digits !== other.digits && !valueIn(one).eq(valueIn(other));
}
