import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { FigureInput, Statement } from '../../src/figures/model.js';
import { isReported } from '../../src/kernel/no-value.js';
import { bundledClaims, bundledStatements } from '../support/bundled.js';
import { figuresOfClaim, figuresOfIdentity } from '../support/references.js';

// Every printed digit is changed in turn. A mutant that changes no verdict is kept with the reason why, and the reasons
// are looked at.

const statements = bundledStatements();
const claims = bundledClaims();

/** One verdict, and the value behind it. */
interface Outcome {
  readonly verdict: string;
  readonly value: string | null;
}

/** Verdicts of the identities and claims that rest on a figure, by id. */
function outcomesOn(reference: string, changed: readonly Statement[]): Map<string, Outcome> {
  const own = changed.map((statement): Statement => {
    const rests = Object.entries(statement.identities).filter(([, identity]) => {
      const { named, tried } = figuresOfIdentity(statement, identity);
      return named.includes(reference) || tried.includes(reference);
    });
    return { ...statement, identities: Object.fromEntries(rests) };
  });
  const found = audit(own, { claims: claims.filter((claim) => figuresOfClaim(claim).includes(reference)) });
  const outcomes = new Map<string, Outcome>();
  for (const { source, id, verdict, recomputed } of found.checks) {
    outcomes.set(`${source.document}/${id}`, { verdict, value: isReported(recomputed) ? recomputed.toString() : null });
  }
  for (const { id, verdict } of found.claims) outcomes.set(`claim ${id}`, { verdict, value: null });
  return outcomes;
}

/** A figure with one of its digits raised by one (nine becomes zero): every mutant of it. */
function mutantsOf(input: FigureInput): { text: string; mutant: FigureInput }[] {
  const given = 'printed' in input ? input : { printed: input[0], line: input[1] };
  if ('noValue' in given) return [];
  const field = given.value === undefined ? 'printed' : 'value';
  const text = given[field] as string;
  // The 1 of a ratio such as 1.92:1 is a mark, not a digit.
  const digits = [...text.replace(/:1$/, '').matchAll(/\d/g)].map(({ index }) => index);
  return digits.map((at) => {
    const raised = `${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`;
    return { text: raised, mutant: { ...given, [field]: raised } };
  });
}

const AGREES = ['exact', 'rounding', 'component-rounding', 'padded', 'truncation'];
const AT_ODDS = ['mislabelled', 'inconsistent', 'contradicted'];

/** Why one check does not move, the liveliest reason first. */
const REASONS = [
  'within the envelope',
  'not the extreme of its series',
  'the claim leaves room',
  'already at odds',
  'not checkable, or undecidable',
  'only tried as another reading',
  'stands alone',
] as const;
type Reason = (typeof REASONS)[number];

function reasonOf(id: string, reference: string, before: Outcome, after: Outcome): Reason {
  if (AT_ODDS.includes(before.verdict)) return 'already at odds';
  if (before.verdict === 'not-checkable' || before.verdict === 'undecidable') return 'not checkable, or undecidable';
  if (id.startsWith('claim ')) return 'the claim leaves room';
  const [document, key] = [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)];
  const owner = statements.find((one) => one.document === document && Object.hasOwn(one.identities, key)) as Statement;
  const identity = owner.identities[key] as Statement['identities'][string];
  if (!figuresOfIdentity(owner, identity).named.includes(reference)) return 'only tried as another reading';
  expect(AGREES).toContain(after.verdict);
  const isPrinted = `${document}#${identity.printed}` === reference;
  if (!isPrinted && before.value === after.value) return 'not the extreme of its series';
  // It agreed by the intervals of rounded figures, and still does; an equality of exact figures would have broken.
  expect(before.verdict, `${id} on ${reference}`).not.toBe('exact');
  return 'within the envelope';
}

describe('changing any printed digit', () => {
  const survivors: { mutant: string; reason: Reason }[] = [];
  let mutants = 0;
  for (const [index, statement] of statements.entries()) {
    for (const [key, input] of Object.entries(statement.figures)) {
      const reference = `${statement.document}#${key}`;
      const before = outcomesOn(reference, statements);
      for (const { text, mutant } of mutantsOf(input)) {
        mutants += 1;
        const figures = { ...statement.figures, [key]: mutant };
        const changed = statements.map((one, place) => (place === index ? { ...statement, figures } : one));
        const after = outcomesOn(reference, changed);
        if ([...before].some(([id, { verdict }]) => after.get(id)?.verdict !== verdict)) continue;
        const reasons = [...before].map(([id, outcome]) => reasonOf(id, reference, outcome, after.get(id) as Outcome));
        const reason = REASONS.find((one) => reasons.includes(one)) ?? 'stands alone';
        survivors.push({ mutant: `${reference} as ${text}`, reason });
      }
    }
  }

  it('changes a verdict, or has a reason not to', () => {
    const counts = Object.fromEntries(
      REASONS.map((reason) => [reason, survivors.filter((one) => one.reason === reason).length]),
    );
    expect({ mutants, killed: mutants - survivors.length, ...counts }).toMatchInlineSnapshot(`
      {
        "already at odds": 5,
        "killed": 774,
        "mutants": 954,
        "not checkable, or undecidable": 8,
        "not the extreme of its series": 3,
        "only tried as another reading": 0,
        "stands alone": 100,
        "the claim leaves room": 56,
        "within the envelope": 8,
      }
    `);
  });

  it('shows which mutants live on', () => {
    const names = (wanted: Reason) => survivors.filter(({ reason }) => reason === wanted).map(({ mutant }) => mutant);
    expect(names('within the envelope')).toMatchSnapshot();
    expect(names('the claim leaves room')).toMatchSnapshot();
    expect(names('not the extreme of its series')).toMatchSnapshot();
    expect(names('already at odds')).toMatchSnapshot();
    expect(names('only tried as another reading')).toMatchSnapshot();
    expect(names('not checkable, or undecidable')).toMatchSnapshot();
    expect(names('stands alone')).toMatchSnapshot();
  });
});
