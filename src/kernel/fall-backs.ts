import type { FindingOf, Path } from './codes.js';
import { frozen } from './frozen.js';
import type { Label, LocalLabel } from './label.js';
import type { TableFindings } from './messages.js';

const LANGUAGES = /* @__PURE__ */ frozen<Readonly<Record<'en' | 'fr', Label>>>({
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
});

/** One finding for each language of this library that labels lack, with the place of the first. */
export function fallBacks(
  labels: readonly { readonly label: LocalLabel; readonly path: Path }[],
): FindingOf<Pick<TableFindings, 'LABEL_FALLS_BACK'>>[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const lacking = labels.filter(({ label }) => label[language] === undefined);
    const [first] = lacking;
    if (first === undefined) return [];
    const other = language === 'en' ? 'fr' : 'en';
    const shown = lacking.map(({ label }) =>
      label[other] === undefined ? (Object.keys(label).sort()[0] ?? other) : other,
    );
    const operands = { language: LANGUAGES[language], labels: lacking.length, shown: [...new Set(shown)] };
    return [{ code: 'LABEL_FALLS_BACK', severity: 'info', path: first.path, operands }];
  });
}
