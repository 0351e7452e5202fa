import type { Fields } from '../exact/quantity.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { colon } from '../kernel/typography.js';
import { numeral, quoted, type Words } from '../kernel/words.js';
import { GENDER_LABELS } from '../program/gender.js';
import {
  ATTACK_VERDICT_LABELS,
  type AttackedFigure,
  type AttackVerdict,
  type NamedAttack,
  type TableAttack,
} from '../small-cells/model.js';
import type { MoneyAndPeopleCheck } from '../staffing/money-and-people.js';
import { isInteger, isList, isText } from './result-parts.js';
import type { Family } from './sentence-parts.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  everyone: { en: 'all groups', fr: 'tous les groupes' },
  total: { en: 'total', fr: 'total' },
  between: ({ least, most }: Words<'least' | 'most'>) => ({ en: `${least} to ${most}`, fr: `${least} à ${most}` }),
  atLeast: ({ least }: Words<'least'>) => ({ en: `at least ${least}`, fr: `au moins ${least}` }),
  values: ({ values }: Words<'values'>) => ({ en: `${values} possible values`, fr: `${values} valeurs possibles` }),
  withheld: { en: 'withheld figures', fr: 'chiffres supprimés' },
  findings: { en: 'findings', fr: 'constats' },
  holds: { en: 'the table keeps the rule', fr: 'le tableau respecte la règle' },
  fails: { en: 'the table does not keep the rule', fr: 'le tableau ne respecte pas la règle' },
  compared: { en: 'cells compared', fr: 'cellules comparées' },
  leftOut: { en: 'left out for want of a value', fr: 'écartées faute de valeur' },
  faulty: { en: 'left out for a fault', fr: "écartées en raison d'une erreur" },
  money: { en: 'money without people', fr: 'argent sans personnes' },
  people: { en: 'people without money', fr: 'personnes sans argent' },
}));

const isAttacked = ({ group, of, least, most, values, verdict }: Fields): boolean =>
  (group === null || isText(group)) &&
  isText(of) &&
  (of === 'total' || Object.hasOwn(GENDER_LABELS, of)) &&
  isInteger(least) &&
  [most, values].every((count) => count === null || isInteger(count)) &&
  isText(verdict) &&
  Object.hasOwn(ATTACK_VERDICT_LABELS, verdict);

/** What a reader makes of one withheld figure. */
export const attackedFigureSentence = (
  { group, of, least, most, values, verdict }: AttackedFigure,
  locale: Locale,
): string => {
  const who = of === 'total' ? WORDS().total : GENDER_LABELS[of];
  const number = (count: number) => textOf(numeral(count), locale);
  const ends = { least: number(least), most: number(most ?? least) };
  const range =
    most === null
      ? textOf(WORDS().atLeast(ends), locale)
      : least === most
        ? ends.least
        : textOf(WORDS().between(ends), locale);
  const count =
    values === null || values === 1 ? '' : ` (${textOf(WORDS().values({ values: number(values) }), locale)})`;
  const place = `${textOf(group === null ? WORDS().everyone : quoted(group), locale)}, ${textOf(who, locale)}`;
  return `${place}${colon(locale)}${range}${count}; ${textOf(ATTACK_VERDICT_LABELS[verdict], locale)}`;
};

/** What a reader makes of a table. */
export const TABLE_ATTACK: Family = /* @__PURE__ */ frozen({
  has: ({ figures, holds, findings, table }: Fields) =>
    typeof holds === 'boolean' &&
    Array.isArray(findings) &&
    (table === undefined || isText(table)) &&
    isList(figures, (figure) => typeof figure === 'object' && figure !== null && isAttacked(figure as Fields)),
  say: (attack: TableAttack | NamedAttack, locale: Locale): string => {
    const { figures, holds, findings } = attack;
    const having = (verdict: AttackVerdict) => figures.filter((figure) => figure.verdict === verdict).length;
    const verdicts = (Object.keys(ATTACK_VERDICT_LABELS) as AttackVerdict[]).filter((verdict) => having(verdict) > 0);
    const counts = counted(
      [
        [WORDS().withheld, figures.length],
        ...verdicts.map((verdict) => [ATTACK_VERDICT_LABELS[verdict], having(verdict)] as const),
        [WORDS().findings, findings.length],
      ],
      locale,
    );
    const text = [...counts, textOf(holds ? WORDS().holds : WORDS().fails, locale)].join('; ');
    return 'table' in attack ? `${textOf(quoted(attack.table), locale)}${colon(locale)}${text}` : text;
  },
});

/** Money beside people. */
export const MONEY_AND_PEOPLE: Family = /* @__PURE__ */ frozen({
  has: ({ findings, compared, missing, faulty }: Fields) =>
    isInteger(compared) &&
    isInteger(missing) &&
    isInteger(faulty) &&
    isList(
      findings,
      (finding) => typeof finding === 'object' && finding !== null && isText((finding as Fields)['code']),
    ),
  say: ({ findings, compared, missing, faulty }: MoneyAndPeopleCheck, locale: Locale): string => {
    const having = (code: string) => findings.filter((finding) => finding.code === code).length;
    return counted(
      [
        [WORDS().compared, compared],
        [WORDS().leftOut, missing],
        ...(faulty > 0 ? [[WORDS().faulty, faulty] as const] : []),
        [WORDS().money, having('MONEY_WITHOUT_PEOPLE')],
        [WORDS().people, having('PEOPLE_WITHOUT_MONEY')],
      ],
      locale,
    ).join('; ');
  },
});

const counted = (counts: readonly (readonly [Label, number])[], locale: Locale): string[] =>
  counts.map(([label, count]) => `${textOf(label, locale)}${colon(locale)}${textOf(numeral(count), locale)}`);
