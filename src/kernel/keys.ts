import { fault } from './errors.js';
import type { Shape } from './form.js';
import type { Label } from './label.js';
import { DUPLICATE } from './messages.js';
import { checked, listOf, oneOf } from './shape.js';

/** Keys that rows are told apart by: known ones, and none twice. */
export const keysShape = <K extends string>(known: readonly K[], kind: Label): Shape<readonly K[]> =>
  checked(listOf(oneOf(known, kind), { what: { en: 'an array of keys', fr: 'un tableau de clés' } }), (keys, path) => {
    keys.forEach((key, index) => {
      if (keys.indexOf(key) !== index) throw fault(DUPLICATE, [...path, index], { kind, received: key });
    });
    return keys;
  });
