import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { missionRegistry } from '../../src/data.js';
import type { DeploymentIntake } from '../../src/deployments/given.js';
import { readDeployments, summarizeDeployments } from '../../src/index.js';

/*
 * A made-up export of a personnel system, as such files are: a byte order mark, no ids, dates in six forms, words in two
 * languages, letters for genders, a row given twice, an extension, a date that stands for none at either end, and an end
 * that is missing. The answers were written by hand; serial numbers are Python's date(1899, 12, 30) + timedelta(n).
 */
const FILE = `\ufeffNo. d'employé,Mission,Grade,Genre,Service,Poste,Début,Fin,Type d'affectation
K101,MINUSMA,Sgt.,F,SPVM,Conseillère,12/06/2018,11/06/2019,Opérations de soutien de la paix
K102, minusma ,Cst.,M,GRC,Conseiller,2018-06-12T00:00:00,2019-06-11 00:00,PSO
K103,EUPOL-COPPS,Sgt.,x,OPP,Mentor,43282,43646,Peace support operations
K104,Op PROTEUS,Insp., m,SQ,Mentor,"July 1, 2018",en cours,Bilatérale
K105,MONUSCO,Cst.,f,SPVM,Formatrice,2017-04-01,2018-03-31,peace-support-operations
K105,MONUSCO,Cst.,F,SPVM,Formatrice,2018-04-01,31 mars 2019,peace support operations
K106,MONUSCO,Sgt.,M,GRC,Formateur,2019-01-15,,Peace support operations
K102, minusma ,Cst.,M,GRC,Conseiller,2018-06-12T00:00:00,2019-06-11 00:00,PSO
K107,CPI,Cst.,Femme,GRC,Enquêteuse,1er avril 2018,31/03/2019,Cours et tribunaux
K108,icc,Cst.,Homme,GRC,Enquêteur,15 févr. 2019,2020-02-14,Courts and tribunals
K109,ICC,Supt.,F,GRC,Analyste,9999-12-31,2019-03-31,Policy development
K110,MINUSMA,Cst.,Woman,Toronto Police Service,Conseillère,2019-03-31,9999-12-31,PSO
`;
const rows: object[] = parse(FILE, { columns: true });

const options = {
  map: {
    id: { rowNumber: true },
    person: "No. d'employé",
    mission: 'Mission',
    type: "Type d'affectation",
    personnel: { constant: 'police' },
    gender: 'Genre',
    agency: 'Service',
    position: 'Poste',
    rank: 'Grade',
    firstDay: 'Début',
    lastDay: 'Fin',
  },
  values: {
    mission: { CPI: 'icc' },
    gender: { F: 'woman', M: 'man', X: 'another-gender' },
    lastDay: { '9999-12-31': 'ongoing' },
  },
  dates: ['YYYY-MM-DD', 'DD/MM/YYYY', 'D MMMM YYYY', 'MMMM D, YYYY', 'spreadsheet-1900'],
  missions: missionRegistry,
} as const;

const told = ({ findings }: Pick<DeploymentIntake, 'findings'>) =>
  findings.map(({ index, severity, code, path }) => [index, severity, code, ...path]);

test('an exported file is read with its declarations, and what cannot be is said', () => {
  const read = readDeployments(rows, options);
  const peace = 'peace-support-operations';
  expect(
    read.deployments.map(({ id, person, mission, type, gender, firstDay, lastDay }) =>
      [id, person, mission, type, gender, firstDay, lastDay].join(' '),
    ),
  ).toEqual([
    `1 K101 minusma ${peace} woman 2018-06-12 2019-06-11`,
    `2 K102 minusma ${peace} man 2018-06-12 2019-06-11`,
    `3 K103 eupol-copps ${peace} another-gender 2018-07-01 2019-06-30`,
    '4 K104 op-proteus bilateral man 2018-07-01 ongoing',
    `5 K105 monusco ${peace} woman 2017-04-01 2018-03-31`,
    `6 K105 monusco ${peace} woman 2018-04-01 2019-03-31`,
    `8 K102 minusma ${peace} man 2018-06-12 2019-06-11`,
    '9 K107 icc courts-and-tribunals woman 2018-04-01 2019-03-31',
    '10 K108 icc courts-and-tribunals man 2019-02-15 2020-02-14',
    `12 K110 minusma ${peace} woman 2019-03-31 ongoing`,
  ]);
  expect(told(read)).toEqual([
    [6, 'error', 'INVALID_DATE', 'Fin'],
    [10, 'error', 'INVALID_DATE', 'Début'],
    [5, 'info', 'EXTENDED_DEPLOYMENT', 'Début'],
    [7, 'warning', 'REPEATED_ROW', 'id'],
  ]);
});

test('the row given twice can be left out, and the extension can be no new deployment', () => {
  const { deployments } = readDeployments(rows, { ...options, repeated: 'left-out' });
  expect(deployments).toHaveLength(9);
  const period = { from: '2018-19', to: '2018-19' } as const;
  const newOnes = (extensions?: 'new' | 'continued') => {
    const choice = extensions && { extensions };
    const [row] = summarizeDeployments(deployments, { period, by: [], method: 'daily', ...choice });
    return [row?.newDeployments, row?.cautions.map(({ code }) => code)];
  };
  // All but K105's first year began in 2018-19; one of them, K105's second year, goes on.
  expect(newOnes()).toEqual([8, ['ONGOING_COUNTED', 'EXTENSIONS_COUNTED']]);
  expect(newOnes('new')).toEqual([8, ['ONGOING_COUNTED']]);
  expect(newOnes('continued')).toEqual([7, ['ONGOING_COUNTED']]);
});

test('without its declarations nothing of it is guessed, and each refusal names what would read it', () => {
  const { values: _, dates: __, ...bare } = options;
  const { deployments, findings } = readDeployments(rows, bare);
  expect(deployments.map(({ id }) => id)).toEqual([]);
  const declared = findings.flatMap(({ index, operands }) => {
    const { declare } = operands as { declare?: { option: string; value: unknown } };
    return declare === undefined ? [] : [[index, declare.option, declare.value]];
  });
  expect(declared).toEqual([
    [0, 'values', 'F'],
    [0, 'dates', 'DD/MM/YYYY'],
    [0, 'dates', 'DD/MM/YYYY'],
    [1, 'values', 'M'],
    [2, 'values', 'x'],
    [2, 'dates', 'spreadsheet-1900'],
    [2, 'dates', 'spreadsheet-1900'],
    [3, 'values', 'm'],
    [3, 'dates', 'MMMM D, YYYY'],
    [4, 'values', 'f'],
    [5, 'values', 'F'],
    [5, 'dates', 'D MMMM YYYY'],
    [6, 'values', 'M'],
    [6, 'values', { lastDay: { '': 'ongoing' } }],
    [7, 'values', 'M'],
    [8, 'dates', 'D MMMM YYYY'],
    [8, 'dates', 'DD/MM/YYYY'],
    [9, 'dates', 'D MMMM YYYY'],
    [10, 'values', 'F'],
    [11, 'values', { lastDay: { '9999-12-31': 'ongoing' } }],
  ]);
});
