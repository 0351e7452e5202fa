import { besideTotal } from '../figures/total-words.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { pushTo } from '../kernel/lists.js';
import { fold } from '../kernel/suggest.js';
import { namesTogether } from './line-names.js';
import type { PlacedLine } from './placed-lines.js';
import type { TotalRow } from './total-row.js';

export const DIMENSIONS = /* @__PURE__ */ frozen([
  'fiscalYear',
  'partner',
  'category',
  'phase',
  'period',
  'item',
] as const);
type Said = Partial<Record<(typeof DIMENSIONS)[number], string | undefined>>;

/** Finds the lines that agree with what the row of a total says; the same list for all that say the same. */
export function linesBySaying(placed: readonly PlacedLine[]): (total: TotalRow) => readonly PlacedLine[] {
  const sorted = new Map<string, ReadonlyMap<string, readonly PlacedLine[]>>();
  const amongSeveral = linesOfSeveral();
  const items = lazily(() => new Set(placed.map(({ line }) => line.item)));
  return (total) => {
    const said = DIMENSIONS.filter(
      // An item that no line has is a name of the total itself.
      (dimension) => total[dimension] !== undefined && (dimension !== 'item' || items().has(total.item)),
    );
    const nameOf = (place: Said) => namesTogether(said.map((dimension) => place[dimension]));
    let byName = sorted.get(said.join());
    if (byName === undefined) {
      const lists = new Map<string, PlacedLine[]>();
      for (const one of placed) pushTo(lists, nameOf(one.line), one);
      sorted.set(said.join(), lists);
      byName = lists;
    }
    return amongSeveral(byName.get(nameOf(total)) ?? NONE, total);
  };
}

/** What the name of a total may say of several, with what a line has in its place. */
const SEVERAL = /* @__PURE__ */ frozen([
  ['fiscalYears', 'fiscalYear'],
  ['partners', 'partner'],
  ['categories', 'category'],
] as const);

/** Finds among lines those of the years, partners or categories that a total says; the same list for the same ones. */
function linesOfSeveral(): (lines: readonly PlacedLine[], total: TotalRow) => readonly PlacedLine[] {
  const known = new Map<readonly PlacedLine[], Map<string, readonly PlacedLine[]>>();
  const among = (
    lines: readonly PlacedLine[],
    of: (typeof SEVERAL)[number][1] | 'phase',
    wanted: readonly string[],
  ) => {
    const byNames = known.get(lines) ?? new Map<string, readonly PlacedLine[]>();
    known.set(lines, byNames);
    const name = namesTogether([of, ...wanted]);
    const found = byNames.get(name) ?? lines.filter(({ line }) => wanted.includes(line[of]));
    byNames.set(name, found);
    return found;
  };
  return (lines, total) => {
    const found = SEVERAL.reduce((some, [several, of]) => {
      const wanted = total[several];
      return wanted === undefined ? some : among(some, of, wanted);
    }, lines);
    const { phases } = total.how;
    const inPhases = phases === undefined || total.phase !== undefined ? NONE : among(found, 'phase', phases);
    return inPhases.length === 0 ? found : inPhases;
  };
}

export const NONE: readonly PlacedLine[] = /* @__PURE__ */ frozen([]);

/** What stands between names of items and beside them, without its signs: a year, too. */
const LINK = /^(?:and|et|de|du|la|les?|of|the|(?:19|20)\d\d(?:\d\d){0,2})?$/;

/** So many words of a name are looked at, for that of an item. */
const MOST_WORDS = 12;

/** The lines of a list by the items that they are of, with those of several items together. */
interface ItemsOf {
  readonly byName: ReadonlyMap<string, readonly PlacedLine[]>;
  readonly together: Map<string, readonly PlacedLine[]>;
}

/** The lines of the items that a name holds, and whether it says nothing else. */
interface NamedItems {
  readonly lines: readonly PlacedLine[];
  readonly isAll: boolean;
}

const NO_ITEMS: NamedItems = /* @__PURE__ */ frozen<NamedItems>({ lines: NONE, isAll: false });

/**
 * Finds among lines those of the items that the name of a total holds, the longest names first; the same list for the
 * same items.
 */
export function linesByItem(): (lines: readonly PlacedLine[], text: string) => NamedItems {
  const known = new Map<readonly PlacedLine[], ItemsOf>();
  return (lines, text) => {
    const words = besideTotal(text).split(/\s+/u).slice(0, MOST_WORDS).map(fold);
    const { byName, together } = known.get(lines) ?? itemsOf(lines);
    known.set(lines, { byName, together });
    const found: string[] = [];
    for (let length = words.length; length > 0; length--) {
      for (let at = 0; at + length <= words.length; at++) {
        const name = words.slice(at, at + length).join('');
        if (name === '' || !byName.has(name)) continue;
        found.push(name);
        words.fill('', at, at + length);
      }
    }
    const [first, ...others] = found;
    if (first === undefined) return NO_ITEMS;
    const isAll = words.every((word) => LINK.test(word));
    if (others.length === 0) return { lines: byName.get(first) as readonly PlacedLine[], isAll };
    const names = namesTogether(found.sort());
    const all =
      together.get(names) ?? found.flatMap((name) => byName.get(name) ?? NONE).sort((a, b) => a.index - b.index);
    together.set(names, all);
    return { lines: all, isAll };
  };
}

function itemsOf(lines: readonly PlacedLine[]): ItemsOf {
  const byName = new Map<string, PlacedLine[]>();
  for (const one of lines) if (one.line.item !== undefined) pushTo(byName, fold(one.line.item), one);
  return { byName, together: new Map() };
}
