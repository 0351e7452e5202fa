import type { Diagnosis } from '../audit/diagnosis/model.js';
import { DIAGNOSIS_KIND_LABELS } from '../audit/diagnosis/model.js';
import {
  RELATION_BASIS_LABELS,
  RELATION_KIND_LABELS,
  TABLE_DIRECTIONS,
  type TableRelation,
} from '../audit/table/model.js';
import { relationWords } from '../audit/table/relation-words.js';
import type { Fields } from '../exact/quantity.js';
import { calculationText } from '../figures/arithmetic-text.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { colon } from '../kernel/typography.js';
import { forCount, numeral, quoted, type Words } from '../kernel/words.js';
import { placeText } from './places.js';
import { isInteger, isList, isText } from './result-parts.js';
import type { Family } from './sentence-parts.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  settles: ({ printed, instead, count, checks }: Words<'printed' | 'instead' | 'count' | 'checks'>) => ({
    en: `printed ${printed}; ${instead} would settle ${count} ${checks}`,
    fr: `imprimé ${printed}; ${instead} réglerait ${count} ${checks}`,
  }),
  nothingKnown: { en: 'no known slip explains it', fr: "aucune erreur connue ne l'explique" },
  oneOf: ({ count }: Words<'count'>) => ({
    en: `one of ${count} repairs that would`,
    fr: `une de ${count} corrections possibles`,
  }),
  only: { en: 'no other named repair would', fr: 'aucune autre correction connue ne le ferait' },
  nothingCrosses: {
    en: 'nothing crosses that would tell which figure it is',
    fr: "rien ne se croise qui dirait de quel chiffre il s'agit",
  },
  holds: ({ holds, tried }: Words<'holds' | 'tried'>) => ({
    en: `holds in ${holds} of ${tried} places`,
    fr: `vrai à ${holds} endroits sur ${tried}`,
  }),
  leftOut: ({ count, places }: Words<'count' | 'places'>) => ({
    en: `, and leaves out ${count}`,
    fr: `, ${count} ${places}`,
  }),
  byLuck: ({ count }: Words<'count'>) => ({
    en: `by luck in fewer than 1 of ${count} such tables`,
    fr: `par hasard dans moins de 1 tableau semblable sur ${count}`,
  }),
}));

const isNamed = (labels: Readonly<Record<string, Label>>, name: unknown): boolean =>
  isText(name) && Object.hasOwn(labels, name);
const isPlace = (place: Fields): boolean =>
  [place['table'], place['row'], place['column']].every((name) => name === undefined || isText(name));
/** Digits as a diagnosis has them. */
const DIGITS = /^-?\d{1,400}(?:\.\d{1,400})?$/;

/** A figure by its place, or by its key. */
const figureText = (place: Pick<Diagnosis, 'figure' | 'table' | 'row' | 'column'>, locale: Locale): string =>
  placeText(place, locale) || textOf(quoted(place.figure), locale);

/** A slip that would settle what disagrees: never as a fact. */
export const DIAGNOSIS: Family = /* @__PURE__ */ frozen({
  has: (fields: Fields) => {
    const { kind, figure, printed, instead, settles, part, rivals, where } = fields;
    const isPart = (one: unknown) =>
      typeof one === 'object' && one !== null && isPlace(one as Fields) && isText((one as Fields)['figure']);
    return (
      isNamed(DIAGNOSIS_KIND_LABELS, kind) &&
      isPlace(fields) &&
      [figure, printed, instead, where].every(isText) &&
      DIGITS.test(instead as string) &&
      isList(settles, isText) &&
      (part === undefined || isPart(part)) &&
      isInteger(rivals)
    );
  },
  say: (diagnosis: Diagnosis, locale: Locale): string => {
    const { kind, printed, instead, settles, part, rivals, where } = diagnosis;
    const count = numeral(settles.length);
    const checks = forCount(settles.length, ['check', 'checks'], ['vérification', 'vérifications']);
    const words = {
      printed: textOf(quoted(printed), locale),
      instead: calculationText(instead, locale),
      ...{ count: textOf(count, locale), checks: textOf(checks, locale) },
    };
    const of = part === undefined ? '' : ` (${figureText(part, locale)})`;
    const isAny = kind === 'any-value';
    const rival = rivals > 0 ? WORDS().oneOf({ count: textOf(numeral(rivals + 1), locale) }) : WORDS().only;
    const clauses = [
      textOf(isAny ? WORDS().nothingKnown : DIAGNOSIS_KIND_LABELS[kind], locale) + of,
      ...(isAny ? [] : [textOf(rival, locale)]),
      ...(where === 'one-relation' ? [textOf(WORDS().nothingCrosses, locale)] : []),
    ];
    return `${figureText(diagnosis, locale)}${colon(locale)}${textOf(WORDS().settles(words), locale)}; ${clauses.join('; ')}`;
  },
});

/** A relation of a table, with how often it holds. */
export const RELATION: Family = /* @__PURE__ */ frozen({
  has: ({ kind, direction, basis, target, of, holds, tried, chance, lag, per }: Fields) =>
    isNamed(RELATION_KIND_LABELS, kind) &&
    (TABLE_DIRECTIONS as readonly unknown[]).includes(direction) &&
    isNamed(RELATION_BASIS_LABELS, basis) &&
    isText(target) &&
    isList(of, isText) &&
    [holds, tried, lag ?? 0, per ?? 1].every(isInteger) &&
    (chance === null || typeof chance === 'number'),
  say: (relation: TableRelation, locale: Locale): string => {
    const { holds, tried, chance, basis, leftOut } = relation;
    const counts = { holds: textOf(numeral(holds), locale), tried: textOf(numeral(tried), locale) };
    const decades = chance === null || chance <= 0 ? 0 : Math.min(MOST_DECADES, Math.floor(-Math.log10(chance)));
    const luck =
      decades < 1 ? '' : ` (${textOf(WORDS().byLuck({ count: textOf(numeral(10 ** decades), locale) }), locale)})`;
    const text = `${textOf(relationWords(relation), locale)}${colon(locale)}${textOf(WORDS().holds(counts), locale)}`;
    return `${text}${leftOutText(leftOut ?? [], locale)}; ${textOf(RELATION_BASIS_LABELS[basis], locale)}${luck}`;
  },
});

/** How many places a sum leaves out. */
function leftOutText({ length: count }: TableRelation['leftOut'], locale: Locale): string {
  if (count === 0) return '';
  const places = textOf(forCount(count, ['', ''], ['laissé de côté', 'laissés de côté']), locale);
  return textOf(WORDS().leftOut({ count: textOf(numeral(count), locale), places }), locale);
}

/** What is less probable is not told more exactly. */
const MOST_DECADES = 12;
