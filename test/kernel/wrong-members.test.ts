import { describe, expect, it } from 'vitest';
import { codeOf } from '../refusal.js';
import { FUNCTIONS, VALID } from '../support/calls.js';

/*
 * Wrong member -> path. Every member of every object that a function of the main door takes is given something that it
 * cannot be: the refusal says where, by the name that the parameter has in its declaration.
 */

/** A function is no value of any member. */
const OF_NO_TYPE = () => 'nothing';

/**
 * Members that a function does not read: results of other functions hold more than a chart or a sentence needs, and what
 * somebody adds to a calendar is theirs.
 */
const UNREAD = [
  ...['claims', 'claimSummary', 'summary'].map((member) => `auditRecord: result.${member}`),
  ...['checks', 'claims', 'claimSummary'].map((member) => `chartOfAudit: result.${member}`),
  ...['levels', 'outcomes', 'outside', 'findings'].map((member) => `chartOfCoverage: result.${member}`),
  ...['firstMet', 'longestRun', 'longestPossibleRun', 'trend', 'trendYears'].map(
    (member) => `chartOfGenderTargets: series.${member}`,
  ),
  'compareReported: b.note',
  ...['id', 'key', 'source', 'from', 'lines', 'unit', 'gapInUlps', 'tie'].map((member) => `explain: subject.${member}`),
  'otherFiscalYearOf: calendar.label',
];

/** Parameters whose paths begin elsewhere: with what a part of the argument is called, or with the argument as a whole. */
const ELSEWHERE: Readonly<Record<string, (member: string) => string>> = {
  // What lacks one of its parts is nothing that has a sentence or an order.
  'compareReported: b': () => 'b',
  'explain: subject': () => 'subject',
  // A statement and a model speak of themselves: what is wrong stands in them, wherever they are.
  'budgetLinesOf: statement': (member) => member,
  'figureOf: statement': (member) => member,
  'reconcile: statement': (member) => member,
  'statement: definition': (member) => member,
  'logicModel: definition': (member) => `model.${member}`,
  'logicModelFindings: definition': (member) => `model.${member}`,
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The names of the parameters, as they are declared. */
const parametersOf = (call: (...args: never[]) => unknown): string[] =>
  (/^[^(]*\(([^)]*)\)/.exec(String(call))?.[1] ?? '').split(',').map((one) => one.replace(/=.*/s, '').trim());

const CASES = FUNCTIONS.flatMap(([name, call]) => {
  const parameters = parametersOf(call);
  const [args = []] = (VALID as Readonly<Record<string, readonly (readonly unknown[])[]>>)[name] ?? [];
  return args.flatMap((argument, place) =>
    isObject(argument) ? Object.keys(argument).map((member) => ({ name, call, args, place, member, parameters })) : [],
  );
});

describe('a member of an argument that is of no type', () => {
  it('is refused at its place', () => {
    expect(CASES.length).toBeGreaterThan(200);
    const taken: string[] = [];
    const astray = CASES.flatMap(({ name, call, args, place, member, parameters }) => {
      const wrong = args.map((one, at) => (at === place ? { ...(one as object), [member]: OF_NO_TYPE } : one));
      const at = `${parameters[place]}.${member}`;
      const found = codeOf(() => (call as (...all: unknown[]) => unknown)(...wrong));
      if (found === undefined) taken.push(`${name}: ${at}`);
      const expected = ELSEWHERE[`${name}: ${parameters[place]}`]?.(member) ?? at;
      return found === undefined || (found.path === expected && found.code === 'INVALID_ARGUMENT')
        ? []
        : [`${name}: ${at} -> ${found.code} ${found.path}`];
    });
    expect(astray).toEqual([]);
    expect(taken.sort()).toEqual([...UNREAD].sort());
  });
});
