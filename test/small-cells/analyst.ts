import * as door from '../../src/index.js';

/*
 * What an analyst who has a published table, and nothing else, asks the library: every function that takes counts,
 * amounts, figures or results made of them.
 */

const suppressed = { noValue: 'suppressed' } as const;
type Count = door.Reported<number>;
type Library = typeof door;

/** A table as its reader sees it. */
export interface SeenRow {
  readonly group: string;
  readonly counts: Readonly<Partial<Record<door.Gender, Count>>>;
  readonly total: Count;
}
export interface SeenTable {
  readonly rows: readonly SeenRow[];
  readonly totals: Omit<SeenRow, 'group'>;
}

/** A call of the library, as it was made. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly result: unknown;
}

/** The library, with everything written down that is asked of it. */
export function recorded(calls: Call[]): Library {
  return new Proxy(door, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function' || name === 'CpaIppError') return value;
      return (...args: unknown[]) => {
        const result: unknown = (value as (...args: unknown[]) => unknown)(...args);
        calls.push({ name: String(name), args, result });
        return result;
      };
    },
  });
}

const LOCALES = ['en-CA', 'fr-CA'] as const;
const label = { en: 'people', fr: 'personnes' };
const source = { document: 'table', line: 1 };
const schedule = {
  id: 'targets',
  label,
  measure: 'strength',
  scope: 'un-missions',
  categories: { police: label },
  targets: Array.from({ length: 9 }, (_, at) => 2014 + at).map((year) => ({
    category: 'police',
    year,
    share: '0.21',
    sources: [source],
  })),
} as const;
const population = { measure: 'strength', scope: 'un-missions' } as const;
const aim = { schedule, category: 'police', population } as const;
const yearAt = (index: number) => door.fiscalYearStartingIn(2015 + index);
const textOf = (count: Count): door.Reported<string> => door.mapReported(count, String);
const allRows = ({ rows, totals }: SeenTable): SeenRow[] => [...rows, { group: 'total', ...totals }];

/** Everything that an analyst works out from a table. */
export function analyse(table: SeenTable, calls: Call[] = []): Call[] {
  const library = recorded(calls);
  genderOf(library, table);
  strengthsOf(library, table);
  amountsOf(library, table);
  budgetOf(library, table);
  indicatorsOf(library, table);
  statementOf(library, table);
  exitsOf(library, table);
  return calls;
}

function genderOf(library: Library, table: SeenTable): void {
  const printed = allRows(table).map(({ counts, total }) => ({ women: counts.woman ?? suppressed, total }));
  const added = (['everyone', 'gender-reported', 'women-and-men'] as const).map((denominator) =>
    allRows(table).map(({ counts }) =>
      library.womenAmong({ ...counts, woman: counts.woman ?? suppressed }, { denominator }),
    ),
  );
  // What is added up by hand may come to a total that is withheld, of which the library knows nothing then.
  for (const people of [printed, ...added]) sharesOf(library, people);
}

function sharesOf(library: Library, people: readonly door.WomenCount[]): void {
  for (const missing of ['refuse', 'matched-cells'] as const) {
    library.poolShares(people.slice(0, -1), { missing });
  }
  for (const { women, total } of people) {
    library.womenNeeded({ women, total, target: '0.21' });
    library.wilsonInterval({ women, total }, { confidence: '0.95' });
    library.wilsonInterval({ part: women, whole: total }, { confidence: '0.8' });
    const at = { fiscalYear: '2018-19', mapping: 'month-weighted' } as const;
    for (const time of [{ date: '2019-09-05' }, at]) {
      library.checkGenderTarget({ women, total }, { ...aim, at: time });
    }
  }
  const years = people.map((count, index) => ({ ...count, fiscalYear: yearAt(index) }));
  for (const mapping of ['end-year', 'start-year', 'month-weighted'] as const) {
    const series = library.genderSeries(years, { ...aim, mapping });
    library.checkConsistency(years, { ...aim, mapping, from: '2016-17', tolerancePoints: '2' });
    for (const locale of LOCALES) library.chartOfGenderTargets(series, { locale });
  }
}

/** The table as head counts of one date, with its own row of totals, and as months of a year. */
function strengthsOf(library: Library, table: SeenTable): void {
  const rows = allRows(table).map(({ counts, total }, at) => ({
    group: at < table.rows.length ? `group ${at}` : 'Total',
    ...{ women: counts.woman ?? suppressed, men: counts.man ?? suppressed, total },
  }));
  const map = {
    date: { constant: '2019-04-30' },
    contributor: 'group',
    women: 'women',
    men: 'men',
    total: 'total',
  } as const;
  const read = library.readStrengths(rows, { map });
  const months = read.strengths.map((strength, at) => ({
    ...strength,
    date: `20${19 + Math.floor((at + 3) / 12)}-${String(((at + 3) % 12) + 1).padStart(2, '0')}-28` as door.CalendarDate,
  }));
  for (const strengths of [read.strengths, months]) {
    // Every month of it has a count.
    const last = door.strengthSeries(strengths, { by: [], absent: 'zero' }).at(-1)?.month ?? '2019-04';
    const [year, month] = last.split('-').map(Number) as [number, number];
    const to = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    const period = { from: '2019-04-01', to };
    for (const by of [[], ['contributor']] as const) {
      for (const missing of ['refuse', 'reported-months'] as const)
        library.averageStrength(strengths, { period, by, missing, absent: 'zero' });
      library.strengthSeries(strengths, { by, absent: 'zero' });
    }
    const target = { schedule, category: 'police', scope: 'un-missions', absent: 'zero' } as const;
    library.strengthAgainstTargets(strengths, target);
    for (const missing of ['refuse', 'reported-months'] as const)
      library.yearlyStrengthAgainstTargets(strengths, { ...target, period, mapping: 'end-year', missing });
    library.compareStrength(strengths, [], { by: [], absent: 'zero' });
    const ceilings = [{ scope: 'program', missions: [], upTo: 100 }] as const;
    library.strengthAgainstCeilings(strengths, { ceilings, absent: 'zero' });
  }
  // How many there may be is known of the months that have a row, and this table has one of each in one month.
  const authorized = read.strengths.map((strength) => ({ ...strength, authorized: 100 }));
  for (const by of [[], ['contributor']] as const)
    library.strengthAgainstAuthorized(authorized, { by, absent: 'zero' });
}

function amountsOf(library: Library, table: SeenTable): void {
  const figures = allRows(table).flatMap(({ counts, total }) => [total, ...Object.values(counts)]);
  for (const deployed of figures) {
    library.deploymentsPerFte({ deployed, fte: '12.5' });
    library.ftesPerDeployment({ deployed, fte: '12.5' });
    library.costPerDeployment({ spent: '33070000', deployed });
    library.vacancy({ authorized: deployed, actual: '7' });
    const headcount = 'headcount';
    library.vacancy({ authorized: { value: '99', basis: headcount }, actual: { value: deployed, basis: headcount } });
    library.salaryCost({ salary: '7', benefits: deployed });
    const variance = library.budgetVariance({ approved: '123456', spent: textOf(deployed) });
    for (const rule of ['either', 'both'] as const) {
      library.checkMateriality(variance, { amount: '5', share: '0.05', rule });
    }
    library.carryForward({ lapse: textOf(deployed), base: '9999999' }, { vote: 'operating' });
  }
  library.compareMoneyWithPeople(figures.map((deployed, index) => ({ cell: `${index}`, spent: '1', deployed })));
  library.staffingMeasures(
    allRows(table).map(({ total, counts }, index) => ({
      fiscalYear: yearAt(index),
      authorizedFte: '54',
      actualFte: '50',
      deployed: textOf(total),
      salary: textOf(counts.woman ?? suppressed),
      benefits: '3',
    })),
  );
  for (const locale of LOCALES) {
    const types = Object.keys(door.DEPLOYMENT_TYPES) as door.DeploymentType[];
    const drawn = table.rows.flatMap(({ counts }, index) =>
      Object.values(counts).map((average, at) => ({ fiscalYear: yearAt(index), type: types[at] as never, average })),
    );
    library.chartOfDeployments(drawn, { locale, measure: 'average' });
  }
}

function budgetOf(library: Library, table: SeenTable): void {
  const linesIn = (phase: 'approved' | 'spent', amountOf: (count: Count) => door.Reported<string>) =>
    table.rows.flatMap(({ counts }, index) =>
      Object.entries(counts).map(([gender, count]) => ({
        fiscalYear: yearAt(index),
        partner: gender === 'woman' ? ('rcmp' as const) : ('gac' as const),
        category: 'all-costs' as const,
        item: gender,
        phase,
        amount: amountOf(count),
      })),
    );
  const lines = [...linesIn('approved', () => '123456'), ...linesIn('spent', textOf)];
  for (const missing of ['refuse', 'matched-cells'] as const) {
    for (const by of [[], ['fiscalYear'], ['partner', 'category']] as const) {
      library.summarizeBudget(lines, { by, missing });
    }
    library.budgetChanges(lines, { phase: 'spent', by: ['partner'], missing });
    library.varianceContributions(lines, { by: 'partner', missing });
    const rows = library.summarizeBudget(lines, { by: ['fiscalYear'], missing });
    for (const locale of LOCALES) {
      library.chartOfBudget(rows, { locale });
      library.htmlTable(rows, { locale, caption: label });
      library.markdownTable(rows, { locale });
    }
    library.flatRows(rows, { numbers: 'number', noValue: 'reason' });
    for (const partial of ['keep', 'refuse'] as const) {
      library.tidyRows(rows, { dimensions: ['fiscalYear'], measures: { spent: 'CAD', unspent: 'CAD' }, partial });
    }
  }
  const cells = table.rows.map(({ group, total }, index) => ({
    Year: yearAt(index),
    Item: group,
    Approved: '123456',
    Spent: door.isReported(total) ? String(total) : 'suppressed',
  }));
  const map = {
    fiscalYear: 'Year',
    partner: { constant: 'rcmp' },
    category: { constant: 'all-costs' },
    item: 'Item',
    approved: 'Approved',
    spent: 'Spent',
  } as const;
  const read = library.readBudgetLines(cells, { map, empty: 'not-reported' });
  library.summarizeBudget(read, { by: [], missing: 'refuse' });
  for (const { Spent } of cells) library.readNumber(Spent);
}

function indicatorsOf(library: Library, table: SeenTable): void {
  const genders = Object.keys(table.totals.counts) as door.Gender[];
  const byGroup = (pick: (row: Omit<SeenRow, 'group'>) => door.Indicator['actual'], id: string, unit: door.Unit) => ({
    id,
    node: 'people',
    unit,
    direction: 'increase' as const,
    baseline: '3',
    target: { kind: 'minimum', minimum: '50', due: '2020-03-31' } as const,
    actual: pick(table.totals),
    disaggregation: [{ by: 'group', parts: table.rows.map((row) => ({ category: row.group, value: pick(row) })) }],
  });
  const pairOf = ({ counts, total }: Omit<SeenRow, 'group'>) =>
    typeof counts.woman === 'number' && typeof total === 'number'
      ? { numerator: counts.woman, denominator: total }
      : suppressed;
  const byGender = allRows(table).map(({ group, counts, total }) => ({
    ...byGroup(() => total, `${group}-by-gender`, 'people'),
    disaggregation: [
      { by: 'gender', parts: genders.map((gender) => ({ category: gender, value: counts[gender] ?? suppressed })) },
    ],
  }));
  const indicators = [
    ...byGender,
    byGroup(({ total }) => total, 'total', 'people'),
    ...genders.map((gender) => byGroup(({ counts }) => counts[gender] ?? suppressed, gender, 'people')),
    byGroup(pairOf, 'share', 'percent'),
    {
      ...byGroup(({ total }) => total, 'from', 'people'),
      baseline: table.totals.total,
      actual: '77',
      disaggregation: [],
    },
  ];
  for (const indicator of indicators) {
    library.disaggregationSums(indicator as door.Indicator);
    library.indicatorFindings([indicator as door.Indicator]);
    for (const asOf of ['2019-12-31', '2020-03-31']) {
      library.indicatorStatus(indicator as door.Indicator, { asOf });
      const printed = [{ status: 'met', count: 1, of: 1 }] as const;
      library.indicatorStatuses([{ ...(indicator as door.Indicator), statedStatus: 'met' }], { asOf, printed });
    }
  }
  // Each row as a month, by gender and in all, and the totals of the table as the result in all.
  for (const combine of ['sum', 'mean', 'latest'] as const) {
    for (const pick of [({ total }: Omit<SeenRow, 'group'>) => total, pairOf]) {
      const { disaggregation: _, target, ...whole } = byGroup(pick, combine, pick === pairOf ? 'percent' : 'people');
      const periods = table.rows.map((row, at) => ({
        period: { start: `${2000 + at}-01-01`, end: `${2000 + at}-12-31` },
        targets: [{ kind: 'minimum', minimum: '3' }],
        actuals: [
          { value: pick(row) },
          ...(pick === pairOf
            ? []
            : genders.map((gender) => ({ value: row.counts[gender] ?? suppressed, for: { gender } }))),
        ],
      }));
      const due = periods.at(-1)?.period.end;
      const indicator = { ...whole, combine, periods, target: { ...target, due } } as unknown as door.PeriodicIndicator;
      library.indicatorResults(indicator, { asOf: '2080-03-31' });
      library.indicatorFindings([indicator]);
    }
  }
  for (const missing of ['refuse', 'matched-cells'] as const) {
    library.poolShares(table.rows.map(pairOf), { missing });
  }
  const nodes = [{ id: 'people', level: 'output', label }] as const;
  library.logicModelFindings({ nodes, links: [], indicators } as never);
  library.logicModel({ nodes, links: [], indicators } as never);
}

/**
 * The table as a printed statement, with each figure as the sum of its row and of its column, and as what a total
 * leaves; and as a table with margins.
 */
function statementOf(library: Library, table: SeenTable): void {
  const genders = Object.keys(table.totals.counts) as door.Gender[];
  const rows = allRows(table);
  const printed = (count: Count) =>
    door.isReported(count) ? { printed: String(count) } : { printed: 'x', noValue: count.noValue };
  const figures = Object.fromEntries(
    rows.flatMap(({ group, counts, total }, line) => [
      [`${group} total`, { ...printed(total), line: line + 1, table: '1' }],
      ...genders.map((gender) => [`${group} ${gender}`, { ...printed(counts[gender] ?? suppressed), line: line + 1 }]),
    ]),
  );
  const sums = [
    ...rows.map(({ group }) => [`${group} total`, genders.map((gender) => `${group} ${gender}`)] as const),
    ...[...genders, 'total'].map(
      (column) => [`total ${column}`, table.rows.map(({ group }) => `${group} ${column}`)] as const,
    ),
  ];
  const groups = table.rows.map(({ group }) => group);
  const cells = [
    ['', ...genders, 'Total'],
    ...rows.map(({ group, counts, total }) => [
      group,
      ...[...genders.map((gender) => counts[gender] ?? suppressed), total].map((count) => printed(count).printed),
    ]),
  ];
  const given = { document: 'table', unit: 'people', marks: { x: 'suppressed' } } as const;
  // Of large tables it takes long, and makes no more of a cell.
  if (cells.length <= 4) {
    library.statementOfTable(cells, given);
    library.oddOnes(rows.map(({ total }) => total) as never);
    const found = library.auditTable(cells, given);
    for (const locale of LOCALES)
      for (const one of [...found.checks, ...found.relations, ...found.diagnoses, ...found.findings])
        library.explain(one as never, { locale });
  }
  for (const missing of ['unknown', 'structural-zero'] as const) {
    const identities = Object.fromEntries(
      sums.flatMap(([whole, parts], index) => {
        const readings = [{ kind: 'other-row', label, expected: { same: parts[0] } }];
        const rest = (part: string) => parts.slice(1).reduce<unknown>((left) => left, { subtract: [whole, part] });
        return [
          [`sum ${index}`, { printed: whole, expected: { sum: parts }, missing, readings }],
          ...(parts.length === 2
            ? [[`rest ${index}`, { printed: parts[0], expected: rest(parts[1] as string), missing }]]
            : []),
        ];
      }),
    );
    const made = library.statement({
      document: 'table',
      unit: 'people',
      figures: {
        ...figures,
        'a share': { printed: '50%', unit: 'percent', line: 1 },
        'a year': { printed: '1', unit: 'years', line: 1 },
      },
      identities,
    } as never) as door.Statement;
    for (const id of Object.keys(identities)) library.reconcile(made, id);
    for (const key of Object.keys(figures)) library.figureOf(made, key);
    const claims = sums.flatMap(([whole, parts], index) => [
      {
        kind: 'bound',
        id: `bound ${index}`,
        source,
        label,
        bound: { figure: whole, relation: 'exactly' },
        of: { sum: parts },
        missing,
      },
      { kind: 'extreme', id: `extreme ${index}`, source, label, which: 'lowest', of: parts[0], others: parts.slice(1) },
      {
        kind: 'share-fits-count',
        id: `share ${index}`,
        source,
        label,
        share: 'a share',
        of: { same: whole },
        part: { same: parts[0] },
        missing,
      },
      {
        kind: 'arrivals-allow-share',
        id: `arrivals ${index}`,
        source,
        label,
        group: label,
        on: '2019-09-05',
        strength: whole,
        part: parts[0],
        longestTour: 'a year',
        arrivals: [{ start: '2018-09-06', end: '2019-09-05', total: whole, part: parts.at(-1) }],
      },
      {
        kind: 'in-line-with-series',
        id: `line ${index}`,
        source,
        label,
        unit: 'people',
        of: { same: whole },
        others: [{ same: parts[0] }, { same: parts.at(-1) }, { sum: [parts[0], whole] }],
        times: '3',
        missing,
      },
    ]);
    const audited = library.audit([made], { claims: claims as never });
    library.auditRecord(audited);
    library.diagnose([made]);
    for (const locale of LOCALES) {
      library.chartOfAudit(audited, { locale });
      for (const check of [...audited.checks, ...audited.claims]) library.explain(check, { locale });
    }
    const about = (group: string) => ({
      kind: 'exceeds-target',
      id: group,
      source,
      label,
      population,
      schedule,
      category: 'police',
      date: '2019-09-05',
      women: `${group} woman`,
      total: `${group} total`,
    });
    library.audit([made], { claims: groups.map(about) as never });
  }
  for (const [key, figure] of Object.entries(figures)) {
    const money = { ...(figure as object), unit: 'CAD' } as door.PrintedFigure;
    library.amountOf(money);
    const statement = { document: key, unit: 'CAD', figures: { all: money }, identities: {} };
    const cell = { fiscalYear: '2018-19', partner: 'rcmp', category: 'all-costs', phase: 'spent' };
    library.budgetLinesOf(statement as never, { all: cell } as never);
  }
  const withheld = { printed: 'x', noValue: 'suppressed', unit: 'people' } as const;
  const period = { start: '2018-09-06', end: '2019-09-05' } as const;
  for (const counted of [withheld, 9])
    for (const part of [withheld, 3])
      library.arrivalsAllow({
        on: '2019-09-05',
        strength: counted,
        longestTour: { printed: '1', unit: 'years' },
        arrivals: [{ ...period, total: 12, part }],
      });
  library.outOfLine([...rows.map(({ total }) => total), 1, 2, 3, 4] as never, { times: 3 });
  library.pairsThatFit({ figure: { printed: 'x', noValue: 'suppressed', unit: 'percent' }, over: { from: 1, to: 83 } });
  library.countsThatFit({ share: { printed: 'x', noValue: 'suppressed', unit: 'percent' }, total: 83 });
  library.wholesThatFit({ figure: { printed: 'x', noValue: 'suppressed', unit: 'percent' }, over: 83 });
  for (const notReported of ['none', 'unknown'] as const) {
    const recordOf = (pick: (row: SeenRow) => unknown) =>
      Object.fromEntries(table.rows.map((row) => [row.group, pick(row)]));
    const margins = {
      rows: groups,
      columns: genders,
      cells: recordOf(({ counts }) => counts),
      rowTotals: recordOf(({ total }) => total),
      columnTotals: table.totals.counts,
      total: table.totals.total,
    };
    library.solveMargins(margins as never, { notReported });
    const claim = { kind: 'margins-fit', id: 'margins', source, label, table: margins, notReported };
    for (const check of library.audit([], { claims: [claim as never] }).claims) {
      for (const locale of LOCALES) library.explain(check, { locale });
    }
  }
}

/** The table itself, by every door by which rows leave. */
function exitsOf(library: Library, table: SeenTable): void {
  const flat = allRows(table).map(({ group, counts, total }) => ({ group, ...counts, total }));
  for (const numbers of ['number', 'string'] as const) {
    for (const noValue of ['null', 'reason'] as const) {
      library.toPlain(table, { numbers, noValue });
      library.flatRows(flat, { numbers, noValue });
    }
  }
  for (const partial of ['keep', 'refuse'] as const) {
    library.tidyRows(flat, { dimensions: ['group'], measures: { woman: 'people', total: 'people' } as never, partial });
  }
  library.csvText(flat as never);
  for (const locale of LOCALES) {
    library.csvText(flat as never, { locale });
    library.csvText(flat as never, { locale, columns: ['group', 'woman', { key: 'total', decimals: 0 }] as never });
    library.htmlTable(flat, { locale, caption: label });
    library.markdownTable(flat, { locale });
    for (const { total, counts } of allRows(table)) {
      for (const count of [total, ...Object.values(counts)]) {
        library.formatReported(count, { locale });
        library.compareReported(count, '3');
        library.isReported(count);
        library.mapReported(count, (value) => value);
        library.orElse(count, null);
      }
    }
  }
}
