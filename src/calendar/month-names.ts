import { frozen, lazily } from '../kernel/frozen.js';
import { LOCALES, type Locale } from '../kernel/label.js';
import { fold } from '../kernel/suggest.js';

/** The months in both languages, January first. */
export const MONTHS = /* @__PURE__ */ frozen<Readonly<Record<Locale, readonly string[]>>>({
  'en-CA': [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  'fr-CA': [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
});

/** The short forms of each month in both languages, folded. No form is short for two months: `jui` is not here. */
const SHORT = 'jan janv,feb fev fevr,mar,apr avr,,jun,jul juil juill,aug,sep sept,oct,nov,dec';

const byName = /* @__PURE__ */ lazily(() => {
  const months = new Map<string, number>();
  for (const [index, names] of SHORT.split(',').entries()) {
    for (const name of names.split(' ')) months.set(name, index + 1);
    for (const locale of LOCALES) months.set(fold(MONTHS[locale][index] as string), index + 1);
  }
  months.delete('');
  return months;
});

/** The month that a name in full or a short one stands for, 1 to 12, whatever its case and accents. */
export const monthNamed = (name: string): number | undefined => byName().get(fold(name));
