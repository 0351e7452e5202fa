import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import { localeShape, readBy } from '../kernel/record.js';
import { later, oneOf, optional } from '../kernel/shape.js';
import { isCurrency } from './currencies.js';
import { decimalsOf } from './decimal.js';
import { type FormatStyle, scaleShape } from './quantity-text.js';

/** The styles that are named where there is no such style; money of any currency is one, too. */
const NAMED_STYLES = /* @__PURE__ */ frozen([
  'number',
  'percent',
  'CAD',
  'CAD millions',
] as const satisfies readonly FormatStyle[]);

/** A style. */
export const styleShape: Shape<FormatStyle> = /* @__PURE__ */ later(() => {
  const named = oneOf(NAMED_STYLES, { en: 'a style', fr: 'un style' });
  const isMoney = (value: unknown) => typeof value === 'string' && isCurrency(value.replace(/ millions$/, ''));
  return {
    form: { kind: 'text' },
    read: (value, path) => (isMoney(value) ? (value as FormatStyle) : named.read(value, path)),
  };
});

/** What a format has. */
export const formatMembers = () => ({
  decimals: optional(readBy(decimalsOf)),
  locale: optional(localeShape),
  as: optional(styleShape),
  scale: optional(scaleShape),
});
