import { overfullNodes } from '../exact/integer-flows.js';
import { warning } from '../kernel/findings.js';
import type { Label } from '../kernel/label.js';
import { isWithheld } from '../kernel/no-value.js';
import { allOf, quoted } from '../kernel/words.js';
import { arcsOf, doesNotApply, type MarginLine, type MarginNetwork, type Slot } from './margin-network.js';
import { LINE_DOES_NOT_ADD_UP, LINES_CLASH, type ProgramTableFinding } from './messages.js';

/** What of a table clashes, and the counts that had a part in it, of which one at least is wrong. */
export interface MarginClashes {
  readonly findings: readonly ProgramTableFinding[];
  readonly doubted: ReadonlySet<Slot>;
}

/**
 * Finds all that clashes: first each line by itself, then lines that only together ask for more than there can be.
 *
 * Where every count that had a part in a clash is taken for unknown, whole numbers fit the rest. If one count of a
 * table is wrong, it is among those: any clash without it would be one of the right table.
 */
export function clashesOf(network: MarginNetwork): MarginClashes {
  const findings: ProgramTableFinding[] = [];
  const doubted = new Set<Slot>();
  const doubt = (slots: readonly Slot[]): void => {
    for (const slot of slots) if (slot.count !== null && !doesNotApply(slot.value)) doubted.add(slot);
  };
  for (const at of network.lines.keys()) {
    const counts = countsOf(network, at);
    const finding = findingOn(network.lines[at] as MarginLine, counts);
    if (finding === null) continue;
    findings.push(finding);
    doubt([...counts.parts, counts.whole]);
  }
  for (
    let clashes = clashesTogether(network, doubted);
    clashes.length > 0;
    clashes = clashesTogether(network, doubted)
  ) {
    for (const { lines, least, most, slots } of clashes) {
      const operands = { lines: allOf(lines.map(wordsFor)), least, most, difference: least - most };
      findings.push(warning(LINES_CLASH, ['table'], operands));
      doubt(slots);
    }
  }
  return { findings, doubted };
}

/** The counts of a line, and what they should come to. */
interface Counts {
  readonly parts: readonly Slot[];
  readonly whole: Slot;
}

/** The total flows into rows, and into the totals of them, and out of columns. */
function countsOf({ slots, lines }: MarginNetwork, at: number): Counts {
  const [into, outOf] = [slots.filter(({ to }) => to === at), slots.filter(({ from }) => from === at)];
  const { kind } = lines[at] as MarginLine;
  const [wholes, parts] = kind === 'row' || kind === 'row-totals' ? [into, outOf] : [outOf, into];
  return { parts, whole: wholes[0] as Slot };
}

/**
 * A line whose own counts clash. Where a part is withheld, all that is said is that the printed ones are more than the
 * total: so they are whatever it is, and nothing is said of it.
 */
function findingOn(line: MarginLine, { parts, whole }: Counts): ProgramTableFinding | null {
  const total = whole.count;
  if (total === null) return null;
  const sum = sumOf(parts);
  const isWhole = parts.every(({ count }) => count !== null);
  if (isWhole ? sum === total : sum <= total) return null;
  const name = 'name' in line ? { [line.kind]: line.name } : {};
  return warning(LINE_DOES_NOT_ADD_UP, pathOf(line), {
    reason: isWhole ? 'sum' : 'at-least',
    line: wordsFor(line),
    ...name,
    sum,
    total,
    difference: sum - total,
  });
}

const sumOf = (slots: readonly Slot[]): number => slots.reduce((sum, { count }) => sum + (count ?? 0), 0);

/** Where the total of a line stands. */
const pathOf = (line: MarginLine): readonly string[] =>
  'name' in line ? ['table', `${line.kind}Totals`, line.name] : ['table', 'total'];

function wordsFor(line: MarginLine): Label {
  if (!('name' in line)) {
    return line.kind === 'row-totals'
      ? { en: 'the totals of the rows', fr: 'les totaux des lignes' }
      : { en: 'the totals of the columns', fr: 'les totaux des colonnes' };
  }
  const { en, fr } = quoted(line.name);
  return line.kind === 'row'
    ? { en: `row ${en}`, fr: `la ligne ${fr}` }
    : { en: `column ${en}`, fr: `la colonne ${fr}` };
}

/** Lines that together ask for at least so much, where at most so much can be. */
interface Together {
  readonly lines: readonly MarginLine[];
  readonly least: number;
  readonly most: number;
  /** The counts that say so. */
  readonly slots: readonly Slot[];
}

/**
 * Lines that clash only together, by Hoffman's theorem: numbers fit unless more has to flow into some lines than can
 * leave them, or out of them than can come in. Those without anything withheld are named, and as few as there are.
 */
function clashesTogether(network: MarginNetwork, doubted: ReadonlySet<Slot>): Together[] {
  const { lines, slots, nodeOf } = network;
  const full = overfullNodes(arcsOf(network, doubted), lines.length);
  if (full === null) return [];
  const merged = slots.find(({ value }) => isWithheld(value))?.from;
  const sides = [true, false].map((isFull) => {
    const inside = [...lines.keys()].filter((at) => full.has(nodeOf(at)) === isFull);
    return { isFull, inside };
  });
  const open = sides.filter(
    ({ inside }) => merged === undefined || !inside.some((at) => nodeOf(at) === nodeOf(merged)),
  );
  const { isFull, inside } = open.reduce((a, b) => (b.inside.length < a.inside.length ? b : a));
  return groupsOf(network, inside).flatMap((group) => {
    const entering = slots.filter(({ from, to }) => group.has(to) && !group.has(from));
    const leaving = slots.filter(({ from, to }) => group.has(from) && !group.has(to));
    const [asking, having] = isFull ? [entering, leaving] : [leaving, entering];
    const known = asking.filter((slot) => slot.count !== null && !doubted.has(slot));
    const [least, most] = [sumOf(known), sumOf(having)];
    if (least <= most) return [];
    return { lines: [...group].map((at) => lines[at] as MarginLine), least, most, slots: [...known, ...having] };
  });
}

/** Lines that share a count, directly or by others, in one group. */
function groupsOf({ slots }: MarginNetwork, inside: readonly number[]): ReadonlySet<number>[] {
  const left = new Set(inside);
  const groups: ReadonlySet<number>[] = [];
  for (const start of inside) {
    if (!left.delete(start)) continue;
    const group = new Set([start]);
    for (const at of group) {
      for (const { from, to } of slots) {
        const other = from === at ? to : to === at ? from : at;
        if (left.delete(other)) group.add(other);
      }
    }
    groups.push(new Set([...group].sort((a, b) => a - b)));
  }
  return groups;
}
