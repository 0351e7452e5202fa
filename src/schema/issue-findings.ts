import type { Finding } from '../explain/codes.js';
import type { Found, Path } from '../kernel/codes.js';
import type { AnyShape } from '../kernel/form.js';
import { z } from '../outside/zod.js';
import { errorOf, PART } from './issue-words.js';
import { schemasAlong } from './schemas-along.js';
import { findingOf, isCodedError, isLabel, unknownName } from './shapes.js';
import { shapeOf } from './zod-of.js';

/**
 * The issues of a zod error as findings of this library, which `explain` of `cpa-ipp` puts into both languages.
 *
 * Of a schema of this door, also within one of yours, the first finding is what a function of `cpa-ipp` would say of
 * the same value, with the same code, operands and path; what zod found beside it follows. Of your own schemas, what
 * was expected and received is an `INVALID_ARGUMENT`, and a misspelt part or value an `UNKNOWN_NAME` with suggestions;
 * of a union, the alternative counts that the value comes nearest to. None has a word of zod's, nor a regular
 * expression.
 *
 * A check of your own (`refine`, `superRefine`) is an `OWN_RULE`, whose sentence ends in its message as you wrote it,
 * in both languages; give it `params: { label: { en, fr } }` to have it in each. One without a message is an
 * `INVALID_ARGUMENT`. Messages that you gave to other parts of a schema are not used.
 * @param issues - `error.issues` of what `safeParse` returned or `parse` threw.
 * @param of - `schema`, by which it was parsed, and `input`, the value: zod leaves it out of its issues.
 * @returns A finding for each fault, each once, of severity `error`; its path begins at the input.
 * @example
 * import { explain } from 'cpa-ipp';
 * import { budgetLineSchema, issueFindings } from 'cpa-ipp/schemas';
 * const input = { fiscalYear: '2015-17', partner: 'rcmp', category: 'salary-and-operating', phase: 'spent', amount: '5' };
 * const { error } = budgetLineSchema.safeParse(input);
 * const [finding] = issueFindings(error?.issues ?? [], { schema: budgetLineSchema, input });
 * finding?.code; // => 'INVALID_FISCAL_YEAR'
 * finding?.path; // => ['fiscalYear']
 * @category Schemas
 */
export function issueFindings(
  issues: readonly z.core.$ZodIssue[],
  of: { readonly schema: z.ZodType; readonly input: unknown },
): Finding[] {
  const found = new Map<string, Found>();
  for (const issue of issues) {
    for (const finding of findingsOf(issue, { ...of, path: [] })) {
      const name = JSON.stringify([finding.code, finding.path]);
      if (!found.has(name)) found.set(name, finding);
    }
  }
  return [...found.values()] as Finding[];
}

/** Where a schema stands: its place in the input, and what stands there. */
interface Context {
  readonly schema: z.ZodType;
  readonly input: unknown;
  readonly path: Path;
}

function findingsOf(issue: z.core.$ZodIssue, context: Context): Found[] {
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const path = [...context.path, ...steps];
  const along = schemasAlong(context.schema, steps);
  const ours = readersOf(issue, along, context);
  const whole = ours[0] === undefined ? [] : [ours[0]];
  const own = ownFinding(issue, path);
  if (own !== undefined) return [...whole, own];
  const value = valueAt(context.input, steps);
  if (issue.code === 'unrecognized_keys') {
    const members = (along.at(-1) ?? []).flatMap(({ _zod }) =>
      Object.keys((_zod.def as { shape?: object }).shape ?? {}),
    );
    const others = issue.keys
      .filter((key) => !ours.some((finding) => isWithin([...path, key], finding.path)))
      .map((key) => findingOf<Found>(unknownName(key, [...new Set(members)], PART, [...path, key])));
    return [...whole, ...others];
  }
  // The innermost says most of what stands just there.
  const inner = [...ours].reverse().find((finding) => isWithin(path, finding.path));
  if (inner !== undefined) return [...whole, inner];
  if (issue.code === 'invalid_union') {
    const nearest = nearestOf(issue, along.at(-1) ?? []);
    if (nearest !== undefined)
      return [
        ...whole,
        ...nearest.issues.flatMap((one) => findingsOf(one, { schema: nearest.schema, input: value, path })),
      ];
  }
  return [...whole, findingOf<Found>(errorOf(issue, value, path))];
}

/** What a check says by itself: that of a reader of ours, or a rule of the caller's. */
function ownFinding(issue: z.core.$ZodIssue, path: Path): Found | undefined {
  if (issue.code !== 'custom') return undefined;
  const { code, details, label } = issue.params ?? {};
  if (typeof code === 'string' && typeof details === 'object' && details !== null)
    return { code, severity: 'error', path, operands: details };
  const says = isLabel(label) ? label : { en: issue.message, fr: issue.message };
  if (!isLabel(label) && isZods(issue)) return undefined;
  return { code: 'OWN_RULE', severity: 'error', path, operands: { says } };
}

/** Whether a message is what zod says where nobody says anything. */
function isZods({ message }: z.core.$ZodIssue): boolean {
  const said = z.config().localeError?.({ code: 'custom', input: undefined, path: [] } as never);
  return message === (typeof said === 'object' ? said?.message : said) || message === 'Invalid input';
}

/** What readers of ours say of the values on the way to an issue, the outermost first. */
function readersOf(
  issue: z.core.$ZodIssue,
  along: readonly (readonly z.ZodType[])[],
  { input, path }: Context,
): Found[] {
  return along.flatMap((schemas, depth) => {
    const steps = issue.path.slice(0, depth) as Path;
    const value = valueAt(input, steps);
    for (const schema of schemas) {
      const shape = shapeOf(schema);
      // Of several alternatives, it is the one that the issue is of.
      if (shape === undefined || !hasIssue(schema, value, issue, depth)) continue;
      const finding = findingBy(shape, value, [...path, ...steps]);
      if (finding !== undefined) return [finding];
    }
    return [];
  });
}

function hasIssue(schema: z.ZodType, value: unknown, { code, path }: z.core.$ZodIssue, depth: number): boolean {
  const rest = path.slice(depth);
  const { error } = schema.safeParse(value);
  return (
    error?.issues.some((one) => one.code === code && isWithin(rest, one.path) && isWithin(one.path, rest)) === true
  );
}

function findingBy({ read }: AnyShape, value: unknown, path: Path): Found | undefined {
  try {
    read(value, path);
    return undefined;
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return findingOf(error);
  }
}

/** The alternative of a union that a value comes nearest to: whose faults lie deepest, and are fewest. */
function nearestOf({ errors }: z.core.$ZodIssueInvalidUnion, schemas: readonly z.ZodType[]) {
  const options = schemas.flatMap(({ _zod }) => (_zod.def as { options?: readonly z.ZodType[] }).options ?? []);
  const alternatives = errors.map((issues, index) => ({
    schema: options[index] ?? z.unknown(),
    issues,
    depth: Math.min(...issues.map(({ path }) => path.length)),
  }));
  return alternatives.sort((a, b) => b.depth - a.depth || a.issues.length - b.issues.length)[0];
}

function valueAt(input: unknown, steps: readonly PropertyKey[]): unknown {
  return steps.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? value[step as keyof typeof value] : undefined),
    input,
  );
}

/** Whether a path begins with another. */
const isWithin = (start: readonly PropertyKey[], path: readonly PropertyKey[]): boolean =>
  start.every((step, index) => path[index] === step);
