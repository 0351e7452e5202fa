import { frozen } from './frozen.js';

/**
 * A text in both official languages.
 * @category Labels and sources
 */
export type Label = {
  readonly en: string;
  readonly fr: string;
};

/**
 * A text in one language at least, by its code: `en`, `fr`, or another one such as `nb`.
 *
 * A program may publish in one language only; where English or French is asked for and it has none, its other language
 * is shown.
 * @category Labels and sources
 */
export type LocalLabel = Readonly<Record<string, string>>;

/**
 * The two locales that this library formats for; it never reads the machine's own.
 * @category Labels and sources
 */
export type Locale = 'en-CA' | 'fr-CA';

/** The locales, for checks. */
export const LOCALES = /* @__PURE__ */ frozen(['en-CA', 'fr-CA'] as const satisfies readonly Locale[]);

/** Picks the text of a label for a locale; in another language where it has none in that of the locale. */
export function textOf(label: LocalLabel, locale: Locale): string {
  const { en, fr } = bothOf(label);
  return locale === 'fr-CA' ? fr : en;
}

/**
 * A label in both languages: one that it lacks is made up for by the other, or by the first of its languages in the
 * order of their codes, whatever the order of its keys.
 */
export function bothOf(label: LocalLabel): Label {
  const { en, fr } = label;
  const other = () => label[Object.keys(label).sort()[0] as string] ?? '';
  return { en: en ?? fr ?? other(), fr: fr ?? en ?? other() };
}

/** Tells a text in both languages. */
export function isLabel(value: unknown): value is Label {
  return (
    typeof value === 'object' &&
    value !== null &&
    'en' in value &&
    'fr' in value &&
    typeof value.en === 'string' &&
    typeof value.fr === 'string'
  );
}
