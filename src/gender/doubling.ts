import type { ClaimCheck, ClaimEvidence } from '../claims/claim-check.js';
import { decimalAt } from '../exact/decimal.js';
import { compare, divide, type Fraction, fractionOf, toDecimal, ZERO } from '../exact/fraction.js';
import { invalidArgument, requireArray, requireObject } from '../kernel/check.js';
import type { Finding, Path } from '../kernel/codes.js';
import { textOf } from '../kernel/label.js';
import { isNoValue, NO_VALUE_LABELS, type NoValue } from '../kernel/no-value.js';
import type { DocumentSource } from '../kernel/source.js';
import { caution } from './cautions.js';
import { type ClaimHead, type FigureFinder, inBoth, linesOf } from './claim-figures.js';
import { labelAt, type PrintedShare, populationAt, printedShareAt } from './intake.js';
import { type DoublingClaim, type GenderClaim, POPULATION_MEASURE_LABELS, type PopulationMeasure } from './model.js';

/** Requires the ratio from which something has almost doubled. */
export function almostDoubledAt(value: unknown, path: Path): Fraction {
  const ratio = decimalAt(value, path);
  if (ratio.lt(1) || ratio.gt(2)) throw invalidArgument(value, 'a ratio from 1 to 2', path);
  return fractionOf(ratio.toFixed());
}

/**
 * A claim of having almost doubled that names no baseline: every share that it may have started from is tried. Some may bear it out and others not, so it
 * stays undecidable; the explanation says how low the baseline would have had to be.
 */
export function checkDoubling(
  claim: GenderClaim,
  { head, almost, find, path }: { head: ClaimHead; almost: Fraction; find: FigureFinder; path: Path },
): ClaimCheck {
  const { share, baselines } = claim as DoublingClaim;
  const after = find(share, [...path, 'share']);
  const now = printedShareAt(after.figure, [...path, 'share']);
  const tried = requireArray(baselines, [...path, 'baselines'], 'an array of shares').map((entry, index) => {
    const at: Path = [...path, 'baselines', index];
    const given = requireObject(entry as DoublingClaim['baselines'][number], at, '{ label, population, share }');
    const found = find(given.share, [...at, 'share']);
    return {
      label: labelAt(given.label, [...at, 'label']),
      population: populationAt(given.population, [...at, 'population']),
      source: found.source,
      before: printedShareAt(found.figure, [...at, 'share']),
    };
  });
  const evidence = tried.flatMap(({ label, source, before }): ClaimEvidence[] => {
    if (isNoValue(now) || isNoValue(before) || compare(before.low, ZERO) === 0) return [];
    const low = divide(now.low, before.high);
    const high = divide(now.high, before.low);
    const bearing = compare(low, almost) >= 0 ? 'supports' : compare(high, almost) < 0 ? 'contradicts' : 'undecided';
    const value = toDecimal(divide(now.value, before.value));
    return [
      {
        source,
        bearing,
        label: inBoth((number, locale) => {
          const [from, to] = [before, now].map((end) => number(toDecimal(end.value), 'percent'));
          const [least, most] = [low, high].map((end) => number(toDecimal(end)));
          return locale === 'fr-CA'
            ? `de ${from} (${label.fr}) à ${to} : ${number(value)} fois (${least} à ${most})`
            : `from ${from} (${label.en}) to ${to}: ${number(value)} times (${least} to ${most})`;
        }),
      },
    ];
  });
  return {
    id: head.id,
    source: head.source,
    lines: linesOf(head.source, [after.source, ...tried.map(({ source }): DocumentSource => source)]),
    label: head.label,
    verdict: 'undecidable',
    evidence,
    cautions: otherMeasures(head.population.measure, new Set(tried.map(({ population }) => population.measure))),
    explanation: explanationOf(now, almost, evidence),
  };
}

function otherMeasures(measure: PopulationMeasure, tried: ReadonlySet<PopulationMeasure>): Finding[] {
  return [...tried]
    .filter((other) => other !== measure)
    .map((other) =>
      caution('MEASURE_MISMATCH', 'measure', {
        measure: POPULATION_MEASURE_LABELS[measure],
        target: POPULATION_MEASURE_LABELS[other],
      }),
    );
}

function explanationOf(now: PrintedShare | NoValue, almost: Fraction, evidence: readonly ClaimEvidence[]) {
  const fits = evidence.filter(({ bearing }) => bearing === 'supports');
  return inBoth((number, locale) => {
    const french = locale === 'fr-CA';
    const none = french ? 'aucun point de départ énoncé' : 'no baseline is stated';
    if (isNoValue(now)) return `${none}; ${textOf(NO_VALUE_LABELS[now.noValue], locale)}`;
    const ratio = number(toDecimal(almost));
    const needed = number(toDecimal(divide(now.value, almost)), 'percent');
    const count = french
      ? `${fits.length} des ${evidence.length} parts connues conviennent`
      : `${fits.length} of ${evidence.length} known shares would do`;
    const list = fits.map(({ label }) => (french ? label.fr : label.en)).join('; ');
    const lead = french
      ? `${none}; ${ratio} fois ou plus demanderait au plus ${needed}`
      : `${none}; ${ratio} times or more would take one of at most ${needed}`;
    return `${lead}; ${count}${list === '' ? '' : `${french ? ' ' : ''}: ${list}`}`;
  });
}
