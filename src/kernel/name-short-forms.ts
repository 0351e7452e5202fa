import { frozen } from './frozen.js';
import { type Countries, contentOf, nameWords } from './name-words.js';

/** Organizations in names, written out and for short, as they are compared. */
const SHORT_FORMS: readonly (readonly [long: string, short: string])[] = /* @__PURE__ */ frozen([
  ['united nations', 'un'],
  ['des nations unies', 'de l onu'],
  ['aux nations unies', 'a l onu'],
  ['les nations unies', 'l onu'],
  ['nations unies', 'onu'],
  ['european union', 'eu'],
  ['union europeenne', 'ue'],
]);

/**
 * The keys of what else a name may be called where an organization in it is written for short: `UN Stabilization
 * Mission in Haiti`. What is short in a name is written out only where the name says a country: `EU police mission` is
 * no title, and the European Union had several.
 */
export function otherKeysOf(name: string, countries: Countries): string[] {
  const text = ` ${nameWords(name)
    .map(({ folded }) => folded)
    .join(' ')} `;
  const keyWith = (from: 0 | 1): string[] => {
    const key = SHORT_FORMS.reduce((all, forms) => all.replaceAll(` ${forms[from]} `, ` ${forms[1 - from]} `), text);
    return key === text ? [] : [key.replaceAll(' ', '')];
  };
  const long = keyWith(1);
  return [...keyWith(0), ...(long.length > 0 && contentOf(name, countries).countries.size > 0 ? long : [])];
}
