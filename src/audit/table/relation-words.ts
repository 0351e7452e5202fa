import type { Label } from '../../kernel/label.js';
import { numeral, quoted } from '../../kernel/words.js';
import type { Candidate } from './candidate.js';
import { RELATION_KIND_LABELS, type TableRelation } from './model.js';

/** So many lines of a relation are named. */
const MOST_NAMED = 4;

/** A relation in words, by the heads of its lines. */
export function relationWords({
  kind,
  target,
  of,
  lag,
  base,
  per,
}: Pick<TableRelation, 'kind' | 'target' | 'of' | 'lag' | 'base' | 'per'>): Label {
  const label = RELATION_KIND_LABELS[kind];
  const named = of.length > MOST_NAMED ? [of[0] as string, '…', of.at(-1) as string] : of;
  const names = named.map((name) => (name === '…' ? { en: name, fr: name } : quoted(name)));
  const [en, fr] = [names.map((name) => name.en).join(', '), names.map((name) => name.fr).join(', ')];
  const later = lag === undefined ? '' : ` (${lag > 0 ? '-' : '+'}${Math.abs(lag)})`;
  const weights = kind === 'weighted-mean' && base !== undefined ? quoted(base) : null;
  const rate = per === undefined ? null : numeral(per);
  return {
    en: `${quoted(target).en} as ${label.en} of ${en}${later}${weights === null ? '' : `, weighted by ${weights.en}`}${rate === null ? '' : ` × ${rate.en}`}`,
    fr: `${quoted(target).fr} comme ${label.fr} de ${fr}${later}${weights === null ? '' : `, selon ${weights.fr}`}${rate === null ? '' : ` × ${rate.fr}`}`,
  };
}

/** For how many a candidate is a rate. */
export const perOf = ({ kind, times }: Candidate): number | undefined => (kind === 'ratio' ? times : undefined);

/** A candidate in words. */
export function relationLabel(candidate: Candidate): Label {
  const { side, kind, target, of, lag, base } = candidate;
  const per = perOf(candidate);
  const name = (line: number) => side.lines[line]?.name ?? '';
  return relationWords({
    ...{ kind, target: name(target), of: of.map(name) },
    ...(lag === undefined ? {} : { lag }),
    ...(base === undefined ? {} : { base: side.across[base]?.name ?? '' }),
    ...(per === undefined ? {} : { per }),
  });
}
