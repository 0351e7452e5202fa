// Made-up figures: no country, mission or year has them. They are written as a spreadsheet or a report would print them.

/** In thousands of euros. */
export const BUDGET_ROWS = [
  { Ejercicio: '2022/23', Socio: 'MI', Partida: 'Sueldos', Aprobado: '1.250,0', Gastado: '1.180,5' },
  { Ejercicio: '2022/23', Socio: 'MI', Partida: 'Equipo', Aprobado: '300,0', Gastado: '312,4' },
  { Ejercicio: '2022/23', Socio: 'MAE', Partida: 'Viajes', Aprobado: '180,0', Gastado: 's/d' },
  { Ejercicio: '2022/23', Socio: 'Total', Partida: '', Aprobado: '1.730,0', Gastado: '1.492,9' },
  { Ejercicio: '2023/2024', Socio: 'MI', Partida: 'Sueldos', Aprobado: '1.400,0', Gastado: '1.310,2' },
  { Ejercicio: '2023/2024', Socio: 'MI', Partida: 'Equipo', Aprobado: '310,0', Gastado: '295,8' },
  { Ejercicio: '2023/2024', Socio: 'MAE', Partida: 'Viajes', Aprobado: '190,0', Gastado: '171,3' },
  { Ejercicio: '2023/2024', Socio: 'Ministerio de Hacienda', Partida: 'Viajes', Aprobado: '5,0', Gastado: '5,0' },
];

const columns = ['N', 'Persona', 'Misión', 'Tipo', 'Clase', 'Sexo', 'Cuerpo', 'Desde', 'Hasta'];
export const DEPLOYMENT_ROWS = [
  ['1', 'p1', 'Norte', 'Asesoría', 'policía', 'M', 'PC', '01/07/2022', '30/06/2023'],
  ['2', 'p2', 'Norte', 'Patrulla', 'policía', 'H', 'PC', '15/09/2022', 'sigue'],
  ['3', 'p3', 'Norte', 'Instrucción', 'policía', 'M', 'PC', '01/01/2023', '31/12/2023'],
  ['4', 'p4', 'Sur', 'analista', 'personal civil', 'H', '', '01/10/2023', 'sigue'],
  ['5', 'p5', 'Sur', 'Escolta', 'policía', 'H', 'PC', '01/10/2023', 'sigue'],
].map((cells) => Object.fromEntries(cells.map((cell, at) => [columns[at], cell])));

/** Women and men of a mission at the end of each month of 2023/24; the file of March is lost. */
export const STRENGTH_ROWS = [
  ['31/07/2023', 3, 12],
  ['31/08/2023', 3, 12],
  ['30/09/2023', 3, 11],
  ['31/10/2023', 4, 12],
  ['30/11/2023', 4, 12],
  ['31/12/2023', 4, 12],
  ['31/01/2024', 4, 12],
  ['29/02/2024', 5, 13],
  ['30/04/2024', 5, 14],
  ['31/05/2024', 5, 14],
  ['30/06/2024', 6, 14],
].map(([Fecha, Mujeres, Hombres]) => ({ Fecha, Misión: 'Norte', Mujeres, Hombres }));

const source = { document: 'plan-inventado', line: 1 };
/** Targets for the share of women, by calendar year. */
export const SCHEDULE = {
  id: 'plan-inventado',
  label: { en: 'made-up plan', fr: 'plan inventé' },
  measure: 'strength',
  scope: 'un-missions',
  categories: { police: { en: 'police', fr: 'police' } },
  targets: [
    { category: 'police', year: 2023, share: '0.22', sources: [source] },
    { category: 'police', year: 2024, share: '0.27', sources: [source] },
  ],
};

const quarter = (number, minimum, ...actuals) => ({
  period: { fiscalYear: '2023/24', quarter: number },
  targets: [{ kind: 'minimum', minimum }],
  actuals,
});
/** A logic model, with an indicator that is reported by quarter; the first one was reported again. */
export const MODEL = {
  nodes: [
    { id: 'formar', level: 'actividad', label: { es: 'formar a la policía local' } },
    { id: 'cursos', level: 'producto', label: { es: 'cursos impartidos' } },
    { id: 'competencia', level: 'resultado', label: { es: 'policía local más competente' } },
    { id: 'confianza', level: 'resultado', label: { es: 'más confianza en la policía' } },
  ],
  links: [
    { from: 'formar', to: 'cursos', standing: 'stated', source },
    { from: 'cursos', to: 'competencia', standing: 'stated', source },
    { from: 'competencia', to: 'confianza', standing: 'proposed', passage: 'within-level' },
  ],
  indicators: [
    {
      id: 'cursos-impartidos',
      node: ['cursos', 'competencia'],
      label: { es: 'cursos impartidos' },
      unit: 'sessions',
      direction: 'increase',
      baseline: '19',
      baselinePeriod: { fiscalYear: '2022/23' },
      combine: 'sum',
      target: { kind: 'minimum', minimum: '28', due: '2024-06-30' },
      frequency: 'quarterly',
      method: { es: 'listas de asistencia' },
      responsible: { es: 'escuela de policía' },
      periods: [
        quarter(1, '6', { value: '5', reportedOn: '2023-10-15' }, { value: '7', reportedOn: '2024-01-31' }),
        quarter(2, '6', { value: '5', reportedOn: '2024-01-31' }),
        quarter(3, '8'),
        quarter(4, '8', { value: '8', reportedOn: '2024-07-20' }),
      ],
    },
  ],
};

const told = { mission: 'norte', fiscalYear: '2023/24', source };
/** What a report says of 2023/24. */
export const EVIDENCE = [
  {
    ...told,
    id: 'informe-1',
    node: 'cursos',
    standing: 'stated',
    kind: 'counted',
    label: { es: 'veinte cursos' },
    quantity: { count: 20, of: { es: 'cursos' } },
  },
  {
    ...told,
    id: 'informe-2',
    node: 'competencia',
    standing: 'readable',
    kind: 'described',
    label: { es: 'mejores exámenes' },
  },
];

/** As a report prints it, in thousands of euros. */
export const PRINTED = [
  ['Miles de euros', '2022/23', '2023/24', 'Total'],
  ['Sueldos', '1.180,5', '1.310,2', '2.490,7'],
  ['Equipo', '312,4', '295,8', '608,2'],
  ['Viajes', '160,1', '171,3', '331,4'],
  ['Total', '1.653,0', '1.777,3', '3.340,3'],
];
