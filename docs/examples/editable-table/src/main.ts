import { explain, type Finding, htmlTable, type Locale, localeOf } from 'cpa-ipp';
import { budgetOf, COLUMNS, type Column, placesOf, type Row } from './budget.ts';
import { WORDS } from './words.ts';

const rows: Row[] = [
  { year: '2017-18', partner: 'RCMP', category: 'Salary and operating', approved: '35.9', spent: '22.62' },
  { year: '2017-18', partner: 'GAC', category: 'Incremental costs', approved: '11.4', spent: '4.74' },
  { year: '2018-19', partner: 'RCMP', category: 'Salary and operating', approved: '35.5', spent: '18.34' },
  { year: '2018-19', partner: 'GAC', category: 'Incremental costs', approved: '11.4', spent: '5.15' },
  { year: '2019-20', partner: 'RCMP', category: 'Salary and operating', approved: '29.8', spent: '26.32' },
];
let locale = localeOf(navigator.language, { otherwise: 'en-CA' });

/** The one element that fits. */
function element<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
}

function made<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  parts: Partial<HTMLElementTagNameMap[T]>,
  ...children: Node[]
): HTMLElementTagNameMap[T] {
  const one = Object.assign(document.createElement(tag), parts);
  one.append(...children);
  return one;
}

const saysOf = (row: number, column: Column) => element(`#says-${row}-${column}`);

/** The table of inputs; a cell keeps its input while it is typed in, or the caret would be lost. */
function drawRows(): void {
  const heads = COLUMNS.map((column) => made('th', { scope: 'col', textContent: WORDS[locale].columns[column] }));
  element('#typed thead').replaceChildren(made('tr', {}, ...heads));
  const lines = rows.map((row, index) => made('tr', {}, ...COLUMNS.map((column) => cell(row, index, column))));
  element('#typed tbody').replaceChildren(...lines);
}

function cell(row: Row, index: number, column: Column): HTMLElement {
  const input = made('input', { value: row[column], name: `${column}-${index}` });
  input.ariaLabel = `${WORDS[locale].columns[column]}, ${index + 1}`;
  input.setAttribute('aria-describedby', `says-${index}-${column}`);
  input.addEventListener('input', () => {
    row[column] = input.value;
    showResults();
  });
  return made('td', {}, input, made('output', { id: `says-${index}-${column}` }));
}

/** What was found, beside the cells that it is of; and the sums, whatever was found. */
function showResults(): void {
  const { years, findings } = budgetOf(rows);
  for (const output of document.querySelectorAll('#typed output')) output.replaceChildren();
  element('#others').replaceChildren();
  for (const finding of findings) show(finding);
  // The text is escaped, and holds no script and no style.
  element('#summary').innerHTML = htmlTable(years, {
    locale,
    caption: WORDS[locale].summary,
    columns: ['fiscalYear', 'approved', 'spent', 'unspent', 'varianceShare'],
  });
}

function show(finding: Finding): void {
  const textContent = explain(finding, { locale });
  const places = placesOf(finding);
  if (places.length === 0) element('#others').append(made('li', { textContent }));
  for (const { row, column } of places) {
    saysOf(row, (column as Column | undefined) ?? 'year').append(
      made('span', { textContent, className: finding.severity }),
    );
  }
}

function draw(): void {
  const words = WORDS[locale];
  document.documentElement.lang = locale;
  document.title = words.title;
  element('h1').textContent = words.title;
  element('#unit').textContent = words.unit;
  element('#add').textContent = words.add;
  element('#language').textContent = words.other;
  drawRows();
  showResults();
}

function otherThan(one: Locale): Locale {
  return one === 'fr-CA' ? 'en-CA' : 'fr-CA';
}

element('#language').addEventListener('click', () => {
  locale = otherThan(locale);
  draw();
});
element('#add').addEventListener('click', () => {
  rows.push({ year: '', partner: '', category: '', approved: '', spent: '' });
  draw();
});
draw();
