import { invalidArgument, unknownName } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import { type Label, LOCALES, type Locale, type LocalLabel, textOf } from '../kernel/label.js';
import { localeShape, localLabelShape } from '../kernel/record.js';
import { later, optional, options as optionsOf } from '../kernel/shape.js';

/**
 * The locale that a language, or a list of languages such as a browser sends, asks for.
 *
 * `fr`, `fr-CA`, `fr-FR` and `FR_ca` are all `fr-CA`, and any English is `en-CA`. Of an `Accept-Language` header the
 * language with the greatest quality is taken, and of two with the same the first; `*` stands for what is not named
 * beside it, and `q=0` for what is not wanted. A text that names neither English nor French, or is no such list, is
 * refused, unless you say what to fall back on: the library itself has no language that it takes for granted.
 * @param text - A language, or a header; `undefined` or `null`, as a request without the header has it, names none.
 * @param options - Where wanted `otherwise`: the locale for what names neither language.
 * @returns `'en-CA'` or `'fr-CA'`.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` with both choices for a text that names neither, and for an option that
 *   does not exist; `INVALID_ARGUMENT` for what is no text.
 * @example
 * localeOf('fr'); // => 'fr-CA'
 * localeOf('de-CH,fr-CH;q=0.9,en;q=0.8'); // => 'fr-CA'
 * localeOf('de', { otherwise: 'en-CA' }); // => 'en-CA'
 * @category Labels and sources
 */
export function localeOf(text: string | null | undefined, options?: { readonly otherwise?: Locale }): Locale {
  const { otherwise } = OTHERWISE.read(options, ['options']);
  if (text != null && typeof text !== 'string') throw invalidArgument(text, A_LANGUAGE, ['text']);
  const named = localeIn(text ?? '') ?? otherwise;
  if (named !== undefined) return named;
  if (text == null) throw invalidArgument(text, A_LANGUAGE, ['text']);
  throw unknownName(text, LOCALES, A_LANGUAGE, ['text'], []);
}

const A_LANGUAGE: Label = /* @__PURE__ */ frozen({ en: 'English or French', fr: "l'anglais ou le français" });
const OTHERWISE = /* @__PURE__ */ later(() => optionsOf({ otherwise: optional(localeShape) }));

/** How much a language is wanted, and where that is said. */
interface Wish {
  readonly quality: number;
  readonly place: number;
}

/** The locale that a list of languages asks for, if it asks for one of these. */
function localeIn(text: string): Locale | undefined {
  const wishes = new Map<string, Wish>();
  for (const [place, element] of text.split(',').entries()) {
    if (element.trim() === '') continue;
    const found = RANGE.exec(element);
    if (found === null) return undefined;
    const [, language = '', quality = '1'] = found;
    const before = wishes.get(language.toLowerCase());
    const wish = { quality: Number(quality), place };
    if (before === undefined || before.quality < wish.quality) wishes.set(language.toLowerCase(), wish);
  }
  // What nobody names is wanted as much as a star says, after what is named.
  const star = wishes.get('*');
  const unnamed: Wish = { quality: star?.quality ?? 0, place: Infinity };
  const [en, fr] = [wishes.get('en') ?? unnamed, wishes.get('fr') ?? unnamed];
  if (en.quality !== fr.quality) return en.quality > fr.quality ? 'en-CA' : 'fr-CA';
  if (en.quality === 0 || en.place === fr.place) return undefined;
  return en.place < fr.place ? 'en-CA' : 'fr-CA';
}

/** One language of a list: its code, what parts of the world and of the written form, and how much it is wanted. */
const RANGE = /^\s*([a-z]{2,8}|\*)(?:[-_][a-z\d]{1,8})*\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i;

/**
 * The text of a label in a language.
 *
 * A label of a program may lack English or French; there, as in every table and sentence of this library, its other
 * language stands in, or the first of its languages in the order of their codes.
 * @param label - `{ en, fr }`, or a text in one language at least.
 * @param options - `locale`.
 * @returns The text as it stands in the label.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for what is no label; `UNKNOWN_NAME` for a locale or option that does
 *   not exist, or a language that is no code.
 * @example
 * labelText({ en: 'Partner', fr: 'Partenaire' }, { locale: 'fr-CA' }); // => 'Partenaire'
 * labelText({ nb: 'Justisdepartementet' }, { locale: 'fr-CA' }); // => 'Justisdepartementet'
 * @category Labels and sources
 */
export function labelText(label: LocalLabel, options: { readonly locale: Locale }): string {
  const { locale } = LOCALE.read(options, ['options']);
  return textOf(localLabelShape.read(label, ['label']), locale);
}

const LOCALE = /* @__PURE__ */ later(() => optionsOf({ locale: localeShape }));
