import type { Clash, FigureOfClash, NarrowedFigure } from '../audit/joint/model.js';
import type { OddOne } from '../audit/odd-ones.js';
import { type Ends, type Fields, isFields, kindOf, quantityAt } from '../exact/quantity.js';
import { rangeText } from '../exact/quantity-text.js';
import { MOST_DECIMALS, qualifiedPrinted } from '../figures/arithmetic-text.js';
import type { OutOfLine } from '../figures/out-of-line.js';
import { QUALIFIERS, qualifiedText } from '../figures/qualifiers.js';
import { isCount } from '../kernel/check.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { isLabel, type Locale, textOf } from '../kernel/label.js';
import { isNoValue } from '../kernel/no-value.js';
import { colon } from '../kernel/typography.js';
import { allOf, numeral, quoted, type Words } from '../kernel/words.js';
import { placeText } from './places.js';
import { isInteger, isList, isQuantity, isText } from './result-parts.js';
import { amountText, type Family } from './sentence-parts.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  clash: ({ checks, figures }: Words<'checks' | 'figures'>) => ({
    en: `together impossible, though each can hold by itself: ${checks}; figures: ${figures}`,
    fr: `impossibles ensemble, quoique chacune puisse être vraie seule : ${checks}; chiffres : ${figures}`,
  }),
  more: ({ count }: Words<'count'>) => ({ en: `${count} more`, fr: `et ${count} de plus` }),
  odd: ({ value, median, times }: Words<'value' | 'median' | 'times'>) => ({
    en: `${value} is far from the others: ${times} times as far from their median (${median}) as is usual among them`,
    fr: `${value} est loin des autres : ${times} fois l'écart habituel par rapport à leur médiane (${median})`,
  }),
  onlyOne: ({ value, median }: Words<'value' | 'median'>) => ({
    en: `${value} differs from the others, which are all ${median}`,
    fr: `${value} diffère des autres, qui sont toutes à ${median}`,
  }),
  outOfLine: ({ value, low, high, spreads }: Words<'value' | 'low' | 'high' | 'spreads'>) => ({
    en: `${value} is out of line: the others range from ${low} to ${high}, and it lies ${spreads} times that spread beyond them`,
    fr: `${value} sort du rang : les autres vont de ${low} à ${high}, et l'écart au-delà vaut ${spreads} fois cette étendue`,
  }),
  known: ({ used, all }: Words<'used' | 'all'>) => ({
    en: `${used} of ${all} values known`,
    fr: `${used} valeurs connues sur ${all}`,
  }),
  narrowed: ({ figure, range }: Words<'figure' | 'range'>) => ({
    en: `${figure}; with all other figures, ${range}`,
    fr: `${figure}; compte tenu de tous les autres chiffres, ${range}`,
  }),
}));

/** So many checks and figures are named. */
const MOST_NAMED = 12;

const isFigure = (one: unknown): boolean => {
  if (typeof one !== 'object' || one === null) return false;
  const { document, key, printed, label, qualifier, table, row, column } = one as Fields;
  return (
    [document, key, printed].every(isText) &&
    (label === undefined || isLabel(label)) &&
    (qualifier === undefined || (QUALIFIERS as readonly unknown[]).includes(qualifier)) &&
    [table, row, column].every((name) => name === undefined || isText(name))
  );
};

/** A figure by its place or its label, or by its key. */
const figureText = (figure: FigureOfClash, locale: Locale): string => {
  const { key, label, printed: text, qualifier } = figure;
  const place =
    placeText(figure, locale) || (label === undefined ? textOf(quoted(key), locale) : textOf(label, locale));
  const printed =
    qualifier === undefined ? textOf(quoted(text), locale) : qualifiedPrinted({ text, qualifier }, locale);
  return place + colon(locale) + printed;
};

const listed = (texts: readonly string[], locale: Locale): string => {
  const named = texts.slice(0, MOST_NAMED);
  const more = texts.length - named.length;
  return [...named, ...(more > 0 ? [textOf(WORDS().more({ count: textOf(numeral(more), locale) }), locale)] : [])].join(
    '; ',
  );
};

/** Checks that exclude each other: which of them is wrong, nothing says. */
export const CLASH: Family = /* @__PURE__ */ frozen({
  has: ({ checks, documents, figures }: Fields) =>
    isList(checks, isText) &&
    isList(documents, isText) &&
    (checks as unknown[]).length > 1 &&
    (checks as unknown[]).length === (documents as unknown[]).length &&
    isList(figures, isFigure),
  say: ({ checks, documents, figures }: Clash, locale: Locale): string => {
    const isOne = documents.every((document) => document === documents[0]);
    const names = checks.map((id, index) => quoted(isOne ? id : `${documents[index]}#${id}`));
    const words = {
      checks:
        names.length > MOST_NAMED
          ? listed(
              names.map((name) => textOf(name, locale)),
              locale,
            )
          : textOf(allOf(names), locale),
      figures: listed(
        figures.map((figure) => figureText(figure, locale)),
        locale,
      ),
    };
    return textOf(WORDS().clash(words), locale);
  },
});

/** A figure of which the others tell more than its own digits. */
export const NARROWED: Family = /* @__PURE__ */ frozen({
  has: (fields: Fields) => isFigure(fields) && isQuantity(rangeOf(fields), 'possible-values'),
  say: (figure: NarrowedFigure, locale: Locale): string => {
    const ends = quantityAt(rangeOf(figure as unknown as Fields), []).ends as Ends;
    const range = rangeText(ends, (end) => amountText(end, MOST_DECIMALS, locale), locale);
    return textOf(WORDS().narrowed({ figure: figureText(figure, locale), range }), locale);
  },
});

const rangeOf = ({ low, high, open }: Fields): object => ({ low, high, ...(open === undefined ? {} : { open }) });

/** A value far from the others of its series: why, nothing says. */
export const ODD_ONE: Family = /* @__PURE__ */ frozen({
  has: ({ index, value, median, distance, parts }: Fields) =>
    isInteger(index) &&
    isFields(parts) &&
    [parts['used'], parts['missing']].every(isCount) &&
    [value, median].every((one) => kindOf(one) === 'number' && isQuantity(one, 'number')) &&
    isQuantity(distance, 'number'),
  say: ({ value, median, distance, parts: { used, missing } }: OddOne, locale: Locale): string => {
    const known = knownText(used, missing, locale);
    const words = {
      value: amountText(value, MOST_DECIMALS, locale),
      median: amountText(median, MOST_DECIMALS, locale),
    };
    if (isNoValue(distance)) return textOf(WORDS().onlyOne(words), locale) + known;
    return textOf(WORDS().odd({ ...words, times: amountText(distance, 1, locale) }), locale) + known;
  },
});

/** A value outside the range of the others of its series: a hint, and no more. */
export const OUT_OF_LINE: Family = /* @__PURE__ */ frozen({
  has: ({ index, value, qualifier, others, distance, parts }: Fields) =>
    isInteger(index) &&
    (qualifier === undefined || (QUALIFIERS as readonly unknown[]).includes(qualifier)) &&
    isFields(parts) &&
    isFields(others) &&
    [parts['used'], parts['missing']].every(isCount) &&
    [value, others['low'], others['high']].every((one) => kindOf(one) === 'number' && isQuantity(one, 'number')) &&
    isQuantity(distance, 'number'),
  say: ({ value, qualifier, others, distance, parts: { used, missing } }: OutOfLine, locale: Locale): string => {
    const [number, low, high] = [value, others.low, others.high].map((one) =>
      amountText(one, MOST_DECIMALS, locale),
    ) as [string, string, string];
    const own = qualifiedText(number, qualifier, locale);
    const known = knownText(used, missing, locale);
    if (isNoValue(distance)) return textOf(WORDS().onlyOne({ value: own, median: low }), locale) + known;
    const words = { value: own, low, high, spreads: amountText(distance, 1, locale) };
    return textOf(WORDS().outOfLine(words), locale) + known;
  },
});

/** How many values of a series are known, where some are not. */
function knownText(used: number, missing: number, locale: Locale): string {
  if (missing === 0) return '';
  const counts = { used: textOf(numeral(used), locale), all: textOf(numeral(used + missing), locale) };
  return `; ${textOf(WORDS().known(counts), locale)}`;
}
