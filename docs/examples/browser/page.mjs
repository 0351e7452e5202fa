// The five years of Table 8, in the language of the page. No build step: the import map of the page says where each
// package lies.
import { budgetLinesOf, formatReported, summarizeBudget } from 'cpa-ipp';
import { evaluationBudgetCells, evaluationMoney } from 'cpa-ipp/data';

const WORDS = {
  en: { title: 'Variance of the five years', columns: ['Fiscal year', 'Unspent', 'Share'], other: 'Français' },
  fr: { title: 'Écart des cinq exercices', columns: ['Exercice', 'Non dépensé', 'Part'], other: 'English' },
};

const lines = budgetLinesOf(evaluationMoney, evaluationBudgetCells);
const years = summarizeBudget(lines, { by: ['fiscalYear'], missing: 'matched-cells' });

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
  document.querySelector('table').replaceChildren(line(words.columns, 'th'), ...rows.map((row) => line(row, 'td')));
}

function line(texts, tag) {
  const row = document.createElement('tr');
  for (const text of texts) row.append(Object.assign(document.createElement(tag), { textContent: text }));
  return row;
}

document.querySelector('button').addEventListener('click', (event) => show(event.currentTarget.lang));
show('en');
