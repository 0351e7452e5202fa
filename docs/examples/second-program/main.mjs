// A second program worked through, with made-up figures: a budget, deployments, head counts, a target for women, a
// logic model, a printed table and charts, all in the names, the currency and the fiscal years of `program.mjs`. With
// the name of a folder, it writes the charts there: node main.mjs charts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  auditTable,
  averageDeployed,
  averageStrength,
  chartOfBudget,
  chartOfCoverage,
  chartOfDeployments,
  chartOfGenderTargets,
  coverage,
  explain,
  formatReported,
  genderSeries,
  indicatorResults,
  logicModel,
  markdownTable,
  programFindings,
  readBudgetLines,
  readDeployments,
  readStrengths,
  strengthAgainstTargets,
  summarizeBudget,
  summarizeDeployments,
  yearlyStrengthAgainstTargets,
} from 'cpa-ipp';
import { BUDGET_ROWS, DEPLOYMENT_ROWS, EVIDENCE, MODEL, PRINTED, SCHEDULE, STRENGTH_ROWS } from './figures.mjs';
import { reserve as program } from './program.mjs';

// Sentences are in English; names are in the language that the program has.
const words = { program, locale: 'en-CA' };
const numbers = { decimal: ',', group: '.' };
const dates = ['DD/MM/YYYY'];

const heading = (text) => console.log(`## ${text}\n`);
const table = (rows, columns) => console.log(markdownTable(rows, { ...words, columns }));
const list = (lines) => console.log(lines.map((line) => `- ${line}\n`).join(''));
const inWords = (found) => {
  const sentence = explain(found, words);
  return found.index === undefined ? sentence : `row ${found.index}: ${sentence}`;
};

console.log(`# ${program.label.es}\n`);
console.log('Every figure is made up.\n');
list(programFindings(program).map(inWords));

heading('Budget');
const budget = readBudgetLines(BUDGET_ROWS, {
  map: { fiscalYear: 'Ejercicio', partner: 'Socio', category: 'Partida', approved: 'Aprobado', spent: 'Gastado' },
  unit: 'EUR thousands',
  numbers,
  marks: { 's/d': 'not-reported' },
  empty: 'not-reported',
  program,
});
list([...budget.findings, ...budget.totals].map(inWords));
const money = (key) => ({ key, as: 'EUR', scale: 'thousands', decimals: 1 });
const spending = summarizeBudget(budget, { by: ['fiscalYear', 'partner'], missing: 'matched-cells', program });
table(spending, ['fiscalYear', 'partner', money('approved'), money('spent'), money('unspent'), 'varianceShare']);

heading('Deployments');
const { deployments, findings } = readDeployments(DEPLOYMENT_ROWS, {
  map: {
    id: 'N',
    person: 'Persona',
    mission: 'Misión',
    type: 'Tipo',
    personnel: 'Clase',
    gender: 'Sexo',
    agency: 'Cuerpo',
    firstDay: 'Desde',
    lastDay: 'Hasta',
  },
  values: { gender: { M: 'woman', H: 'man' }, lastDay: { sigue: 'ongoing' } },
  missions: ['norte', 'sur'],
  dates,
  program,
});
list(findings.map(inWords));
const years = { from: '2022/23', to: '2023/24' };
const byType = summarizeDeployments(deployments, {
  period: years,
  by: ['fiscalYear', 'type'],
  method: 'daily',
  program,
});
table(byType, ['fiscalYear', 'type', 'average', 'newDeployments']);
const byGroup = summarizeDeployments(deployments, { period: years, by: ['group', 'agency'], method: 'daily', program });
table(byGroup, ['group', 'agency', 'average', 'personDays']);
const average = averageDeployed(deployments, { fiscalYear: '2023/24', method: 'daily', program });
list([`all types, 2023/24: ${formatReported(average, { decimals: 2, locale: 'en-CA' })}`]);

heading('Head counts');
const counts = readStrengths(STRENGTH_ROWS, {
  map: { date: 'Fecha', mission: 'Misión', women: 'Mujeres', men: 'Hombres' },
  dates,
});
const lastYear = { period: { from: '2023/24', to: '2023/24' }, absent: 'zero', missing: 'reported-months', program };
const strength = averageStrength(counts, { ...lastYear, by: ['fiscalYear', 'mission'] });
table(strength, [
  'fiscalYear',
  'mission',
  { key: 'average', label: 'Average strength' },
  { key: 'women.average', label: 'Women' },
  { key: 'womenShare', label: 'Share of women' },
]);

heading('Women, against a target');
const question = { schedule: SCHEDULE, category: 'police', scope: 'un-missions', absent: 'zero', program };
const share = { key: 'share.value', label: 'Share', as: 'percent', decimals: 1 };
const target = { key: 'target.share', label: 'Target', as: 'percent', decimals: 1 };
table(strengthAgainstTargets(counts, question), ['date', share, target, 'status']);
// Targets are of calendar years: whoever asks about a fiscal year says how it meets them.
const mappings = ['start-year', 'end-year', 'month-weighted'];
const yearly = mappings.flatMap((mapping) =>
  yearlyStrengthAgainstTargets(counts, { ...question, ...lastYear, mapping }),
);
table(yearly, ['fiscalYear', 'mapping', share, target, 'status']);

heading('Logic model');
const model = logicModel(MODEL, { program });
const found = coverage(model, EVIDENCE, { program });
table(found.levels, ['level', 'nodes', 'withIndicator', 'withEvidence']);
const [courses] = model.indicators;
const results = indicatorResults(courses, { asOf: '2024-07-31', program });
const before = { key: 'restated.1.value', label: 'Before' };
table(results.periods, ['start', 'end', { key: 'target.minimum', label: 'Target' }, 'actual', before, 'status']);
list([results.overall, indicatorResults(courses, { asOf: '2023-12-31', program }).overall].map(inWords));

heading('A printed table');
const audited = auditTable(PRINTED, { document: 'informe-inventado', unit: 'EUR thousands', numbers });
list([
  ...audited.relations.map((one) => `${one.target} (${one.direction}): ${one.kind}, ${one.holds} of ${one.tried} hold`),
  ...audited.checks.filter(({ verdict }) => verdict !== 'exact').map(inWords),
  ...audited.diagnoses.map(inWords),
]);

heading('Charts');
// Women and people of the months that have a count.
const womenByYear = strength.map(({ fiscalYear, womenShare: { numerator, denominator } }) => {
  return { fiscalYear, women: numerator.toNumber(), total: denominator.toNumber() };
});
const population = { measure: 'average-deployed', scope: 'un-missions' };
const series = genderSeries(womenByYear, {
  schedule: SCHEDULE,
  category: 'police',
  population,
  mapping: 'end-year',
  program,
});
const byYear = summarizeBudget(budget, { by: ['fiscalYear'], missing: 'matched-cells', program });
const charts = {
  budget: chartOfBudget(byYear, words),
  deployments: chartOfDeployments(byType, { ...words, measure: 'average' }),
  women: chartOfGenderTargets(series, words),
  coverage: chartOfCoverage(found, { ...words, model }),
};
list(Object.values(charts).map(({ text }) => text));
const [, , folder] = process.argv;
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true });
  for (const [name, { spec }] of Object.entries(charts)) {
    writeFileSync(join(folder, `${name}.vl.json`), JSON.stringify(spec, null, 2));
  }
}
