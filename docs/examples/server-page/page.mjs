// The audit of the bundled statements as a page, in either language.
import { audit, auditRecord, htmlTable, VERDICTS } from 'cpa-ipp';
import { publishedStatements } from 'cpa-ipp/data';

// About a tenth of a second, once, when the module is loaded: bundled data does not change, nor does what follows from it.
const report = audit(publishedStatements);
const deserving = report.checks.filter(({ verdict }) =>
  ['mislabelled', 'inconsistent', 'truncation'].includes(verdict),
);

const WORDS = {
  'en-CA': {
    title: 'Printed figures, worked out again',
    summary: 'How many figures have which verdict',
    count: 'Figures',
    deserving: 'Figures that deserve a look',
    other: { language: 'fr', text: 'Français' },
  },
  'fr-CA': {
    title: 'Les chiffres imprimés, recalculés',
    summary: 'Combien de chiffres ont quel verdict',
    count: 'Chiffres',
    deserving: "Chiffres qui méritent un coup d'œil",
    other: { language: 'en', text: 'English' },
  },
};

const PAGES = { 'en-CA': pageIn('en-CA'), 'fr-CA': pageIn('fr-CA') };

/** The page in a language, which is written once, too. */
export const page = (locale) => PAGES[locale];

function pageIn(locale) {
  const words = WORDS[locale];
  const counts = htmlTable(
    VERDICTS.map((verdict) => ({ verdict, count: report.summary[verdict] })),
    { locale, caption: words.summary, columns: ['verdict', { key: 'count', label: words.count }] },
  );
  const figures = htmlTable(auditRecord({ checks: deserving }, { locale }), {
    locale,
    caption: words.deserving,
    columns: ['document', 'line', 'printed', 'recomputed', 'verdict', 'explanation'],
  });
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${words.title}</title>
    <link rel="stylesheet" href="/tables.css" />
    <link rel="stylesheet" href="/page.css" />
  </head>
  <body>
    <p><a href="/?lang=${words.other.language}" hreflang="${words.other.language}">${words.other.text}</a></p>
    <h1>${words.title}</h1>
    ${counts}
    <div class="wide">${figures}</div>
  </body>
</html>
`;
}
