import { compare, fraction, type RoundingRule } from '../exact/fraction.js';
import { printedBy } from '../figures/agreements.js';
import type { ReadFigure, UnreadFigure } from '../figures/printed.js';
import { isVague, reachOf, withWords } from '../figures/qualifiers.js';
import type { Path } from '../kernel/codes.js';
import { warning } from '../kernel/findings.js';
import type { Label } from '../kernel/label.js';
import type { ReadOf } from '../kernel/shape.js';
import type { DocumentSource, Source } from '../kernel/source.js';
import { inBoth, numeral } from '../kernel/words.js';
import { anyFigureAt, type ClaimContext, type ClaimFigure } from './claim-parts.js';
import type { ClaimEvidence, ClaimVerdict, Judged } from './claim-verdict.js';
import { OTHER_COUNTING } from './messages.js';
import type { CountClaim, Counting } from './model.js';
import type { countShape } from './shapes.js';
import { figureText } from './wording.js';

/** A way to count, with the least and the most that it comes to. */
export interface Counted {
  readonly label: Label;
  readonly least: number;
  readonly most: number;
  /** Where evidence of it stands, and all lines that it rests on. */
  readonly source: Source;
  readonly sources: readonly DocumentSource[];
  /** What was counted, in a few words. */
  readonly names?: Label;
}

export function judgeCount(claim: ReadOf<typeof countShape>, context: ClaimContext, path: Path): Judged {
  const stated = anyFigureAt(claim.stated, context, [...path, 'stated']);
  const counted = ({ label, items }: Counting): Counted => {
    const lines = [...new Set(items.flatMap((item) => item.lines))];
    const sources = lines.map((line) => ({ document: context.document, line }));
    const source = sources[0] ?? { document: context.document, line: stated.source.line };
    return { label, least: items.length, most: items.length, source, sources };
  };
  return judgeCountings(stated, claim.countings.map(counted), claim.lists, [...path, 'countings']);
}

/**
 * A stated number beside several ways of counting, the plain one first: contradicted where none of them comes to it, or
 * may. Another way that does is told as a caution, with how many were tried.
 */
export function judgeCountings(
  stated: ClaimFigure,
  countings: readonly Counted[],
  lists: CountClaim['lists'],
  path: Path,
): Judged {
  const { read: number } = stated;
  const bearings = countings.map(({ least, most }): ClaimEvidence['bearing'] => {
    const [low, high] = [orderOf(number, least), orderOf(number, most)];
    // What a list of some leaves out may be there, too.
    const isOpen = lists === 'some' && number.qualifier !== undefined && !number.qualifier.endsWith('least');
    if (low === 0 && high === 0) return isOpen ? 'undecided' : 'supports';
    return low < 0 || (high > 0 && lists === 'all') ? 'contradicts' : 'undecided';
  });
  const [plain, ...others] = countings as [Counted, ...Counted[]];
  const [first, ...further] = bearings;
  const fitting = others.filter((_, index) => further[index] === 'supports');
  let verdict: ClaimVerdict = further.includes('undecided') ? 'undecidable' : 'contradicted';
  if (fitting.length > 0) verdict = 'supported-with-caution';
  if (first !== 'contradicts') verdict = first === 'supports' ? 'supported' : 'undecidable';
  const cautious = verdict === 'supported-with-caution';
  const written = number.kind === 'value' && number.qualifier === undefined ? number.digits : undefined;
  const operands = {
    stated: written ?? inBoth((locale) => figureText(number, locale)),
    plain: countOf(plain),
    fitting: fitting.length,
    perhaps: further.filter((bearing) => bearing === 'undecided').length,
    tried: others.length,
  };
  const counts = (locale: 'en' | 'fr', colon: string) =>
    countings.map((one) => `${one.label[locale]}${colon}${numeral(countOf(one))[locale]}`).join('; ');
  const named = (label: Label, names: Label | undefined): Label =>
    names === undefined ? label : { en: `${label.en}: ${names.en}`, fr: `${label.fr} : ${names.fr}` };
  return {
    sources: [stated.source, ...countings.flatMap(({ sources }) => sources)],
    printedText: withWords(number),
    verdict,
    evidence: countings.map(({ label, names, source }, index) => ({
      source,
      bearing: bearings[index] as ClaimEvidence['bearing'],
      label: named(label, names),
    })),
    cautions: cautious ? [warning(OTHER_COUNTING, path, operands)] : [],
    explanation: {
      en: `stated: ${figureText(number, 'en-CA')}; ${counts('en', ': ')}`,
      fr: `énoncé : ${figureText(number, 'fr-CA')}; ${counts('fr', ' : ')}`,
    },
    ...(cautious
      ? {
          reading: {
            en: fitting.map(({ label }) => label.en).join('; '),
            fr: fitting.map(({ label }) => label.fr).join('; '),
          },
        }
      : {}),
  };
}

/**
 * Whether a stated number is a count (0), above it or below it. A count is exact: it fits where the number is what its
 * rounding makes of it, by the declared way or by either way with halves, or where it lies in what a qualifier allows;
 * not a number where that does not tell.
 */
function orderOf(number: ReadFigure | UnreadFigure, count: number): number {
  if (number.kind === 'no-value') return Number.NaN;
  const counted = fraction(BigInt(count), 1n);
  if (number.qualifier === undefined) {
    const ways: readonly RoundingRule[] = number.rounding === null ? ['half-away', 'half-even'] : [number.rounding];
    return ways.some((way) => printedBy(way, counted, number)) ? 0 : compare(number.value, counted);
  }
  const { low, high, open } = reachOf(number.value, number.qualifier, number.tolerance);
  if (high !== null && compare(counted, high) >= (open ? 0 : 1)) return -1;
  if (low !== null && compare(counted, low) <= (open ? 0 : -1)) return 1;
  return isVague(number.qualifier) && number.tolerance === undefined ? Number.NaN : 0;
}

/** How many, or from how many to how many. */
const countOf = ({ least, most }: Counted): number | string => (least === most ? least : `${least}\u2013${most}`);
