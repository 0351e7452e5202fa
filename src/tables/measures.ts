import { frozen } from '../kernel/frozen.js';
import { lastKeyOf, valueIn } from './columns.js';

type Row = Readonly<Record<string, unknown>>;

/** What a number of a result counts that is neither a `Share`, an amount nor people. */
export type Measure = 'share' | 'points';

/** A measure, and what else the record has that holds such a number. */
type Meant = readonly [Measure, ...(readonly string[])];

/**
 * What numbers of results measure, where nothing but their key says it, and what stands beside them: a share from 0 to
 * 1, or percentage points. A key alone says nothing of the rows of others, whose share may be of 100.
 */
const MEANT = /* @__PURE__ */ frozen<Readonly<Record<string, readonly Meant[]>>>({
  confidence: [['share', 'low', 'high']],
  contradictsBelow: [['points', 'supportsFrom', 'bearing']],
  gap: [['points', 'status', 'population', 'ratio', 'needed']],
  high: [['share', 'low', 'confidence']],
  interval: [['share', 'interval.low', 'interval.confidence']],
  low: [['share', 'high', 'confidence']],
  share: [
    ['share', 'status', 'population', 'ratio', 'needed'],
    // A target, of one year or weighted over two, and as a schedule has it.
    ['share', 'parts'],
    ['share', 'category', 'year', 'sources'],
    ['share', 'months', 'year', 'sources'],
    // Of full time.
    ['share', 'person', 'firstDay'],
  ],
  supportsFrom: [['points', 'contradictsBelow', 'bearing']],
  trend: [['points', 'trendYears', 'mapping']],
});

/** What the number in a column of a row measures, or an end of it; that of a row before or after it was made flat. */
export function measureOf(row: Row, column: string): Measure | undefined {
  const whole = column.replace(/\.(?:value|low|high)$/, '');
  return meantBy(row, column) ?? (whole === column ? undefined : meantBy(row, whole));
}

function meantBy(row: Row, column: string): Measure | undefined {
  const last = lastKeyOf(column);
  if (!Object.hasOwn(MEANT, last) || !column.endsWith(last)) return undefined;
  const path = column.slice(0, column.length - last.length);
  const has = (key: string): boolean =>
    valueIn(row, path + key) !== undefined || Object.keys(row).some((own) => own.startsWith(`${path}${key}.`));
  return MEANT[last]?.find(([, ...beside]) => beside.every(has))?.[0];
}
