import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import { annualReportResults } from '../../src/data/annual-report-results.js';
import { annualReportText } from '../../src/data/annual-report-text.js';
import {
  evaluationFindings,
  evaluationQuestions,
  interviews,
  readinessRequirements,
  recommendations,
  responseScale,
} from '../../src/data/evaluation-system.js';
import { evaluationText } from '../../src/data/evaluation-text.js';
import { programLogicModel } from '../../src/data/logic-model.js';
import { ministerialNoteText } from '../../src/data/ministerial-note-text.js';
import { missionCeilings } from '../../src/data/missions.js';
import { currentOperations, peaceOperations } from '../../src/data/web-pages.js';
import { explain } from '../../src/explain/explain.js';
import type { FigureInput, Statement } from '../../src/figures/model.js';
import { statement } from '../../src/figures/statement.js';
import type { DocumentSource } from '../../src/kernel/source.js';
import { bundledClaims, bundledStatements } from '../support/bundled.js';

const numberOf = (input: FigureInput): number => {
  const given = 'printed' in input ? input : { printed: input[0] };
  return Number(('value' in given && given.value !== undefined ? given.value : given.printed).replace(/[^\d.]/g, ''));
};
const lineOf = (input: FigureInput): number => ('printed' in input ? input.line : input[1]);

describe('the other figures of the documents', () => {
  it('are sound statements', () => {
    for (const one of [evaluationText, annualReportText, ministerialNoteText, peaceOperations, currentOperations]) {
      expect(statement(one as Statement)).toBe(one);
    }
  });

  // The same facts stand in the registries with other keys; a slip in one of the two shows here.
  it('are the ceilings of the registry', () => {
    const statements: readonly Statement[] = [ministerialNoteText, currentOperations];
    for (const ceiling of missionCeilings) {
      const { document, line } = ceiling.sources[0] as DocumentSource;
      const owner = statements.find((one) => one.document === document);
      if (owner === undefined) continue;
      const found = Object.values(owner.figures).filter((figure) => lineOf(figure) === line);
      expect(found.map(numberOf), ceiling.id).toContain(ceiling.upTo);
    }
  });

  it('are the results of the annual report', () => {
    const all = bundledStatements().filter(({ document }) => document === 'annual-report-2024-25');
    for (const result of annualReportResults) {
      if (!('quantity' in result)) continue;
      const { line } = result.source;
      const found = all.flatMap(({ figures }) => Object.values(figures)).filter((figure) => lineOf(figure) === line);
      // A count of things that the line lists without a number has no figure.
      if (found.length > 0) expect(found.map(numberOf), result.id).toContain(result.quantity.count);
    }
  });

  it('are the interviews, the scale, the courses, and the counts of what the evaluation lists', () => {
    const { figures } = evaluationText;
    const key = {
      government: 'government',
      deployed: 'deployed',
      'domestic-partners': 'domestic',
      'international-partners': 'international',
    } as const;
    for (const row of interviews.rows)
      expect(numberOf(figures[`appendix-a-${key[row]}-total`])).toBe(interviews.rowTotals[row]);
    for (const column of interviews.columns)
      expect(numberOf(figures[`appendix-a-total-${column}`])).toBe(interviews.columnTotals[column]);
    const scale = Object.entries<FigureInput>(figures).filter(([name]) => name.startsWith('scale-'));
    const inScale = (end: string) =>
      scale.filter(([name]) => name === `scale-${end}`).map(([, figure]) => numberOf(figure));
    for (const { id, from, to } of responseScale) {
      if (id === 'half') expect(numberOf(figures['scale-half'])).toBe(Number(from));
      else expect([...inScale(`${id}-from`), ...inScale(`${id}-to`)]).toEqual([Number(from), Number(to)]);
    }
    const lengths = Object.values(figures).filter((figure) =>
      ['hours', 'days'].includes('unit' in figure ? figure.unit : ''),
    );
    const courses = readinessRequirements.flatMap(({ duration }) => ('amount' in duration ? [duration.amount] : []));
    expect(lengths.map(numberOf).sort()).toEqual(courses.sort());
    expect(numberOf(figures['l197-questions'])).toBe(evaluationQuestions.length);
    expect(numberOf(figures['l167-recommendations'])).toBe(recommendations.length);
    expect(evaluationFindings).toHaveLength(20);
    const objectives = programLogicModel.nodes.filter(({ level }) => (level as string) === 'objective');
    expect(numberOf(figures['l260-objectives'])).toBe(objectives.length);
  });
});

describe('the audit of everything', () => {
  const { checks, claims, summary, claimSummary } = audit(bundledStatements(), { claims: bundledClaims() });

  it('comes to these verdicts', () => {
    expect({ ...summary, ...claimSummary }).toMatchInlineSnapshot(`
      {
        "component-rounding": 16,
        "contradicted": 11,
        "exact": 156,
        "inconsistent": 1,
        "mislabelled": 16,
        "not-checkable": 4,
        "padded": 2,
        "rounding": 32,
        "supported": 37,
        "supported-with-caution": 30,
        "truncation": 1,
        "undecidable": 13,
      }
    `);
  });

  it('gives every check an id of its own, lines of its document, and an explanation in both languages', () => {
    const all = [...checks, ...claims];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const check of all) {
      expect(check.lines).toContain((check.source as { line: number }).line);
      const [english, french] = [explain(check, { locale: 'en-CA' }), explain(check, { locale: 'fr-CA' })];
      expect(english.length, check.id).toBeGreaterThan(3);
      expect(french.replaceAll('\u00a0', ' '), check.id).not.toMatch(/undefined|NaN|claimed|stated;|no date/);
    }
  });

  it('finds what the documents contradict', () => {
    const contradicted = claims.filter(({ verdict }) => verdict === 'contradicted').map(({ id }) => id);
    expect(contradicted.sort()).toEqual([
      'l13-acronyms',
      'l242-places',
      'l286-police-agencies',
      'l345-heads',
      'l389-one-assignment',
      'l440-almost-half',
      'l586-ukraine-since',
      'l881-activities',
      'l926-scale',
      'women-near-or-above-un-targets',
      'women-near-or-above-un-targets-repeated',
    ]);
    const undecidable = claims.filter(({ verdict }) => verdict === 'undecidable').map(({ id }) => id);
    expect(undecidable.sort()).toEqual([
      'l123-contingent-commanders',
      'l14-ukraine-suspended',
      'l241-police-officers',
      'l286-partner-agencies',
      'l324-missions-2015-16',
      'l324-missions-2016-17',
      'l324-missions-2017-18',
      'l324-missions-2018-19',
      'l330-benefits-2019-20',
      'l776-interviews',
      'west-bank-ceiling',
      'women-almost-doubled',
      'women-from-arrivals',
    ]);
  });
});
