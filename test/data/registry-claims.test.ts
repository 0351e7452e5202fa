import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { Claim } from '../../src/audit/claim-kinds.js';
import type { ClaimCheck } from '../../src/audit/judge-claim.js';
import type { ListClaim } from '../../src/claims/model.js';
import { policeAgencies } from '../../src/data/agencies.js';
import { missionRegistry } from '../../src/data/missions.js';
import { publishedStatements } from '../../src/data/published.js';
import { registryClaims } from '../../src/data/registry-claims.js';
import { explain } from '../../src/explain/explain.js';
import type { MissionsClaim, OneNameClaim, StatusClaim } from '../../src/missions/claim-shapes.js';

/* What the documents' sentences say beside records; and that each verdict turns with these. */

const claimOf = <C extends Claim>(id: string) => registryClaims.find((claim) => claim.id === id) as unknown as C;
const judge = (claim: Claim, statements = publishedStatements): ClaimCheck =>
  audit(statements, { claims: [claim] }).claims[0] as ClaimCheck;
const linesOf = ({ evidence }: ClaimCheck) => evidence.map(({ source }) => ('document' in source ? source.line : 0));
const sayEn = (check: ClaimCheck) => explain(check, { locale: 'en-CA' });

describe('missions in a year beside the registry (E324)', () => {
  const claim = claimOf<MissionsClaim>('l324-missions-2019-20');
  /** Judges another printed number, in place of seven. */
  const judgeNumber = (printed: string, given: MissionsClaim = claim) =>
    judge({ ...given, stated: 'mine#number' }, [
      ...publishedStatements,
      { document: 'mine', unit: 'missions', figures: { number: [printed, 1] }, identities: {} },
    ]);

  it('names each way with its number, and the one that gives seven in 2019-20', () => {
    const found = judge(claim);
    expect(found.verdict).toBe('supported-with-caution');
    expect(found.reading?.en).toBe('of the United Nations and the European Union');
    expect(sayEn(found)).toMatch(/^stated: 7; all that are documented: 13–18; .*European Union: 7; .*strength: 1$/);
    expect(explain(found.cautions[0] as never, { locale: 'en-CA' })).toBe(
      '7 is not the plain count, 13–18; it fits 1 of 8 other countings, and may fit 3 more',
    );
    expect(found.lines).toEqual(expect.arrayContaining([324, 801, 807, 813]));
  });

  it('decides nothing in the four years before', () => {
    const verdicts = ['2015-16', '2016-17', '2017-18', '2018-19'].map(
      (year) => judge(claimOf(`l324-missions-${year}`)).verdict,
    );
    expect(verdicts).toEqual(['undecidable', 'undecidable', 'undecidable', 'undecidable']);
  });

  it('is contradicted only where no way gives the number, and supported where the plain one does', () => {
    const ways = claim.ways.filter(({ on, bases, definition }) => {
      return on === 'any-day' && bases === undefined && definition === 'documented-presence';
    });
    expect(judgeNumber('6', { ...claim, ways }).verdict).toBe('contradicted');
    expect(judgeNumber('9', { ...claim, ways }).verdict).toBe('supported-with-caution');
    expect(judgeNumber('13', { ...claim, ways }).verdict).toBe('undecidable');
    expect(judgeNumber('19', { ...claim, ways }).verdict).toBe('undecidable');
    expect(judgeNumber('19', { ...claim, ways, lists: 'all' }).verdict).toBe('contradicted');
    const sure = { ...claim, fiscalYear: '2024-25' as const, ways };
    expect([judgeNumber('15', sure).verdict, judgeNumber('16', sure).verdict]).toEqual(['supported', 'undecidable']);
    expect(judgeNumber('no data', claim).verdict).toBe('undecidable');
  });

  it('turns with the registry', () => {
    const missions = claim.missions.filter(({ id }) => id !== 'euam-iraq');
    const ways = claim.ways.slice(0, 6);
    expect([judge({ ...claim, ways }).verdict, judge({ ...claim, ways, missions }).verdict]).toEqual([
      'supported-with-caution',
      'undecidable',
    ]);
    expect(judge({ ...claim, ways, missions, lists: 'all' }).verdict).toBe('contradicted');
  });
});

describe('lists', () => {
  const turned = (id: string, lines: readonly number[], without: (entry: ListClaim['entries'][number]) => boolean) => {
    const claim = claimOf<ListClaim>(id);
    const found = judge(claim);
    expect([id, found.verdict, linesOf(found)]).toEqual([id, 'contradicted', lines]);
    const { caution: _, ...rest } = { ...claim, entries: claim.entries.filter((entry) => !without(entry)) };
    expect([id, judge(rest).verdict]).toEqual([id, 'supported']);
    return sayEn(found);
  };
  const lineOf = (entry: ListClaim['entries'][number]) => {
    if (!('acronym' in entry)) return entry.line;
    return 'document' in entry.source ? entry.source.line : undefined;
  };
  const atLine = (line: number) => (entry: ListClaim['entries'][number]) => lineOf(entry) === line;

  it('have CFIAP twice (E22, E56)', () => {
    expect(turned('l13-acronyms', [56], atLine(56))).toBe("'CFIAP' stands in the list before, as entry 5 (L22, L56)");
    expect(claimOf<ListClaim>('l13-acronyms').entries).toHaveLength(56);
    const claim = claimOf<ListClaim>('l13-acronyms');
    const entries = claim.entries.map((entry) =>
      atLine(56)(entry) ? { ...entry, standsFor: 'another policy' } : entry,
    );
    expect(sayEn(judge({ ...claim, entries }))).toMatch(/^'CFIAP' stands for 'Canada's .* and 'another policy'/);
  });

  it('have "Mentor and monitor" twice (E885, E887), an empty head (E345), and one country as two places (E242)', () => {
    turned('l881-activities', [887], atLine(887));
    turned('l345-heads', [345], atLine(345));
    turned('l242-places', [242], (one) => 'text' in one && one.text === 'West Bank');
  });

  it('have a corrections service among police agencies (R286-287)', () => {
    const said = turned('l286-police-agencies', [287], (one) => 'class' in one && one.class === 'corrections');
    expect(said).toContain("'Correctional Services Canada' is of the class 'corrections', not 'police' (L287)");
    const claim = claimOf<ListClaim>('l286-police-agencies');
    // The ten are the agencies of the bundled registry that the report names, each by its first name there.
    const named = policeAgencies.flatMap(({ id, kind, names }) => {
      const all = names.flatMap(({ text, sources }) => sources.map((one) => ({ text, class: kind, one })));
      const found = all.flatMap(({ one, ...entry }) =>
        'document' in one && one.document === 'annual-report-2024-25' ? { ...entry, line: one.line } : [],
      );
      return id === 'rcmp' ? [] : found.slice(0, 1);
    });
    expect(claim.entries).toEqual(named);
    const entries = named.map(({ class: own, ...entry }) => (own === 'police' ? { ...entry, class: own } : entry));
    expect(judge({ ...claim, entries }).verdict).toBe('undecidable');
  });
});

describe('names and statuses of missions', () => {
  it('are a hint where names are alike, and turn with the names', () => {
    for (const id of ['l21-eupol-copps', 'l191-police-adviser', 'l211-security-coordinator']) {
      const claim = claimOf<OneNameClaim>(id);
      const found = judge(claim);
      expect([id, found.verdict, found.cautions.map(({ code }) => code)]).toEqual([
        id,
        'supported-with-caution',
        ['SEVERAL_SPELLINGS'],
      ]);
      expect(sayEn(found)).toMatch(/; a hint, not a verdict$/);
      const entries = claim.entries.map((entry) =>
        entry.id === claim.of
          ? { ...entry, names: entry.names.filter(({ text }) => text === (claim.name ?? entry.names[0]?.text)) }
          : entry,
      );
      expect([id, judge({ ...claim, entries }).verdict]).toEqual([id, 'supported']);
      const renamed = entries.map((entry) =>
        entry.id === 'unmik' ? { ...entry, names: [{ text: `${claim.name ?? 'OP PROTEU'}s`, sources: [] }] } : entry,
      );
      const other = judge({ ...claim, entries: renamed });
      expect([id, other.verdict]).toEqual([id, 'undecidable']);
      expect(sayEn(other)).toContain(`, of ${missionRegistry.find((one) => one.id === 'unmik')?.label.en}`);
    }
  });

  it('leave open whether Ukraine was suspended while it was active, until the suspension has a date (C14, R131)', () => {
    const claim = claimOf<StatusClaim>('l14-ukraine-suspended');
    const dated = (from: string, to: string) =>
      judge({
        ...claim,
        missions: claim.missions.map((mission) => ({
          ...mission,
          statuses: mission.statuses.map((one) => (one.status === 'suspended' ? { ...one, from, to } : one)),
        })),
      });
    const found = judge(claim);
    expect([found.verdict, linesOf(found)]).toEqual(['undecidable', [14, 131]]);
    expect(sayEn(found)).toMatch(/suspended \(no date\) \[L14\] and active \(2024 to 2025-03-31\)/);
    expect(dated('2022-02-24', '2023-12-31').verdict).toBe('supported');
    expect(dated('2022-02-24', '2024').verdict).toBe('undecidable');
    expect(dated('2022-02-24', '2025-03-31').verdict).toBe('contradicted');
    expect(dated('2025-03-31', '2025-12-31').verdict).toBe('contradicted');
    expect(dated('2025-04-01', '2025-12-31').verdict).toBe('supported');
  });

  it('support nothing of a status that nobody states', () => {
    const claim = claimOf<StatusClaim>('l14-ukraine-suspended');
    const without = (statuses: (all: StatusClaim['missions'][number]['statuses']) => typeof all) =>
      judge({ ...claim, missions: claim.missions.map((one) => ({ ...one, statuses: statuses(one.statuses) })) });
    const notSuspended = without((all) => all.filter((one) => one.status !== 'suspended'));
    expect([notSuspended.verdict, sayEn(notSuspended)]).toEqual(['undecidable', 'no such status is stated']);
    expect(without(() => []).verdict).toBe('undecidable');
    expect(without((all) => all.filter((one) => one.status === 'suspended')).verdict).toBe('supported');
  });
});

describe('objectives, the scale and the interviews', () => {
  const of = <K extends Claim['kind']>(kind: K) =>
    registryClaims.find((claim) => claim.kind === kind) as Extract<Claim, { kind: K }>;

  it('have eight of nine objectives at both levels (E268)', () => {
    const claim = of('objectives-mapped');
    expect(judge(claim).verdict).toBe('supported-with-caution');
    const nodes = claim.model.nodes.filter(({ id }) => id !== 'objective-action-plan');
    const links = claim.model.links.filter(({ from, to }) => ![from, to].includes('objective-action-plan'));
    expect(judge({ ...claim, model: { ...claim.model, nodes, links } }).verdict).toBe('supported');
  });

  it('have no word for 0 to 2 and for 100 (E926-932)', () => {
    const claim = of('scale-covers-all');
    expect(sayEn(judge(claim))).toBe('no word for 0% to less than 2%, no word for 100%');
    const scale = claim.scale.map((band) =>
      band.from === '2' ? { ...band, from: '0' } : band.to === '100' ? { ...band, includesTo: true } : band,
    );
    expect(judge({ ...claim, scale }).verdict).toBe('supported');
  });

  it('have 14, 3 and 6 that the margins give (E776-795)', () => {
    const claim = of('margins-fit');
    const found = judge(claim);
    expect(found.verdict).toBe('undecidable');
    expect(sayEn(found)).toContain('worked out from the margins: 3');
    const labels = found.evidence.map(({ label }) => label.en).join('\n');
    for (const row of ['14 + lost', '+ 6; total: 30', '0 + 3 + 1 + 0 + 1; total: 5']) expect(labels).toContain(row);
    const table = { ...claim.table, rowTotals: { ...claim.table.rowTotals, government: 29 } };
    expect(judge({ ...claim, table }).verdict).toBe('contradicted');
  });
});
