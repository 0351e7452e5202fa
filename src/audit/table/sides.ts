import type { ReadFigure } from '../../figures/printed.js';
import { onFinestScale, type Read } from '../../figures/scaled-figure.js';
import { isTotal } from '../../figures/total-words.js';
import { isOfQuotients, isRate } from '../../figures/units.js';
import { isWithheld } from '../../kernel/no-value.js';
import type { Grid } from './grid.js';
import type { Line } from './heads.js';
import type { TableDirection } from './model.js';

/** What a cell is to arithmetic: a number, nothing or an unknown number, or an unknown number in any case. */
export const VALUE = 1;
export const BLANK = 2;
export const UNKNOWN = 3;

/**
 * The lines of a table in one direction, as integers: all numbers are counted in halves of the finest last digit of the
 * table, so that a figure and half of its last digit are both whole. Exact as long as all sums stay below 2^53; what is
 * larger is only nearly so, and proposes relations no less: verdicts are given elsewhere, on fractions.
 */
export interface Side {
  readonly direction: TableDirection;
  readonly lines: readonly Line[];
  /** Lines of the table that hold no figures. */
  readonly others: readonly Line[];
  /** The lines that cross them. */
  readonly across: readonly Line[];
  readonly count: number;
  readonly places: number;
  /** By line × places + place. */
  readonly value: Float64Array;
  /** Half of what each is known to. */
  readonly half: Float64Array;
  /** Its last printed digit. */
  readonly digit: Float64Array;
  readonly state: Uint8Array;
  readonly unit: Uint8Array;
  /** Whether a cell is a percent, a ratio, a rate or an index. */
  readonly ofQuotients: Uint8Array;
  /** Percents and ratios in a line of other figures: they are no part of its sums, unless they come to them. */
  readonly isOdd: Uint8Array;
  /** Whether a head or a role says that a line is a total; or a percent, a change or a ratio. */
  readonly isTotal: readonly boolean[];
  readonly isQuotient: readonly boolean[];
  /** Whether all figures of a line are percents; changes of percents; or in a unit that nobody says of them. */
  readonly isPercents: readonly boolean[];
  readonly isPoints: readonly boolean[];
  readonly isUnsaid: readonly boolean[];
  /** For how many a unit says that the figures of a line are, each of them; `null` where none does. */
  readonly rateOf: readonly (number | null)[];
  /** Whether the head of a place says that it has means or rates; or anything that is not added up. */
  readonly hasRates: readonly boolean[];
  readonly hasNoAmounts: readonly boolean[];
  /** Whether it names what several lines may have in common. */
  readonly mayRepeat: readonly boolean[];
  /** Whether a head says that a line is a mean. */
  readonly isMean: readonly boolean[];
  /**
   * By cell, logarithms of how far the figures of its line lie from zero, and from each other; or those of the line
   * that crosses it there, where they lie closer together: a rate beside large amounts is as likely as any other rate.
   */
  readonly size: Float64Array;
  readonly spread: Float64Array;
  /** One, in the unit of the integers. */
  readonly one: number;
  /** Whether the integers are exact. */
  readonly isExact: boolean;
}

const MOST_DECIMALS = 12;
const MEAN_WORDS = /(?<!\p{L})(?:mean|average|avg|moyenne?s?)(?!\p{L})/iu;
/** What is not added up: means, extremes, rates, and different ones of which some may be in several lines. */
const NO_AMOUNTS =
  /(?<!\p{L})(?:means?|averages?|avg|moyen(?:ne)?s?|medians?|médianes?|ages?|âges?|max(?:imum)?|min(?:imum)?|peaks?|oldest|youngest|highest|lowest|largest|smallest|longest|distinct|unique|rates?|taux|ratios?|prices?|prix|per|par|index|indice)(?!\p{L})/iu;
/** What each of several lines may have, and their total has once: countries that are visited in two years. */
const MAY_REPEAT =
  /(?<!\p{L})(?:countries|pays|missions?|partners|partenaires|agencies|organi[sz]ations|organismes|clients|participants|beneficiaries|bénéficiaires|recipients|récipiendaires|suppliers|vendors|fournisseurs|users|utilisateurs|languages|langues|provinces|cities|villes|sites)(?!\p{L})/iu;
const LONGEST_HEAD = 200;
/** `All`, `All ages`, `Both sexes`, `Tous les groupes`. */
const ALL = /^(?:overall|(?:all|both|tous|toutes)(?: (?:the |les )?[\p{L}-]+)?)$/iu;
const QUOTIENT_WORDS =
  /%|(?<!\p{L})(?:per ?cent(?:age)?|pour cent|pourcentage|shares?|parts?|ratios?|rapports?|rates?|taux|change|variation|growth|croissance|variance|écart|évolution)(?!\p{L})/iu;

const decimalsOf = (read: ReadFigure): number => {
  let [decimals, size] = [0, 1n];
  while (size % read.lastDigit.d !== 0n && decimals < MOST_DECIMALS) {
    decimals += 1;
    size *= 10n;
  }
  return decimals;
};

/** The lines of a table in both directions. */
export function sidesOf({ rows, columns, cells, others }: Grid): { readonly rows: Side; readonly columns: Side } {
  const figures = onFinestScale(cells.flat().map(({ read }) => read));
  const values = figures.flatMap((read) => (read.kind === 'value' ? [read] : []));
  const decimals = values.reduce((most, read) => Math.max(most, decimalsOf(read)), 0);
  const scale = 2n * 10n ** BigInt(decimals);
  const whole = ({ n, d }: { n: bigint; d: bigint }): number =>
    (n * scale) % d === 0n ? Number((n * scale) / d) : Number(n * scale) / Number(d);
  // A change of percents is in points, and printed like one.
  const unitOf = ({ unit }: Read) => (unit === 'points' ? 'percent' : unit);
  const units = [...new Set(figures.map(unitOf))];
  const isKnown = cells.flat().map(({ isUnitKnown }) => isUnitKnown);
  const read = figures.map((one, index) => ({
    kind: kindOf(one, isKnown[index] === true),
    rate: rateIn(one),
    value: one.kind === 'value' ? whole(one.value) : 0,
    half: one.kind === 'value' && one.grain !== null ? whole(one.grain) / 2 : 0,
    digit: one.kind === 'value' ? whole(one.lastDigit) : 0,
    state: stateOf(one),
    unit: units.indexOf(unitOf(one)),
    ofQuotients: isOfQuotients(one.unit) ? 1 : 0,
  }));
  const most = read.reduce((sum, { value, half }) => sum + Math.abs(value) + half, 0);
  const isExact = most < Number.MAX_SAFE_INTEGER;
  const sideOf = (direction: TableDirection): Side => {
    const [lines, across] = direction === 'rows' ? [rows, columns] : [columns, rows];
    const places = across.length;
    const at = (index: number) => {
      const [line, place] = [Math.floor(index / places), index % places];
      return read[
        direction === 'rows' ? line * columns.length + place : place * columns.length + line
      ] as (typeof read)[0];
    };
    const size = lines.length * places;
    const floats = (of: (cell: (typeof read)[0]) => number) => Float64Array.from({ length: size }, (_, i) => of(at(i)));
    const areAll = (kind: UnitKind) =>
      lines.map((_, line) => {
        const kinds = across.flatMap((__, place) => at(line * places + place).kind ?? []);
        return kinds.length > 0 && kinds.every((own) => own === kind);
      });
    const bytes = (of: (cell: (typeof read)[0]) => number) => Uint8Array.from({ length: size }, (_, i) => of(at(i)));
    const side = {
      ...{ direction, lines, others: others[direction], across, count: lines.length, places },
      ...{
        value: floats((cell) => cell.value),
        half: floats((cell) => cell.half),
        digit: floats((cell) => cell.digit),
      },
      ...{ state: bytes((cell) => cell.state), unit: bytes((cell) => cell.unit) },
      isTotal: lines.map(
        ({ name, known }) => known.role === 'total' || known.role === 'subtotal' || isTotal(name) || ALL.test(name),
      ),
      isQuotient: lines.map(
        ({ name, known }) => known.role === 'percent' || known.role === 'share' || isQuotientHead(name),
      ),
      ...{ isPercents: areAll('percent'), isPoints: areAll('points'), isUnsaid: areAll('unsaid') },
      rateOf: ratesOf(lines, across, (line, place) => at(line * places + place).rate),
      hasRates: across.map(({ name }) => isMeanHead(name) || isQuotientHead(name)),
      hasNoAmounts: across.map(({ name }) => name.length < LONGEST_HEAD && NO_AMOUNTS.test(name)),
      mayRepeat: across.map(({ name }) => name.length < LONGEST_HEAD && MAY_REPEAT.test(name)),
      isMean: lines.map(({ name }) => isMeanHead(name)),
      ...{ one: Number(scale), isExact, ofQuotients: bytes((cell) => cell.ofQuotients) },
    };
    const { ofQuotients } = side;
    const isMixed = lines.map((_, line) => ofQuotients.subarray(line * places, (line + 1) * places).includes(0));
    const isOdd = ofQuotients.map((own, index) => (own === 1 && isMixed[Math.floor(index / places)] ? 1 : 0));
    return { ...side, isOdd, ...spreadsOf(side) };
  };
  const [inRows, inColumns] = [sideOf('rows'), sideOf('columns')];
  return { rows: closest(inRows, inColumns), columns: closest(inColumns, inRows) };
}

/** A side with the lesser of its own spreads and those of the lines that cross it. */
function closest(side: Side, across: Side): Side {
  const crossing = (index: number): number => (index % side.places) * across.places + Math.floor(index / side.places);
  const least = (own: Float64Array, other: Float64Array) =>
    own.map((log, index) => Math.min(log, other[crossing(index)] as number));
  return { ...side, size: least(side.size, across.size), spread: least(side.spread, across.spread) };
}

const isMeanHead = (name: string): boolean => name.length < LONGEST_HEAD && MEAN_WORDS.test(name);
/** Words with edges: "Operational" holds no ratio. What is long is no head. */
const isQuotientHead = (name: string): boolean => name.length < LONGEST_HEAD && QUOTIENT_WORDS.test(name);

/** For how many a rate is; 0 for what is none, and `null` where there is no value. */
const rateIn = ({ kind, unit }: Read): number | null =>
  kind !== 'value' ? null : isRate(unit) ? Number(unit.slice('per '.length)) : 0;

/** The rate of each line of which all figures are of one. */
const ratesOf = (
  lines: readonly Line[],
  across: readonly Line[],
  rateAt: (line: number, place: number) => number | null,
): (number | null)[] =>
  lines.map((_, line) => {
    const [first, ...others] = new Set(across.flatMap((__, place) => rateAt(line, place) ?? []));
    return others.length > 0 || first === undefined || first === 0 ? null : first;
  });

type UnitKind = 'percent' | 'points' | 'unsaid' | 'other';

/** What is known of the unit of a cell; `null` where it has no value. */
function kindOf({ kind, unit }: Read, isKnown: boolean): UnitKind | null {
  if (kind !== 'value') return null;
  if (unit === 'percent' || unit === 'points') return unit;
  return isKnown ? 'other' : 'unsaid';
}

function stateOf(read: Read): number {
  if (read.kind === 'value') return VALUE;
  return isWithheld(read.reason) || read.reason.noValue === 'unreadable' ? UNKNOWN : BLANK;
}

/** By cell: how far the figures of its line that have its unit lie from zero, and from each other. */
function spreadsOf({ count, places, value, digit, state, unit }: Omit<Side, 'size' | 'spread' | 'isOdd'>) {
  const size = new Float64Array(count * places);
  const spread = new Float64Array(count * places);
  const units = unit.reduce((most, one) => Math.max(most, one), 0) + 1;
  for (let line = 0; line < count; line++) {
    for (let own = 0; own < units; own++) {
      const cells: number[] = [];
      let [most, low, high, step] = [1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1];
      for (let i = line * places; i < (line + 1) * places; i++) {
        if (state[i] !== VALUE || unit[i] !== own) continue;
        cells.push(i);
        const one = value[i] as number;
        most = Math.max(most, Math.abs(one), digit[i] as number);
        low = Math.min(low, one);
        high = Math.max(high, one);
        step = Math.max(step, digit[i] as number);
      }
      for (const i of cells) {
        size[i] = Math.log10(most);
        spread[i] = cells.length === 1 ? Math.log10(most) : Math.log10(high - low + step);
      }
    }
  }
  return { size, spread };
}
