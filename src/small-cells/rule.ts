import { either } from '../kernel/alternatives.js';
import { invalidArgument } from '../kernel/check.js';
import type { Shape } from '../kernel/form.js';
import { keysOf } from '../kernel/frozen.js';
import { checked, fields, later, listOf, type Members, oneOf, whole } from '../kernel/shape.js';
import { numeral } from '../kernel/words.js';
import { GENDERS, type Gender } from '../program/gender.js';
import { refuseDuplicates } from './groups.js';
import { type LinkedSuppressionRule, type SuppressionRule, TABLE_LINK_LABELS } from './model.js';
import { GENDER } from './names.js';

/** A threshold or a width of more is a slip of the pen. */
const MOST = 1_000_000;

/** A rule with all its choices. */
export const ruleShape: Shape<SuppressionRule> = /* @__PURE__ */ later(() => ruleOf(choices()));

/** The same, with how tables hang together. */
export const linkedRuleShape: Shape<LinkedSuppressionRule> = /* @__PURE__ */ later(() =>
  ruleOf({
    ...choices(),
    link: oneOf(keysOf(TABLE_LINK_LABELS), { en: 'a link of tables', fr: 'un lien entre tableaux' }),
  }),
);

const ruleOf = <const M extends Members>(members: M) =>
  fields({ en: 'a suppression rule', fr: 'une règle de suppression' }, members, { en: 'an option', fr: 'une option' });

const choices = () => ({
  threshold: whole(0, MOST),
  protect: protectShape,
  zeros: oneOf(['protect', 'show'], { en: 'a treatment of zeros', fr: 'un traitement des zéros' }),
  width: widthShape,
  smallGroups: oneOf(['protect', 'show'], {
    en: 'a treatment of small groups',
    fr: 'un traitement des petits groupes',
  }),
});

const protectShape: Shape<readonly Gender[]> = /* @__PURE__ */ later(() =>
  checked(
    listOf(oneOf(GENDERS, GENDER), {
      what: { en: 'an array of genders', fr: 'un tableau de genres' },
    }),
    (genders, path, given) => {
      if (genders.length === 0)
        throw invalidArgument(given, { en: 'at least one gender', fr: 'au moins un genre' }, path);
      refuseDuplicates(genders, GENDER, path);
      return genders;
    },
  ),
);

const widthShape: Shape<SuppressionRule['width']> = /* @__PURE__ */ later(() =>
  either(
    (value) => typeof value === 'string',
    oneOf(['sum-above-threshold'], { en: 'a number of possible values', fr: 'un nombre de valeurs possibles' }),
    {
      form: whole(2, MOST).form,
      read(value, path) {
        if (typeof value === 'number' && Number.isInteger(value) && value >= 2 && value <= MOST) return value;
        throw invalidArgument(
          value,
          {
            en: `a whole number from 2 to ${numeral(MOST).en}, or 'sum-above-threshold'`,
            fr: `un nombre entier de 2 à ${numeral(MOST).fr}, ou « sum-above-threshold »`,
          },
          path,
        );
      },
    },
  ),
);
