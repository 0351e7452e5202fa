import {
  type Decimal,
  divideRounded,
  exactly,
  HALF_AWAY,
  HALF_EVEN,
  multiplyExactly,
  roundTo,
  type TieRule,
} from '../exact/decimal.js';
import { partsText, quantityText, rangeText } from '../exact/quantity-text.js';
import { calculationText, decimalsPrinted, isQualified, MOST_DECIMALS } from '../figures/arithmetic-text.js';
import { onceIn } from '../figures/chance.js';
import { UNLIKELY_ROUNDING } from '../figures/messages.js';
import { VERDICT_LABELS } from '../figures/model.js';
import { presentAmong } from '../figures/operations.js';
import { qualifiedText } from '../figures/qualifiers.js';
import type { ReadingMatch, Reconciliation } from '../figures/reconcile.js';
import type { Calculation, Judgement, NotCheckableReason, PossibleValues } from '../figures/verdict.js';
import { lazily } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { isReported, NO_VALUE_LABELS, type Reported } from '../kernel/no-value.js';
import { colon } from '../kernel/typography.js';
import { numeral, type Words } from '../kernel/words.js';
import { partsText as namedParts, placeText } from './places.js';
import { checkedText, takenFor } from './qualified-sentence.js';
import { amountText } from './sentence-parts.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  sumOf: ({ count }: Words<'count'>) => ({ en: `the sum of ${count} amounts`, fr: `la somme de ${count} montants` }),
  printed: ({ text }: Words<'text'>) => ({ en: `printed ${text}`, fr: `imprimé ${text}` }),
  nothingPrinted: { en: 'nothing printed', fr: "rien d'imprimé" },
  parts: ({ parts }: Words<'parts'>) => ({ en: `over ${parts}`, fr: `sur ${parts}` }),
  offBy: ({ gap }: Words<'gap'>) => ({ en: `off by ${gap}`, fr: `écart de ${gap}` }),
  outside: ({ range }: Words<'range'>) => ({ en: `outside the possible ${range}`, fr: `hors du possible, ${range}` }),
  noWhole: { en: 'no whole number gives it', fr: 'aucun nombre entier ne le donne' },
  nothing: { en: 'a printed 0 is exactly nothing', fr: 'un 0 imprimé signifie exactement zéro' },
  rounded: ({ text }: Words<'text'>) => ({ en: `rounding would print ${text}`, fr: `l'arrondi donnerait ${text}` }),
  tie: ({ text }: Words<'text'>) => ({
    en: `half to even would print ${text}`,
    fr: `l'arrondi au pair donnerait ${text}`,
  }),
  even: ({ text }: Words<'text'>) => ({
    en: `halves to even; half away from zero would print ${text}`,
    fr: `moitiés arrondies au chiffre pair; l'arrondi qui s'éloigne de zéro donnerait ${text}`,
  }),
  onlyEven: { en: 'only if halves went to even', fr: 'seulement si les moitiés sont arrondies au chiffre pair' },
  edge: { en: 'at the very edge of what is possible', fr: "à l'extrême limite du possible" },
  cutOff: ({ text }: Words<'text'>) => ({
    en: `cut off; rounding would print ${text}`,
    fr: `tronqué; l'arrondi donnerait ${text}`,
  }),
  allCutOff: { en: 'figures cut off, not rounded', fr: 'chiffres tronqués, non arrondis' },
  partsCutOff: { en: 'parts cut off, total rounded', fr: 'parties tronquées, total arrondi' },
  readings: ({ matches, tried }: Words<'matches' | 'tried'>) => ({
    en: `other readings: ${matches} of ${tried} fit`,
    fr: `autres lectures qui conviennent : ${matches} sur ${tried}`,
  }),
  asItStands: { en: 'as it stands', fr: 'tel quel' },
  alsoFits: { en: 'also fits', fr: 'convient aussi' },
}));

/** Why figures cannot be checked, in words. */
export const REASONS = /* @__PURE__ */ lazily<Readonly<Record<NotCheckableReason, (words: Words<'why'>) => Label>>>(
  () => ({
    'stands-alone': () => ({
      en: 'it stands alone, no other figure gives it',
      fr: 'il est isolé, aucun autre chiffre ne le donne',
    }),
    'parts-unclear': () => ({
      en: 'of which figures it is the sum is not clear',
      fr: 'on ne sait pas de quels chiffres il est la somme',
    }),
    'printed-without-value': ({ why }: Words<'why'>) => ({
      en: `the document gives no value${why && ` (${why})`}`,
      fr: `le document ne donne aucune valeur${why && ` (${why})`}`,
    }),
    'part-without-value': ({ why }: Words<'why'>) => ({
      en: `a part has no value${why && ` (${why})`}`,
      fr: `une partie n'a pas de valeur${why && ` (${why})`}`,
    }),
    'part-left-out': () => ({
      en: 'what may be part of it could not be read, or is not in the table',
      fr: "ce qui peut en faire partie n'a pas pu être lu, ou n'est pas dans le tableau",
    }),
    'other-unit': () => ({
      en: 'it is in another unit than its parts',
      fr: 'il est dans une autre unité que ses parties',
    }),
    'denominator-may-be-zero': () => ({ en: 'the denominator may be zero', fr: 'le dénominateur peut être nul' }),
  }),
);

/** Puts a judged figure into a sentence: the arithmetic, what was printed, the verdict, and the readings that fit. */
export function sentenceOf(check: Reconciliation, locale: Locale, arithmetic?: string): string {
  const parts = namedParts(check, locale);
  // What stands in a sentence says by its label what it is, where nothing that it is worked out from does.
  const place =
    placeText(check.source, locale) ||
    (check.reason === 'stands-alone' && check.label ? textOf(check.label, locale) : '');
  return (
    (place === '' ? '' : place + colon(locale)) +
    judgementOf(check, locale, arithmetic) +
    (parts === undefined ? '' : `; ${parts}`)
  );
}

function judgementOf(check: Reconciliation, locale: Locale, arithmetic?: string): string {
  const decimals = decimalsPrinted(check.printedText, check.numbers);
  const text = checkedText(check, locale);
  const printed = textOf(check.printedText === '' ? WORDS().nothingPrinted : WORDS().printed({ text }), locale);
  const standsAlone = check.calculation === null;
  const equation = standsAlone ? printed : `${equationText(check, decimals, locale, arithmetic)}, ${printed}`;
  if (check.verdict === 'not-checkable') return `${equation}; ${notCheckableText(check, locale)}`;
  const verdict =
    textOf(VERDICT_LABELS[check.verdict], locale) +
    (check.verdict === 'mislabelled' ? '' : overParts(check, locale)) +
    inBrackets(notesOn(check, decimals, locale));
  return [equation, ...(check.readings.matches.length === 0 ? [verdict] : withReadings(check, verdict, locale))].join(
    '; ',
  );
}

/** So many parts of a total are added up before one's eyes. */
const MOST_PARTS = 12;

/** Puts a printed total into a sentence; one of many parts without the arithmetic. */
export function totalSentence(check: Reconciliation, locale: Locale): string {
  const count = check.parts.used + check.parts.missing;
  if (count <= MOST_PARTS) return sentenceOf(check, locale);
  return sentenceOf(check, locale, textOf(WORDS().sumOf({ count: textOf(numeral(count), locale) }), locale));
}

/** The verdict, followed by every other reading that fits and how many were tried. */
function withReadings(check: Reconciliation, verdict: string, locale: Locale): string[] {
  const { tried, matches } = check.readings;
  const decimals = decimalsPrinted(check.printedText, check.numbers);
  const [first, ...others] = matches.map((match) => matchText(match, decimals, locale));
  const count = textOf(WORDS().readings({ matches: String(matches.length), tried: String(tried) }), locale);
  const also = `${textOf(WORDS().alsoFits, locale)}${colon(locale)}${first}`;
  if (check.verdict !== 'mislabelled') return [verdict, also, ...others, count];
  const unchecked = `${textOf(WORDS().asItStands, locale)} ${notCheckableText(check, locale)}`;
  return [
    `${verdict}${colon(locale)}${first}`,
    ...others,
    count,
    ...(check.holds.includes('not-checkable') ? [unchecked] : []),
  ];
}

/** A reading that fits, with its arithmetic. */
function matchText(match: ReadingMatch, decimals: number, locale: Locale): string {
  const range = match.verdict === 'component-rounding' ? possibleText(match, decimals, locale) : undefined;
  const between = range === undefined ? '' : `, ${range}`;
  const agreement = textOf(VERDICT_LABELS[match.verdict], locale) + overParts(match, locale) + between;
  return `${textOf(match.label, locale)}, ${equationText(match, decimals, locale)} (${agreement})`;
}

/** A reading by itself does not say how many decimals were printed: it is worked out as for a figure with two. */
export const readingSentence = (match: ReadingMatch, locale: Locale): string => matchText(match, 2, locale);

function notCheckableText({ recomputed, reason }: Reconciliation, locale: Locale): string {
  const why = isReported(recomputed) ? '' : textOf(NO_VALUE_LABELS[recomputed.noValue], locale);
  const because = textOf(REASONS()[reason ?? 'part-without-value']({ why }), locale);
  return `${textOf(VERDICT_LABELS['not-checkable'], locale)}${colon(locale)}${because}`;
}

/** Over how many parts a value was worked out, where some are missing. */
function overParts({ parts: { used, missing }, recomputed }: Judgement, locale: Locale): string {
  if (missing === 0 || !isReported(recomputed)) return '';
  return `, ${textOf(WORDS().parts({ parts: partsText({ parts: used + missing, missing }, locale) }), locale)}`;
}

const inBrackets = (notes: readonly string[]): string => (notes.length === 0 ? '' : ` (${notes.join('; ')})`);

/** What stands in brackets behind a verdict, so that it can be followed by hand. */
function notesOn(check: Reconciliation, decimals: number, locale: Locale): string[] {
  const { verdict, recomputed, way } = check;
  if (!isReported(recomputed)) return [];
  const range = possibleText(check, decimals, locale);
  const would = (words: (text: Words<'text'>) => Label, ties: TieRule) =>
    textOf(words({ text: roundedText(recomputed, check, decimals, ties, locale) }), locale);
  const taken = takenFor(check, decimals, locale);
  const tie = check.tie && way === undefined ? [would(WORDS().tie, HALF_EVEN)] : [];
  switch (verdict) {
    case 'rounding':
      if (way === 'cut-off') return [would(WORDS().cutOff, HALF_AWAY)];
      return way === 'half-even' && check.tie ? [would(WORDS().even, HALF_AWAY)] : tie;
    case 'component-rounding':
      return [
        ...(range === undefined || isOneValue(check) ? [] : [range]),
        ...howItMeets(check, locale),
        ...tie,
        ...taken,
        ...unlikely(check, locale),
      ];
    case 'padded':
    case 'truncation':
      return [would(WORDS().rounded, HALF_AWAY), ...tie];
    case 'inconsistent': {
      if (isOverCount(check.calculation)) return [textOf(WORDS().noWhole, locale)];
      const gap = qualifiedText(amountText(check.gap, decimals + 2, locale), check.gapQualifier, locale);
      const offBy = isReported(check.gap) && check.gap.isZero() ? [] : [textOf(WORDS().offBy({ gap }), locale)];
      if (isStructuralZero(check)) return [...offBy, textOf(WORDS().nothing, locale)];
      return [...offBy, ...(range === undefined ? [] : [textOf(WORDS().outside({ range }), locale)]), ...taken];
    }
    default:
      return [];
  }
}

/** What must be so for a figure to be possible, where it is not possible by plain rounding, or only just. */
function howItMeets(check: Reconciliation, locale: Locale): string[] {
  const { way, range, rangeByWay, onlyParts, envelope } = check;
  // Where a figure has a qualifier, its ends say as much as what lies between them.
  if (!isReported(range) || !isReported(envelope) || check.gapQualifier !== undefined) return [];
  if (onlyParts) return [textOf(WORDS().partsCutOff, locale)];
  // A total that is declared cut off says nothing of parts that were rounded.
  const areCut = way === 'cut-off' && (rangeByWay !== undefined || range.open !== undefined);
  if (areCut) return [textOf(WORDS().allCutOff, locale)];
  const apart = exactly(range.high).lte(envelope.low) || exactly(range.low).gte(envelope.high);
  return apart ? [textOf(way === 'half-even' ? WORDS().onlyEven : WORDS().edge, locale)] : [];
}

/** That rounding alone hardly ever leads so far off. */
function unlikely({ chance }: Reconciliation, locale: Locale): string[] {
  const once = chance === undefined ? null : onceIn(chance);
  return once === null ? [] : [textOf(UNLIKELY_ROUNDING.words({ onceIn: once }), locale)];
}

const isOneValue = ({ range }: Judgement): boolean => isReported(range) && exactly(range.low).eq(range.high);

/** Whether a whole number over a count was looked for. */
const isOverCount = (calculation: Calculation): boolean =>
  calculation !== null &&
  typeof calculation === 'object' &&
  'operation' in calculation &&
  calculation.operation === 'wholeOver';

/** A printed zero that stands for nothing but zero. */
function isStructuralZero({ printed, envelope }: Reconciliation): boolean {
  return isReported(printed) && printed.isZero() && isReported(envelope) && exactly(envelope.low).eq(envelope.high);
}

function possibleText(judgement: Judgement, decimals: number, locale: Locale): string | undefined {
  const range: Reported<PossibleValues> = judgement.rangeByWay ?? judgement.range;
  if (!isReported(range)) return undefined;
  const { low, high } = range;
  const places = Math.max(low.decimalPlaces(), high.decimalPlaces());
  const shown = Math.min(Math.max(decimals, Math.min(decimals + 3, places)), MOST_DECIMALS);
  return rangeText(range, (end) => quantityText(end, { decimals: shown, locale }), locale);
}

/** A value as rounding would print it: to the printed decimals, or to the figure's own step. */
function roundedText(
  value: Decimal,
  { step }: Reconciliation,
  decimals: number,
  ties: TieRule,
  locale: Locale,
): string {
  if (step !== undefined) {
    const multiple = multiplyExactly(roundTo(divideRounded(value, step), 0, ties), step);
    return amountText(multiple, MOST_DECIMALS, locale);
  }
  const shown = Math.min(decimals, MOST_DECIMALS);
  return quantityText(roundTo(value, shown, ties), { decimals: shown, locale });
}

function equationText(
  { calculation, recomputed, recomputedQualifier }: Judgement,
  decimals: number,
  locale: Locale,
  arithmetic?: string,
): string {
  // Where the parts without a value were gone over, the arithmetic is shown without them.
  const shown = isReported(recomputed) ? withoutAbsent(calculation) : calculation;
  const left = arithmetic ?? calculationText(shown, locale);
  if (!isReported(recomputed) || isOneFigure(calculation)) return left;
  const number = amountText(recomputed, decimals + 2, locale);
  const isAbout = recomputedQualifier === undefined || recomputedQualifier === 'about';
  const result = isAbout ? number : qualifiedText(number, recomputedQualifier, locale);
  if (result === left) return left;
  const isWhole = recomputed.decimalPlaces() <= Math.min(decimals + 2, MOST_DECIMALS);
  return `${left} ${isWhole && !(isAbout && isQualified(calculation)) ? '=' : '≈'} ${result}`;
}

/** A figure that is set beside another, without arithmetic. */
function isOneFigure(calculation: Calculation): boolean {
  if (calculation === null || typeof calculation === 'string' || 'figure' in calculation) return true;
  return calculation.operation === 'same' && isOneFigure(calculation.operands[0] as Calculation);
}

/** Drops the parts without a value that a sum, a mean, a least or a greatest went over. */
function withoutAbsent(calculation: Calculation): Calculation {
  if (calculation === null || typeof calculation === 'string' || 'figure' in calculation) return calculation;
  const { operation, operands } = calculation;
  const inner = operands.map(withoutAbsent);
  return { operation, operands: presentAmong(operation, inner) ?? inner };
}
