import { frozen } from './frozen.js';

/**
 * A text in both official languages.
 * @category Labels and sources
 */
export interface Label {
  readonly en: string;
  readonly fr: string;
}

/**
 * The two locales that this library formats for; it never reads the machine's own.
 * @category Labels and sources
 */
export type Locale = 'en-CA' | 'fr-CA';

/** The locales, for checks. */
export const LOCALES = /* @__PURE__ */ frozen(['en-CA', 'fr-CA'] as const satisfies readonly Locale[]);

/** Picks the text of a label for a locale. */
export function textOf(label: Label, locale: Locale): string {
  return locale === 'fr-CA' ? label.fr : label.en;
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
