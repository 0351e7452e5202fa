import { calendarDateShape } from '../calendar/shapes.js';
import { peopleShape } from '../gender/shapes.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { PART_ABOVE_WHOLE } from '../kernel/messages.js';
import { isReported } from '../kernel/no-value.js';
import { among } from '../kernel/record.js';
import { checked, filled, later, listOf, model, optional } from '../kernel/shape.js';
import type { Strength } from './model.js';
import { ARRAY_OF_STRENGTHS, STRENGTH } from './names.js';

const nameShape: Shape<string> = /* @__PURE__ */ later(() => filled({ en: 'a name', fr: 'un nom' }));

/** A head count; it may hold more, which is the caller's own. */
export const strengthShape: Shape<Strength> = /* @__PURE__ */ model('strength', () =>
  checked(
    among(STRENGTH, {
      date: calendarDateShape,
      contributor: optional(nameShape),
      mission: optional(nameShape),
      category: optional(nameShape),
      women: optional(peopleShape),
      men: optional(peopleShape),
      others: optional(peopleShape),
      total: peopleShape,
      authorized: optional(peopleShape),
      units: optional(peopleShape),
      authorizedUnits: optional(peopleShape),
    }),
    withinTotal,
  ),
);

/** Refuses more women, men and others than there are people. */
function withinTotal(strength: Strength, path: Path): Strength {
  const { women, men, others, total } = strength;
  if (!isReported(total)) return strength;
  const part = [women, men, others].reduce<number>(
    (sum, count) => sum + (count !== undefined && isReported(count) ? count : 0),
    0,
  );
  if (part <= total) return strength;
  throw fault(PART_ABOVE_WHOLE, [...path, 'total'], { part: String(part), whole: String(total) });
}

/** Head counts. */
export const strengthsShape: Shape<readonly Strength[]> = /* @__PURE__ */ later(() =>
  listOf(strengthShape, { what: ARRAY_OF_STRENGTHS }),
);
