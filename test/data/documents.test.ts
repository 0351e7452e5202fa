import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPartialDate } from '../../src/calendar/partial-date.js';
import * as data from '../../src/data.js';
import { auditTable } from '../../src/index.js';

/** The plain texts, which a bare clone does not have. */
const SOURCES = fileURLToPath(new URL('../../../shared/sources', import.meta.url));

const { acronyms, civilianExperts, documents, lostTexts, milestones, openReadings } = data;

describe('the register of documents', () => {
  it('has the five that statements and sources name, each once', () => {
    expect(documents.map(({ id }) => id).sort()).toEqual(
      [...new Set(data.publishedStatements.map(({ document }) => document))].sort(),
    );
    for (const { id, sources } of documents)
      expect(sources.every((one) => 'document' in one && one.document === id)).toBe(true);
  });

  it('has no date that no text has, and says why', () => {
    expect(documents.map(({ id, date }) => [id, date])).toEqual([
      ['evaluation-2015-2020', { noValue: 'lost-in-text' }],
      ['ministerial-note-2019', { noValue: 'lost-in-text' }],
      ['annual-report-2024-25', '2025'],
      ['peace-operations', { noValue: 'lost-in-text' }],
      ['current-operations', { noValue: 'lost-in-text' }],
    ]);
    expect(documents.some((one) => 'address' in one)).toBe(false);
  });

  it('knows how many lines each has, which no fact lies beyond', () => {
    const beyond: string[] = [];
    const visit = (node: unknown) => {
      if (typeof node !== 'object' || node === null) return;
      const { document, line } = node as { document?: unknown; line?: unknown };
      const own = documents.find(({ id }) => id === document)?.lines;
      if (own !== undefined && typeof line === 'number' && line > own) beyond.push(`${document}, L${line}`);
      for (const value of Object.values(node)) visit(value);
    };
    visit(Object.values(data));
    expect(beyond).toEqual([]);
  });

  it.skipIf(!existsSync(SOURCES))('has the lines that the plain texts have', () => {
    for (const { id, lines } of documents)
      expect([id, readFileSync(`${SOURCES}/${id}.txt`, 'utf8').split('\n').length]).toEqual([id, lines]);
  });
});

describe('the time line', () => {
  it('has dates of the calendar, in order, each time from its start to its end', () => {
    const starts = milestones.map(({ from }) => readPartialDate(from)?.first);
    expect(starts.every((day) => day !== undefined)).toBe(true);
    expect(starts).toEqual([...starts].sort((a, b) => (a as number) - (b as number)));
    for (const { id, from, to } of milestones) if (to !== undefined) expect(from < to, id).toBe(true);
    expect(new Set(milestones.map(({ id }) => id)).size).toBe(milestones.length);
  });

  it('has the authority of the program: approved 2006, renewed twice, to end on 31 March 2021', () => {
    const dates = milestones.filter(({ kind }) => kind === 'authority').map(({ from, planned }) => [from, planned]);
    expect(dates).toEqual([
      ['2006', undefined],
      ['2011', undefined],
      ['2016', undefined],
      ['2021-03-31', true],
    ]);
    expect(milestones.find(({ kind }) => kind === 'agreement')).toMatchObject({ from: '2016', to: '2021' });
    expect(milestones.filter(({ id }) => /^evaluation-20\d\d$/.test(id)).map(({ from }) => from)).toEqual([
      '2012',
      '2017',
      '2025',
    ]);
  });
});

describe('the acronyms', () => {
  const of = (document: string) => acronyms.filter(({ source }) => source.document === document);

  it('are every second line of the lists of both documents (E14-125, R13-58)', () => {
    expect(of('evaluation-2015-2020').map(({ source }) => source.line)).toEqual(
      Array.from({ length: 56 }, (_, index) => 14 + 2 * index),
    );
    expect(of('annual-report-2024-25').map(({ source }) => source.line)).toEqual(
      Array.from({ length: 23 }, (_, index) => 13 + 2 * index),
    );
  });

  it('keep what is printed twice or otherwise', () => {
    const lines = (name: string) => acronyms.filter(({ acronym }) => acronym === name).map(({ source }) => source.line);
    expect(lines('CFIAP')).toEqual([22, 56]);
    expect(acronyms.find(({ acronym }) => acronym === 'IPO')?.standsFor).toBe('International Peace Operations (RCMP)');
    expect(of('annual-report-2024-25').map(({ acronym }) => acronym)).toContain('EUPOL COPPPS');
  });
});

describe('what is lost, or open', () => {
  it('has Table 12, and what two categories of cost are', () => {
    expect(lostTexts.flatMap(({ table }) => table ?? [])).toEqual(['2', '3', '4', '5', '6', '12', '13', '14']);
    expect(lostTexts.flatMap(({ categories }) => categories ?? [])).toEqual(['rapid-deployment', 'incremental-costs']);
  });

  it('gives 1:5 no value, and both its readings', () => {
    const figure = data.evaluationText.figures['l531-women-to-men'];
    expect(figure).toMatchObject({ printed: '1:5', noValue: 'unreadable' });
    expect(
      openReadings.map(({ figure: key, readings }) => [
        key,
        readings.map(({ numerator, denominator }) => [numerator, denominator]),
      ]),
    ).toEqual([
      [
        'evaluation-2015-2020#l531-women-to-men',
        [
          [1, 6],
          [1, 5],
        ],
      ],
    ]);
  });

  it('finds the head of the total of Table 11, and no other head that says that a value is missing', () => {
    const found = Object.entries(data.evaluationTables).flatMap(([table, { cells, options }]) =>
      auditTable(cells, options).findings.flatMap(({ code, path }) => (code === 'HEAD_IS_MARK' ? [[table, path]] : [])),
    );
    expect(found).toEqual([['11', ['cells', 7]]]);
    expect(data.evaluationTables['11'].cells[7]?.[0]).toBe('no data');
  });
});

describe('what is inferred says so', () => {
  const { missionCeilings, missionRegistry, partnerRoles, annualReportResults, womenInLeadership } = data;

  it('on every ceiling, role and time of presence', () => {
    for (const one of missionCeilings) expect(one, one.id).toHaveProperty('basis');
    for (const one of partnerRoles) expect(one).toHaveProperty('basis');
    for (const { id, presence } of missionRegistry) for (const one of presence) expect(one, id).toHaveProperty('basis');
  });

  it('on ceilings of missions that no line names, and on no other', () => {
    const inferred = missionCeilings.filter(({ basis }) => basis === 'inferred').map(({ id }) => id);
    expect(inferred).toEqual([
      'haiti-2019',
      'mali-2019',
      'west-bank-2019',
      'caribbean-region',
      'ukraine',
      'west-bank',
      'democratic-republic-of-the-congo',
    ]);
  });

  it('on roles that are told by the place of a cell (L282-289)', () => {
    for (const { basis, source } of partnerRoles)
      expect(basis).toBe(source.document === 'evaluation-2015-2020' && source.line < 290 ? 'inferred' : 'stated');
  });

  it('on names that are put together, or that may be of another course', () => {
    const inferred = missionRegistry.flatMap(({ names }) =>
      names.filter(({ basis }) => basis === 'inferred').map(({ text }) => text),
    );
    expect(inferred).toEqual([
      "UN's new and smaller mission in Haiti",
      'Haiti, bilateral (2019-2020)',
      'EUCAP-Sahel',
      'Mali, bilateral (2020)',
      'EU police mission',
      "Women's Leadership Training",
      "Women's Leadership Training course",
    ]);
  });

  it('on the status of a mission where its presence at that time is inferred from the same lines', () => {
    const sameTime = (one: object, other: object) =>
      (['from', 'to', 'sources'] as const).every(
        (part) => JSON.stringify((one as never)[part]) === JSON.stringify((other as never)[part]),
      );
    const silent = missionRegistry.flatMap(({ id, presence, statuses }) =>
      statuses.flatMap((status) =>
        presence.some((one) => one.basis === 'inferred' && sameTime(one, status)) && status.basis !== 'inferred'
          ? [`${id}: ${status.status}`]
          : [],
      ),
    );
    expect(silent).toEqual([]);
    expect(missionRegistry.flatMap(({ statuses }) => statuses.filter((one) => one.basis === 'inferred'))).toHaveLength(
      4,
    );
  });

  it('on publishers that no line of a document calls so', () => {
    expect(documents.filter((one) => one.publishersBasis !== 'inferred').map(({ id }) => id)).toEqual([
      'evaluation-2015-2020',
    ]);
  });

  it('on so many records of each type', () => {
    const counts: Record<string, number> = {};
    const visit = (node: unknown, type: string) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (/^(?:basis|publishersBasis)$/.test(key) && value !== 'stated' && typeof value === 'string')
          counts[`${type}: ${value}`] = (counts[`${type}: ${value}`] ?? 0) + 1;
        visit(value, /^\d+$/.test(key) ? type : `${type}.${key}`);
      }
    };
    // Lines worked out of a table, and claims, which hold the registry that they are about.
    const isRecords = (name: string) => name !== 'evaluationBudgetCells' && !/Claims$/.test(name);
    for (const [name, exported] of Object.entries(data)) if (isRecords(name)) visit(exported, name);
    expect(counts).toMatchInlineSnapshot(`
      {
        "annualReportResults: inferred": 3,
        "annualReportResults: stated-for-region": 5,
        "documents: inferred": 4,
        "missionCeilings: inferred": 7,
        "missionRegistry.armed: stated-for-region": 7,
        "missionRegistry.focus: inferred": 2,
        "missionRegistry.focus: stated-for-region": 15,
        "missionRegistry.hosts: inferred": 4,
        "missionRegistry.kinds: inferred": 12,
        "missionRegistry.languages: stated-for-region": 13,
        "missionRegistry.leads: inferred": 11,
        "missionRegistry.localPolice: inferred": 1,
        "missionRegistry.localPolice: stated-for-region": 14,
        "missionRegistry.modes: inferred": 7,
        "missionRegistry.modes: stated-for-region": 7,
        "missionRegistry.names: inferred": 7,
        "missionRegistry.predecessors: inferred": 1,
        "missionRegistry.presence: inferred": 24,
        "missionRegistry.presence: stated-for-region": 12,
        "missionRegistry.statuses: inferred": 4,
        "missionRegistry.successors: inferred": 1,
        "partnerRoles: inferred": 9,
      }
    `);
  });

  it('on results that stand under a heading of more than one mission, or of another course', () => {
    const basisOf = (prefix: string) => [
      ...new Set(annualReportResults.filter(({ id }) => id.startsWith(prefix)).map(({ basis }) => basis)),
    ];
    expect(annualReportResults.filter(({ basis }) => basis !== undefined)).toHaveLength(8);
    expect(basisOf('zambia-')).toEqual(['inferred']);
    expect(basisOf('haiti-').sort()).toEqual(['stated-for-region', undefined]);
  });

  it('on posts: one of three women commanded the contingent in Ukraine (L123)', () => {
    expect(womenInLeadership.find(({ women }) => women === 3)).toMatchObject({ places: ['CPMU'], placesOf: 1 });
  });

  it('names no living person in a claim', () => {
    expect(JSON.stringify(data.publishedClaims)).not.toMatch(/Inspector|Sergeant|Constable/);
  });
});

describe('what else the documents say', () => {
  it('has the local police of missions, by line', () => {
    const police = (id: string) =>
      data.missionRegistry
        .find((one) => one.id === id)
        ?.localPolice?.map(({ value, basis }) => `${value.en}: ${basis}`);
    expect(police('haiti-bilateral')).toEqual(['Haitian National Police: stated-for-region']);
    expect(police('cpmu')).toEqual([
      'National Police of Ukraine: stated',
      'National Police of Ukraine: stated-for-region',
    ]);
    expect(police('minusma')).toEqual(['Malian police: stated-for-region']);
    expect(police('icc')).toBe(undefined);
  });

  it('has five civilian experts, in two countries', () => {
    expect(civilianExperts.map(({ host }) => host)).toEqual(['HT', 'HT', 'UA', 'UA', 'UA']);
  });

  it('has the share of both partners in the International Assistance Envelope', () => {
    const partners = data.fundingArrangements.filter(
      ({ fundingSource }) => fundingSource === 'international-assistance-envelope',
    );
    expect(partners.map(({ partner }) => partner)).toEqual(['rcmp', 'gac']);
  });

  it('takes the category of the police targets from the strategy, and has a target that is not confirmed', () => {
    const { targets } = data.unGenderTargets;
    expect(
      targets
        .filter(({ categorySources }) => categorySources !== undefined)
        .map(({ category, year }) => [category, year]),
    ).toEqual([
      ['individual-police-officers', 2018],
      ['individual-police-officers', 2019],
      ['individual-police-officers', 2020],
    ]);
    const seen = (wanted: string) =>
      targets
        .filter(({ sources }) => sources.some((one) => 'external' in one && one.external.seen === wanted))
        .map(({ category }) => category);
    expect(seen('unconfirmed')).toEqual(['justice-and-corrections']);
    expect(seen('copy')).toEqual(['military-observers-and-staff-officers', 'troop-contingents']);
  });
});
