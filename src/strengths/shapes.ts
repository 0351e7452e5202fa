import { calendarDateShape } from '../calendar/shapes.js';
import { peopleShape } from '../gender/shapes.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { cellPlaceShape } from '../kernel/faults.js';
import type { Shape } from '../kernel/form.js';
import { PART_ABOVE_WHOLE } from '../kernel/messages.js';
import { isReported } from '../kernel/no-value.js';
import { among } from '../kernel/record.js';
import { checked, filled, later, model, optional } from '../kernel/shape.js';
import type { Strength, StrengthDimension } from './model.js';
import { STRENGTH } from './names.js';

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
      at: optional(cellPlaceShape),
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

/** When and of whom a head count is, where what it counts cannot be read. */
export const countedShape: Shape<Pick<Strength, 'date' | StrengthDimension>> = /* @__PURE__ */ later(() =>
  among(STRENGTH, {
    date: calendarDateShape,
    contributor: optional(nameShape),
    mission: optional(nameShape),
    category: optional(nameShape),
  }),
);
