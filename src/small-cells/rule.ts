import { invalidArgument } from '../kernel/check.js';
import type { Shape } from '../kernel/form.js';
import { keysOf } from '../kernel/frozen.js';
import { checked, either, fields, later, listOf, type Members, oneOf, whole } from '../kernel/shape.js';
import { GENDERS, type Gender } from '../program/gender.js';
import { refuseDuplicates } from './groups.js';
import { type LinkedSuppressionRule, type SuppressionRule, TABLE_LINK_LABELS } from './model.js';

/** A threshold or a width of more is a slip of the pen. */
const MOST = 1_000_000;

/** A rule with all its choices. */
export const ruleShape: Shape<SuppressionRule> = /* @__PURE__ */ later(() => ruleOf(choices()));

/** The same, with how tables hang together. */
export const linkedRuleShape: Shape<LinkedSuppressionRule> = /* @__PURE__ */ later(() =>
  ruleOf({ ...choices(), link: oneOf(keysOf(TABLE_LINK_LABELS), 'a link of tables') }),
);

const ruleOf = <const M extends Members>(members: M) =>
  fields(`a rule: { ${Object.keys(members).join(', ')} }`, 'an option', members);

const choices = () => ({
  threshold: whole(0, MOST),
  protect: protectShape,
  zeros: oneOf(['protect', 'show'], 'a treatment of zeros'),
  width: widthShape,
  smallGroups: oneOf(['protect', 'show'], 'a treatment of small groups'),
});

const protectShape: Shape<readonly Gender[]> = /* @__PURE__ */ later(() =>
  checked(listOf(oneOf(GENDERS, 'a gender'), { what: 'an array of genders' }), (genders, path, given) => {
    if (genders.length === 0) throw invalidArgument(given, 'at least one gender', path);
    refuseDuplicates(genders, 'a gender', path);
    return genders;
  }),
);

const widthShape: Shape<SuppressionRule['width']> = /* @__PURE__ */ later(() =>
  either((value) => typeof value === 'string', oneOf(['sum-above-threshold'], 'a number of possible values'), {
    form: whole(2, MOST).form,
    read(value, path) {
      if (typeof value === 'number' && Number.isInteger(value) && value >= 2 && value <= MOST) return value;
      throw invalidArgument(value, `a whole number from 2 to ${MOST}, or 'sum-above-threshold'`, path);
    },
  }),
);
