import * as data from '../../src/data.js';
import * as library from '../../src/index.js';
import { formatPath } from '../../src/kernel/errors.js';
import { bundledClaims, bundledStatements } from './bundled.js';
import { changedAt, FUNCTIONS, place, placesIn, VALID } from './calls.js';
import { IS_LONG } from './long.js';
import { SENTENCES } from './messages.js';

/*
 * What `explain` says in both languages: of the errors and findings of thousands of wrong calls, of all that it takes
 * in the results of valid ones, and of the bundled data.
 */

/** What is said of one subject; of an error without the place that stands before it. */
export interface Saying {
  readonly of: string;
  readonly en: string;
  readonly fr: string;
}

/** What a place is filled with instead. */
const WRONG: readonly unknown[] = [
  null,
  'x',
  -1,
  [],
  { noValue: 'bogus' },
  0.1 + 0.2,
  '5%',
  true,
  '2015-17',
  '2100-12-31',
  1e300,
  '9'.repeat(400),
  '-2.5',
  { value: 1, parts: 1, missing: 2 },
  'total',
  Number.NaN,
  '3:1',
];
/** Each place has a few of them in the short form, in turn. */
const STEPS = [0, 7];
const wrongInTurn = (turn: number) => (IS_LONG ? WRONG : STEPS.map((step) => WRONG[(turn + step) % WRONG.length]));

/** The valid calls with one place filled with something else, or with another name. */
function* wrongCalls(): Generator<readonly [name: string, run: () => unknown]> {
  let turn = 0;
  for (const [name, call] of FUNCTIONS) {
    for (const args of VALID[name] ?? []) {
      for (const path of placesIn(args)) {
        const changed = wrongInTurn(turn++).map((value) =>
          changedAt(args, path, (container, key) => place(container, key, value)),
        );
        for (const given of [...changed, renamed(args, path)]) yield [name, () => call(...(given as unknown[]))];
      }
    }
  }
}

const renamed = (args: unknown, path: readonly string[]) =>
  changedAt(args, path, (container, key) => {
    if (Array.isArray(container)) container.splice(Number(key), 1);
    else {
      place(container, `${key}x`, container[key]);
      delete container[key];
    }
  });

const said = (subject: unknown, locale: library.Locale) => library.explain(subject as library.Explainable, { locale });

/** Whether `explain` takes a value; what it does not take, it refuses. */
function isExplained(value: unknown): boolean {
  try {
    said(value, 'en-CA');
    return true;
  } catch {
    return false;
  }
}

/** The error of a call, or its result; what else is thrown is for the fuzzer. */
function outcomeOf(run: () => unknown): { readonly error?: library.CpaIppError; readonly result?: unknown } {
  try {
    return { result: run() };
  } catch (error) {
    return library.isCpaIppError(error) ? { error } : {};
  }
}

class Sayings {
  private readonly byText = new Map<string, Saying>();
  private readonly messages = new Set<string>();

  get all(): readonly Saying[] {
    return [...this.byText.values()];
  }

  addError(of: string, error: library.CpaIppError): void {
    if (this.messages.has(error.message)) return;
    this.messages.add(error.message);
    const path = formatPath(error.path);
    const textIn = (locale: library.Locale) => {
      const text = said(error, locale);
      return path !== '' && text.startsWith(path) ? text.slice(path.length).replace(/^\u00a0?: /, '') : text;
    };
    this.add({ of, en: textIn('en-CA'), fr: textIn('fr-CA') });
  }

  /** Whatever can be explained in a value, however deep. */
  addAllIn(of: string, value: unknown, seen = new Set<unknown>()): void {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isExplained(value)) this.add({ of, en: said(value, 'en-CA'), fr: said(value, 'fr-CA') });
    for (const inside of Object.values(value)) this.addAllIn(of, inside, seen);
  }

  /** The findings that a result lists. */
  addFindingsIn(of: string, result: unknown): void {
    const { findings = result } = Object(result) as { findings?: unknown };
    if (Array.isArray(findings))
      for (const finding of findings) if ('code' in Object(finding)) this.addAllIn(of, finding);
  }

  private add(saying: Saying): void {
    const key = `${saying.en}\n${saying.fr}`;
    if (!this.byText.has(key)) this.byText.set(key, saying);
  }
}

/** What is said under each code, and for each of its reasons, of marked details. */
export const sayingsOfCodes = (): readonly Saying[] =>
  SENTENCES.map(({ code, reason, details }) => {
    const finding = { code, severity: 'error', path: [], operands: details };
    return { of: `${code} ${reason ?? ''}`, en: said(finding, 'en-CA'), fr: said(finding, 'fr-CA') };
  });

/** The errors of the wrong calls, and what is said of them and of the findings of those that were not refused. */
export function sayingsOfWrongCalls(): {
  readonly errors: readonly library.CpaIppError[];
  readonly sayings: readonly Saying[];
} {
  const errors: library.CpaIppError[] = [];
  const sayings = new Sayings();
  for (const [name, run] of wrongCalls()) {
    const { error, result } = outcomeOf(run);
    if (error === undefined) sayings.addFindingsIn(name, result);
    else {
      errors.push(error);
      sayings.addError(name, error);
    }
  }
  return { errors, sayings: sayings.all };
}

/** What is said of all results of the valid calls. */
export function sayingsOfResults(): readonly Saying[] {
  const sayings = new Sayings();
  for (const [name, call] of FUNCTIONS) {
    for (const args of VALID[name] ?? []) sayings.addAllIn(name, call(...args));
  }
  return sayings.all;
}

/** What is said of the bundled data. */
export function sayingsOfData(): readonly Saying[] {
  const sayings = new Sayings();
  const { programLogicModel: model, missionRegistry, evaluationGender, unGenderTargets } = data;
  sayings.addAllIn('the audit', library.audit(bundledStatements(), { claims: bundledClaims() }));
  sayings.addAllIn('the data', data);
  sayings.addAllIn('the registry', library.missionFindings(missionRegistry));
  sayings.addAllIn('the results', library.coverage(model, data.annualReportResults));
  sayings.addAllIn(
    'the logic model without a node or a link',
    [...model.nodes, ...model.links].map((left) =>
      library.logicModelFindings({
        ...model,
        nodes: model.nodes.filter((node) => node !== left),
        links: model.links.filter((link) => link !== left),
      }),
    ),
  );
  const question = {
    schedule: unGenderTargets,
    category: 'individual-police-officers',
    population: { measure: 'new-deployments', scope: 'program-wide' },
  } as const;
  const shares = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20'].map((fiscalYear) => ({
    fiscalYear,
    share: library.figureOf(evaluationGender as library.Statement, `women-${fiscalYear}`),
  }));
  sayings.addAllIn(
    'women',
    (['end-year', 'start-year', 'month-weighted'] as const).map((mapping) =>
      library.genderSeries(shares, { ...question, mapping }),
    ),
  );
  sayings.addAllIn(
    'the recommendations',
    ['2021-01-01', '2023-06-30'].flatMap((asOf) => data.recommendations.map((one) => library.followUp(one, { asOf }))),
  );
  return sayings.all;
}
