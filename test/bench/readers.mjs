// What the growth of readers is measured on: lists of n things, made so that a careless reader goes through all of them
// for each. Each entry makes its input from n, and then runs on it; `L` is the library.

const label = { en: 'a label', fr: 'une étiquette' };
const facts = {
  ...{ names: [], kinds: [], modes: [], leads: [], hosts: [], languages: [], armed: [], focus: [], statuses: [] },
  ...{ predecessors: [], successors: [], presence: [] },
};
const range = (n) => Array.from({ length: n }, (_, i) => i);
const source = { document: 'd', line: 1 };
const presence = [{ extent: 'throughout', from: '2015', to: '2016-07', sources: [source] }];
const mission = (i, more = {}) => ({
  id: `m${i}`,
  label: { en: `Mission ${i}`, fr: `Mission n ${i}` },
  ...facts,
  names: [{ text: `N${i}`, form: 'acronym', sources: [] }],
  presence,
  ...more,
});
const targets = {
  id: 't',
  label,
  measure: 'strength',
  scope: 'un-missions',
  categories: { police: label },
  targets: [{ category: 'police', year: 2019, share: '0.2', sources: [source] }],
};
const money = (n) => ({
  document: 'd',
  unit: 'CAD millions',
  figures: Object.fromEntries(
    range(n).flatMap((i) => [
      [`a${i}`, ['1.5', i + 1]],
      [`b${i}`, ['1.5', i + 1]],
    ]),
  ),
  identities: Object.fromEntries(
    range(n).map((i) => [`i${i}`, { printed: `a${i}`, expected: { same: `b${i}` }, missing: 'unknown' }]),
  ),
});
/**
 * Totals that do not come out: 1 + 1 + 1, far off or such as only cut off parts give, each in a table of its own or in
 * none.
 */
const wrong = (n, printed, placed = true) => {
  const place = (i) => (placed ? { table: `${i}` } : {});
  return {
    document: 'd',
    unit: 'CAD millions',
    figures: Object.fromEntries(
      range(n).flatMap((i) => [
        ...['a', 'b', 'c'].map((key) => [`${key}${i}`, { printed: '1', line: i + 1, ...place(i) }]),
        [`t${i}`, { printed, line: i + 1, ...place(i) }],
      ]),
    ),
    identities: Object.fromEntries(
      range(n).map((i) => [
        `i${i}`,
        { printed: `t${i}`, expected: { sum: [`a${i}`, `b${i}`, `c${i}`] }, missing: 'unknown' },
      ]),
    ),
  };
};
const dep = (i, more = {}) => ({
  id: `a${i}`,
  person: `p${i}`,
  mission: 'monusco',
  type: 'bilateral',
  personnel: 'police',
  gender: 'woman',
  agency: 'rcmp',
  position: `q${i}`,
  firstDay: '2018-04-01',
  lastDay: '2019-03-31',
  ...more,
});
const map = { fiscalYear: 'Y', partner: 'P', item: 'I', approved: 'A', spent: 'S' };
const row = (i, more = {}) => ({ Y: '2018-19', P: 'RCMP', I: `i${i}`, A: '10', S: '8', ...more });
const model = (n) => ({
  nodes: range(n).map((i) => ({ id: `n${i}`, level: 'output', label })),
  links: range(n - 1).map((i) => ({ from: `n${i}`, to: `n${i + 1}`, standing: 'proposed', passage: 'within-level' })),
});
const ind = (i, more = {}) => ({
  id: `k${i}`,
  unit: 'people',
  direction: 'increase',
  baseline: '1',
  target: { kind: 'minimum', minimum: '3', due: '2020-03-31' },
  actual: '2',
  ...more,
});
const claim = (i) => ({ kind: 'only', id: `c${i}`, source, label, of: `a${i}`, others: [`b${i}`] });
/** Counts of four genders, most of them 6 or fewer, the same in each run. */
const countsOf = (i) =>
  Object.fromEntries(
    ['woman', 'man', 'another-gender', 'not-reported'].map((gender, j) => {
      const at = (i * 7919 + j * 104729) % 1009;
      return [gender, at % 10 < 7 ? at % 7 : at % 60];
    }),
  );
const smallCells = { threshold: 5, protect: ['woman', 'man'], zeros: 'show', width: 2, smallGroups: 'show' };
/** Cases by name: [make the input, run on it]. */
export const readersOf = (L) => ({
  'missionsActiveIn, chain': [
    (n) => range(n).map((i) => mission(i, i ? { partOf: `m${i - 1}` } : {})),
    (d) => L.missionsActiveIn(d, { fiscalYear: '2015-16', definition: 'documented-presence' }),
  ],
  'missionsActiveIn, star': [
    (n) => range(n).map((i) => mission(i, i ? { partOf: `m0` } : {})),
    (d) => L.missionsActiveIn(d, { fiscalYear: '2015-16', definition: 'documented-presence' }),
  ],
  'missionFindings, successors': [
    (n) => range(n).map((i) => mission(i, { successors: i + 1 < n ? [{ value: `m${i + 1}` }] : [] })),
    (d) => L.missionFindings(d),
  ],
  'missionFindings, circle': [
    (n) => range(n).map((i) => mission(i, { successors: [{ value: `m${(i + 1) % n}` }] })),
    (d) => L.missionFindings(d),
  ],
  'missionFindings, parts': [
    (n) => range(n).map((i) => mission(i, i ? { partOf: `m${i - 1}` } : {})),
    (d) => L.missionFindings(d),
  ],
  'missionFindings, one name': [
    (n) => range(n).map((i) => mission(i, { names: [{ text: 'same' }] })),
    (d) => L.missionFindings(d),
  ],
  'missionFindings, one successor': [
    (n) => range(n).map((i) => mission(i, { successors: [{ value: `m0` }] })),
    (d) => L.missionFindings(d),
  ],
  'missionLineage, chain': [
    (n) => range(n).map((i) => mission(i, { successors: i + 1 < n ? [{ value: `m${i + 1}` }] : [] })),
    (d) => L.missionLineage(d, { mission: 'm0' }),
  ],
  'findMission, last': [(n) => range(n).map((i) => mission(i)), (d) => L.findMission(d, `n ${d.length - 1}`)],
  'findMission, unknown': [
    (n) => range(n).map((i) => mission(i)),
    (d) => {
      try {
        L.findMission(d, 'nobody at all');
      } catch {}
    },
  ],
  'ceilingsOf, registry': [
    (n) => [
      range(n).map((i) => ({
        id: `c${i}`,
        label,
        scope: 'region',
        missions: [`m${i}`],
        nature: 'authorized',
        upTo: 7,
        printed: 'seven',
        sources: [],
      })),
      range(n).map((i) => mission(i)),
    ],
    ([c, r]) => L.ceilingsOf(c, { mission: 'm1', registry: r }),
  ],
  'suppressSmallCells, mostly small': [
    (n) => range(n / 4).map((i) => ({ group: `g${i}`, counts: countsOf(i) })),
    (d) => L.suppressSmallCells(d, smallCells),
  ],
  'suppressSmallCells, one small and one missing': [
    (n) =>
      range(n / 4).map((i) => {
        const woman = i === 10 ? 2 : i === 21 ? { noValue: 'not-reported' } : 6 + ((i * 7) % 60);
        return { group: `g${i}`, counts: { woman, man: 6 + ((i * 13) % 60), 'another-gender': 6 + ((i * 19) % 60) } };
      }),
    (d) => L.suppressSmallCells(d, { ...smallCells, protect: ['woman'], width: 8 }),
  ],
  'suppressSmallCells, regions': [
    (n) => [
      ...range(n / 20).map((i) => ({ group: `r${i}` })),
      ...range(n / 4).map((i) => ({ group: `g${i}`, parent: `r${i % (n / 20)}`, counts: countsOf(i) })),
    ],
    (d) => L.suppressSmallCells(d, { ...smallCells, width: 3, smallGroups: 'protect' }),
  ],
  'attackTable, mostly small': [
    (n) => {
      const groups = range(n / 20).map((i) => ({ group: `g${i}`, counts: countsOf(i) }));
      return L.suppressSmallCells(groups, smallCells);
    },
    (d) => L.attackTable(d, smallCells),
  ],
  'reconcile each': [money, (d) => Object.keys(d.identities).map((_, i) => L.reconcile(d, `i${i}`))],
  'figureOf each': [money, (d) => Object.keys(d.identities).map((_, i) => L.figureOf(d, `a${i}`))],
  statement: [money, (d) => L.statement(d)],
  'audit, one statement': [money, (d) => L.audit([d])],
  'audit, many statements of one document': [
    (n) =>
      range(n).map((i) => ({
        document: 'd',
        unit: 'people',
        figures: { [`a${i}`]: ['1', 1], [`b${i}`]: ['1', 1] },
        identities: { [`i${i}`]: { printed: `a${i}`, expected: { same: `d#b${(i + 1) % n}` }, missing: 'unknown' } },
      })),
    (d) => L.audit(d),
  ],
  'audit, many documents': [
    (n) =>
      range(n).map((i) => ({
        document: `d${i}`,
        unit: 'people',
        figures: { a: ['1', 1], b: ['1', 1] },
        identities: { i: { printed: `a`, expected: { same: `d${(i + 1) % n}#b` }, missing: 'unknown' } },
      })),
    (d) => L.audit(d),
  ],
  'audit, claims': [(n) => [money(n), range(n).map(claim)], ([d, claims]) => L.audit([d], { claims })],
  'audit, claims over many statements': [
    (n) => [
      range(n).map((i) => ({
        document: 'd',
        unit: 'people',
        figures: { [`a${i}`]: ['1', 1], [`b${i}`]: ['1', 1] },
        identities: {},
      })),
      range(n).map(claim),
    ],
    ([d, claims]) => L.audit(d, { claims }),
  ],
  'audit, a claim with a long series': [
    (n) => [
      money(n),
      [{ kind: 'trend', id: 't', source, label, direction: 'increased', series: range(n).map((i) => `a${i}`) }],
    ],
    ([d, claims]) => L.audit([d], { claims }),
  ],
  'audit, one sum': [
    (n) => ({
      document: 'd',
      unit: 'people',
      figures: { t: [String(n), 1], ...Object.fromEntries(range(n).map((i) => [`a${i}`, ['1', 1]])) },
      identities: { t: { printed: 't', expected: { sum: range(n).map((i) => `a${i}`) }, missing: 'unknown' } },
    }),
    (d) => L.audit([d]),
  ],
  'audit, many readings': [
    (n) => ({
      document: 'd',
      unit: 'people',
      figures: { t: ['3', 1], ...Object.fromEntries(range(n).map((i) => [`a${i}`, ['1', 1]])) },
      identities: {
        t: {
          printed: 't',
          expected: { same: 'a0' },
          missing: 'unknown',
          readings: range(n).map((i) => ({ kind: 'other-period', label: 'x', expected: { same: `a${i}` } })),
        },
      },
    }),
    (d) => L.audit([d]),
  ],
  readBudgetLines: [(n) => range(n).map((i) => row(i)), (d) => L.readBudgetLines(d, { map, empty: 'not-reported' })],
  'readBudgetLines, totals of all and of blocks': [
    (n) => range(n).map((i) => (i % 2 === 0 ? row(i) : row(i, { I: i % 4 === 1 ? 'Sub-total' : 'Total', A: '9.7' }))),
    (d) => L.readBudgetLines(d, { map, empty: 'not-reported' }),
  ],
  'readBudgetLines, unknown partners': [
    (n) => range(n).map((i) => row(i, { P: `nobody ${i}` })),
    (d) => L.readBudgetLines(d, { map, empty: 'not-reported' }),
  ],
  summarizeBudget: [
    (n) =>
      L.readBudgetLines(
        range(n).map((i) => row(i)),
        { map, empty: 'not-reported' },
      ).lines,
    (d) => L.summarizeBudget(d, { by: ['fiscalYear'], missing: 'refuse' }),
  ],
  budgetChanges: [
    (n) =>
      L.readBudgetLines(
        range(n).map((i) => row(i)),
        { map, empty: 'not-reported' },
      ).lines,
    (d) => L.budgetChanges(d, { phase: 'spent', by: ['fiscalYear'].slice(1), missing: 'refuse' }),
  ],
  varianceContributions: [
    (n) =>
      L.readBudgetLines(
        range(n).map((i) => row(i)),
        { map, empty: 'not-reported' },
      ).lines,
    (d) => L.varianceContributions(d, { by: 'partner', missing: 'refuse' }),
  ],
  readDeployments: [(n) => range(n).map((i) => dep(i)), (d) => L.readDeployments(d)],
  'readDeployments, registry': [
    (n) => [range(n).map((i) => dep(i, { mission: `m${i}` })), range(n).map((i) => `m${i}`)],
    ([d, missions]) => L.readDeployments(d, { missions }),
  ],
  'readDeployments, registry, unknown': [
    (n) => [range(n).map((i) => dep(i, { mission: `x${i}` })), range(n).map((i) => `m${i}`)],
    ([d, missions]) => L.readDeployments(d, { missions }),
  ],
  'readDeployments, one person, the same days': [
    (n) => range(n).map((i) => dep(i, { person: 'p', rank: `r${i % (n / 2)}` })),
    (d) => L.readDeployments(d, { repeated: 'left-out' }),
  ],
  'readDeployments, one person, extensions': [
    (n) => range(n).map((i) => dep(i, { person: 'p', firstDay: 1 + i, lastDay: 1 + i })),
    (d) => L.readDeployments(d, { dates: ['spreadsheet-1900'], values: { type: { x: 'bilateral' } } }),
  ],
  'readDeployments, two spellings of everybody': [
    (n) => range(n).map((i) => dep(i, { person: `${i % 2 ? ' ' : ''}p${i >> 1}` })),
    (d) => L.readDeployments(d),
  ],
  'readDeployments, other words in each row': [
    (n) => range(n).map((i) => dep(i, { type: `type ${i}`, lastDay: `day ${i}` })),
    (d) => L.readDeployments(d, { dates: ['DD/MM/YYYY'] }),
  ],
  deploymentColumns: [(n) => range(n).map((i) => dep(i)), (d) => L.deploymentColumns(d)],
  'deploymentColumns, one person, extensions': [
    (n) => range(n).map((i) => dep(i, { person: 'p', firstDay: 1 + (i % 70_000), lastDay: 1 + (i % 70_000) })),
    (d) => L.deploymentColumns(d, { dates: ['spreadsheet-1900'] }),
  ],
  'followOnAssignments, one person': [
    (n) => range(n).map((i) => dep(i, { person: 'p' })),
    (d) => L.followOnAssignments(d),
  ],
  followOnAssignments: [(n) => range(n).map((i) => dep(i)), (d) => L.followOnAssignments(d)],
  'handovers, one position': [(n) => range(n).map((i) => dep(i, { position: 'p' })), (d) => L.handovers(d)],
  'lengthsOfService, one person': [
    (n) => range(n).map((i) => dep(i, { person: 'p' })),
    (d) => L.lengthsOfService(d, { asOf: '2020-03-31' }),
  ],
  'strengthBy, many missions': [
    (n) => range(n).map((i) => dep(i, { mission: `m${i}` })),
    (d) => L.strengthBy(d, { date: '2018-09-01', by: ['mission'] }),
  ],
  'summarizeDeployments, many missions': [
    (n) => range(n).map((i) => dep(i, { mission: `m${i}` })),
    (d) => L.summarizeDeployments(d, { period: { from: '2018-19', to: '2018-19' }, by: ['mission'], method: 'daily' }),
  ],
  'logicModelFindings, chain': [model, (d) => L.logicModelFindings(d)],
  'logicModelFindings, unknown ends': [
    (n) => ({
      nodes: range(n).map((i) => ({ id: `n${i}`, level: 'output', label })),
      links: range(n).map((i) => ({ from: `x${i}`, to: `n${i}`, standing: 'proposed' })),
    }),
    (d) => L.logicModelFindings(d),
  ],
  'logicModelFindings, cycle': [
    (n) => {
      const m = model(n);
      m.links.push({ from: `n${n - 1}`, to: 'n0', standing: 'proposed', passage: 'within-level' });
      return m;
    },
    (d) => L.logicModelFindings(d),
  ],
  'logicModelFindings, cycles': [
    (n) => {
      const m = model(n);
      for (let i = 0; i + 1 < n; i += 2)
        m.links.push({ from: `n${i + 1}`, to: `n${i}`, standing: 'proposed', passage: 'within-level' });
      return m;
    },
    (d) => L.logicModelFindings(d),
  ],
  'logicModelFindings, indicators': [
    (n) => ({ ...model(n), indicators: range(n).map((i) => ind(i, { node: `n${i}` })) }),
    (d) => L.logicModelFindings(d),
  ],
  'logicModelFindings, indicators of none': [
    (n) => ({ ...model(n), indicators: range(n).map((i) => ind(i, { node: `x${i}` })) }),
    (d) => L.logicModelFindings(d),
  ],
  'logicModelFindings, unknown groups': [
    (n) => ({
      nodes: range(n).map((i) => ({ id: `n${i}`, level: 'output', label, group: `x${i}` })),
      links: [],
      groups: range(n).map((i) => ({ id: `g${i}`, label })),
    }),
    (d) => L.logicModelFindings(d),
  ],
  'coverage, chain': [
    (n) => [
      model(n),
      range(n).map((i) => ({
        id: `e${i}`,
        node: `n${i}`,
        kind: 'opinion',
        mission: 'cpmu',
        fiscalYear: '2024-25',
        standing: 'readable',
        label,
        source,
      })),
    ],
    ([m, e]) => L.coverage(m, e),
  ],
  'coverage, one node': [
    (n) => [
      model(n),
      range(n).map((i) => ({
        id: `e${i}`,
        node: `n0`,
        kind: 'opinion',
        mission: `m${i}`,
        fiscalYear: '2024-25',
        standing: 'readable',
        label,
        source,
      })),
    ],
    ([m, e]) => L.coverage(m, e),
  ],
  missionContributions: [
    (n) => [
      model(n),
      range(n).map((i) => ({
        id: `e${i}`,
        node: `n${i}`,
        kind: 'opinion',
        mission: 'cpmu',
        fiscalYear: '2024-25',
        standing: 'readable',
        label,
        source,
      })),
    ],
    ([m, e]) => L.missionContributions(m, e, { mission: 'cpmu', fiscalYear: '2024-25' }),
  ],
  pathsToOutcome: [model, (d) => L.pathsToOutcome(d, { from: 'n0', limit: 5 })],
  'audit, objectives-mapped': [
    (n) => ({
      nodes: range(n).map((i) => ({ id: `n${i}`, level: i % 2 ? 'objective' : 'immediate', label })),
      links: range(n - 1)
        .filter((i) => i % 2)
        .map((i) => ({ from: `n${i}`, to: `n${i - 1}`, standing: 'stated', source })),
    }),
    (d) => L.audit([], { claims: [{ kind: 'objectives-mapped', id: 'a', source, label, model: d }] }),
  ],
  indicatorFindings: [(n) => range(n).map((i) => ind(i)), (d) => L.indicatorFindings(d)],
  disaggregationSums: [
    (n) => ind(0, { disaggregation: [{ by: 'x', parts: range(n).map((i) => ({ category: `c${i}`, value: '1' })) }] }),
    (d) => L.disaggregationSums(d),
  ],
  mermaidText: [model, (d) => L.mermaidText(d, { locale: 'en-CA' })],
  chartOfCoverage: [
    (n) => {
      const m = model(n);
      return [L.coverage(m, []), m];
    },
    ([c, m]) => L.chartOfCoverage(c, { locale: 'en-CA', model: m }),
  ],
  chartOfAudit: [(n) => L.audit([money(n)]), (d) => L.chartOfAudit(d, { locale: 'en-CA' })],
  'htmlTable, rows': [
    (n) => range(n).map((i) => ({ a: i, b: 'x' })),
    (d) => L.htmlTable(d, { locale: 'en-CA', caption: 'a' }),
  ],
  'htmlTable, different keys that hold lists': [
    (n) => range(n).map((i) => ({ [`k${i}`]: [] })),
    (d) => L.htmlTable(d, { locale: 'en-CA', caption: 'a' }),
  ],
  'htmlTable, one wide row': [
    (n) => [Object.fromEntries(range(n).map((i) => [`k${i}`, 1]))],
    (d) => L.htmlTable(d, { locale: 'en-CA', caption: 'a' }),
  ],
  'csvText, rows': [(n) => range(n).map((i) => ({ a: i, b: 'x' })), (d) => L.csvText(d)],
  'csvText, one wide row': [(n) => [Object.fromEntries(range(n).map((i) => [`k${i}`, 1]))], (d) => L.csvText(d)],
  'tidyRows, many dimensions': [
    (n) => [Object.fromEntries(range(n).map((i) => [`k${i}`, 1])), n],
    ([r, n]) => L.tidyRows([r], { dimensions: range(n).map((i) => `k${i}`), measures: {}, partial: 'keep' }),
  ],
  'tidyRows, many rows': [
    (n) => range(n).map((i) => ({ a: 'x', b: i })),
    (d) => L.tidyRows(d, { dimensions: ['a'], measures: { b: 'count' }, partial: 'keep' }),
  ],
  checkReadiness: [
    (n) => [
      range(n).map((i) => ({
        id: `r${i}`,
        label,
        kind: 'document',
        delivery: { noValue: 'not-reported' },
        duration: { noValue: 'not-reported' },
        provider: { noValue: 'not-reported' },
        source,
      })),
      n,
    ],
    ([r, n]) =>
      L.checkReadiness(
        { person: 'A', completed: range(n).map((i) => ({ requirement: `r${i}`, on: '2020-01-10' })) },
        { requirements: r, departure: '2020-01-15' },
      ),
  ],
  targetSchedule: [
    (n) => ({
      id: 't',
      label,
      measure: 'strength',
      scope: 'un-missions',
      categories: Object.fromEntries(range(n).map((i) => [`c${i}`, label])),
      targets: range(n).map((i) => ({ category: `c${i}`, year: 2018, share: '0.2', sources: [source] })),
    }),
    (d) => L.targetSchedule(d),
  ],
  'audit, claims on women': [
    (n) => [
      range(n).map((i) => ({
        source,
        label,
        population: { measure: 'new-deployments', scope: 'program-wide', category: 'officers' },
        kind: 'exceeds-target',
        id: `g${i}`,
        category: 'police',
        date: '2019-09-05',
        schedule: targets,
        women: `w${i}`,
        total: `t${i}`,
      })),
      {
        document: 'd',
        unit: 'people',
        figures: Object.fromEntries(
          range(n).flatMap((i) => [
            [`w${i}`, ['1', 1]],
            [`t${i}`, ['3', 1]],
          ]),
        ),
        identities: {},
      },
    ],
    ([c, s]) => L.audit([s], { claims: c }),
  ],
  'audit, claims on women over many statements': [
    (n) => [
      range(n).map((i) => ({
        source,
        label,
        population: { measure: 'new-deployments', scope: 'program-wide', category: 'officers' },
        kind: 'exceeds-target',
        id: `g${i}`,
        category: 'police',
        date: '2019-09-05',
        schedule: targets,
        women: `w${i}`,
        total: `t${i}`,
      })),
      range(n).map((i) => ({
        document: 'd',
        unit: 'people',
        figures: { [`w${i}`]: ['1', 1], [`t${i}`]: ['3', 1] },
        identities: {},
      })),
    ],
    ([c, s]) => L.audit(s, { claims: c }),
  ],
  'audit, wrong totals': [(n) => wrong(n, '90'), (d) => L.audit([d])],
  'audit, totals of cut parts': [(n) => wrong(n, '5'), (d) => L.audit([d])],
  'audit, totals of cut parts, no tables': [(n) => wrong(n, '5', false), (d) => L.audit([d])],
  'reconcile each, wrong totals': [
    (n) => wrong(n, '90'),
    (d) => Object.keys(d.identities).map((id) => L.reconcile(d, id)),
  ],
  'reconcile one, totals of cut parts': [(n) => wrong(n, '5'), (d) => L.reconcile(d, 'i7')],
  'reconcile one, totals of cut parts, no tables': [(n) => wrong(n, '5', false), (d) => L.reconcile(d, 'i7')],
  'explain each': [money, (d) => L.audit([d]).checks.map((c) => L.explain(c, { locale: 'fr-CA' }))],
});
