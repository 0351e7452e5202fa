import type { BudgetLine } from '../../src/budgets/model.js';
import type { ProgramYear } from '../../src/calendar/year-form.js';
import type { ProgramRecord } from '../../src/deployments/model.js';
import { program } from '../../src/program/program.js';
import type { ProgramId } from '../../src/program/program-model.js';

/*
 * A program that is nobody's, with made-up figures: years from July, another currency, four types in two groups, three
 * kinds of personnel, three levels and one language.
 */

export const pool = program({
  id: 'pool-of-police',
  label: { nb: 'Politipoolen' },
  languages: ['nb'],
  currency: 'NOK',
  fiscalYear: { startMonth: 7 },
  partners: {
    'p-directorate': { label: { nb: 'Politidirektoratet' }, aliases: ['POD'] },
    'p-ministry': { label: { nb: 'Justisdepartementet' }, aliases: ['JD'] },
  },
  categories: {
    'c-pay': { label: { nb: 'Lønn' }, partner: 'p-directorate' },
    'c-travel': { label: { nb: 'Reiser' } },
    'c-whole': { label: { nb: 'Alle kostnader' } },
  },
  undivided: 'c-whole',
  groups: { 'g-field': { label: { nb: 'felt' } }, 'g-staff': { label: { nb: 'stab' } } },
  types: {
    't-adviser': { label: { nb: 'rådgiver' }, group: 'g-field' },
    't-trainer': { label: { nb: 'instruktør' }, group: 'g-field' },
    't-analyst': { label: { nb: 'analytiker' }, group: 'g-staff' },
    't-other': { label: { nb: 'annet' } },
  },
  personnel: {
    'k-officer': { label: { nb: 'polititjenesteperson' }, underCeilings: true },
    'k-prosecutor': { label: { nb: 'påtalejurist' } },
    'k-expert': { label: { nb: 'ekspert' } },
  },
  agencies: { 'a-oslo': { label: { nb: 'Oslo politidistrikt' }, aliases: ['OPD'] } },
  levels: {
    'l-work': { label: { nb: 'tiltak' }, role: 'activity' },
    'l-effect': { label: { nb: 'brukereffekt' }, role: 'outcome' },
    'l-society': { label: { nb: 'samfunnseffekt' }, role: 'outcome' },
  },
});

type Pool = typeof pool;
type Line = BudgetLine<ProgramId<Pool, 'partners'>, ProgramId<Pool, 'categories'>, ProgramYear<Pool>>;

const cell = { fiscalYear: '2018/19', partner: 'p-directorate', category: 'c-pay' } as const;
export const LINES: readonly Line[] = [
  { ...cell, phase: 'approved', amount: '5000000' },
  { ...cell, phase: 'spent', amount: '4200000.50' },
  { ...cell, fiscalYear: '2019/20', phase: 'approved', amount: '6000000' },
  { ...cell, fiscalYear: '2019/20', phase: 'spent', amount: '6100000' },
  { ...cell, category: 'c-travel', phase: 'spent', amount: '40000' },
  { ...cell, partner: 'p-ministry', category: 'c-whole', phase: 'spent', amount: '70000' },
];

const record = { gender: 'woman', personnel: 'k-officer', type: 't-adviser', mission: 'unmiss' } as const;
export const RECORDS: readonly ProgramRecord<Pool>[] = [
  { ...record, id: '1', person: 'x', firstDay: '2018-07-01', lastDay: '2019-06-30', agency: 'a-oslo' },
  { ...record, id: '2', person: 'y', gender: 'man', type: 't-analyst', firstDay: '2018-12-15', lastDay: '2019-08-01' },
  { ...record, id: '3', person: 'y', gender: 'man', type: 't-analyst', firstDay: '2019-08-02', lastDay: 'ongoing' },
  {
    ...record,
    id: '4',
    person: 'z',
    personnel: 'k-expert',
    type: 't-other',
    firstDay: '2019-01-01',
    lastDay: '2019-01-31',
  },
  {
    id: '5',
    person: 'q',
    mission: 'kfor',
    personnel: 'k-prosecutor',
    gender: 'man',
    firstDay: '2019-06-30',
    lastDay: '2019-07-01',
  },
];

export const MODEL = {
  nodes: [
    { id: 'n-teach', level: 'l-work', label: { nb: 'opplæring' } },
    { id: 'n-skill', level: 'l-effect', label: { nb: 'bedre ferdigheter' } },
    { id: 'n-safe', level: 'l-society', label: { nb: 'tryggere samfunn' } },
  ],
  links: [
    { from: 'n-teach', to: 'n-skill', standing: 'proposed' },
    { from: 'n-skill', to: 'n-safe', standing: 'proposed' },
  ],
} as const;

export const EVIDENCE = [
  {
    id: 'e',
    mission: 'unmiss',
    fiscalYear: '2018/19',
    node: 'n-skill',
    standing: 'proposed',
    kind: 'described',
    label: { nb: 'bedre eksamen' },
    source: { document: 'rapport', line: 3 },
  },
] as const;
