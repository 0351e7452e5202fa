// The five years of Table 8, in the language of the page, and whether what is typed is a fiscal year. No build step: the
// library is one file.
import {
  explain,
  fiscalYear,
  formatReported,
  isCpaIppError,
  summarizeBudget,
} from './node_modules/cpa-ipp/dist/browser.js';

const WORDS = {
  en: {
    title: 'Variance of the five years',
    columns: ['Fiscal year', 'Unspent', 'Share'],
    other: 'Français',
    year: 'Another fiscal year:',
  },
  fr: {
    title: 'Écart des cinq exercices',
    columns: ['Exercice', 'Non dépensé', 'Part'],
    other: 'English',
    year: 'Un autre exercice :',
  },
};

/** Of each year, what was approved and what was spent, in dollars. */
const AMOUNTS = [
  ['2015-16', '46400000', '31490000'],
  ['2016-17', '46400000', '32100000'],
  ['2017-18', '47300000', '27360000'],
  ['2018-19', '46900000', '23490000'],
  ['2019-20', '41200000', '32980000'],
];
const lines = AMOUNTS.flatMap(([year, approved, spent]) =>
  Object.entries({ approved, spent }).map(([phase, amount]) => ({
    fiscalYear: year,
    partner: 'rcmp',
    category: 'salary-and-operating',
    phase,
    amount,
  })),
);
const years = summarizeBudget(lines, { by: ['fiscalYear'], missing: 'refuse' });

const input = document.querySelector('input');

function show(language) {
  const words = WORDS[language];
  const locale = `${language}-CA`;
  document.documentElement.lang = language;
  document.title = words.title;
  document.querySelector('h1').textContent = words.title;
  const button = document.querySelector('button');
  button.textContent = words.other;
  button.lang = language === 'en' ? 'fr' : 'en';
  const rows = years.map((row) => [
    row.fiscalYear,
    formatReported(row.unspent, { as: 'CAD', locale }),
    formatReported(row.varianceShare, { as: 'percent', decimals: 1, locale }),
  ]);
  document.querySelector('label span').textContent = words.year;
  check(locale);
  document.querySelector('table').replaceChildren(line(words.columns, 'th'), ...rows.map((row) => line(row, 'td')));
}

/** Says what is wrong with the fiscal year that is typed, in the language of the page. */
function check(locale) {
  const output = document.querySelector('output');
  try {
    output.textContent = fiscalYear(input.value);
  } catch (error) {
    if (!isCpaIppError(error)) throw error;
    output.textContent = explain(error, { locale });
  }
}

function line(texts, tag) {
  const row = document.createElement('tr');
  for (const text of texts) row.append(Object.assign(document.createElement(tag), { textContent: text }));
  return row;
}

document.querySelector('button').addEventListener('click', (event) => show(event.currentTarget.lang));
input.addEventListener('input', () => check(`${document.documentElement.lang}-CA`));
show('en');
