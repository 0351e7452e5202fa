import type { DiagnosisKind } from '../../../src/audit/diagnosis/model.js';
import { auditTable } from '../../../src/audit/table/audit-table.js';
import type { TableAudit } from '../../../src/audit/table/model.js';
import { figuresOf } from '../../../src/figures/expression.js';
import { readStatement } from '../../../src/figures/statement.js';
import type { Random, TestTable } from './tables.js';

/** A cell that was made wrong. */
export interface Planted {
  readonly table: TestTable;
  readonly cells: string[][];
  readonly kind: DiagnosisKind;
  readonly at: { readonly row: number; readonly column: number };
  /** In how many relations the cell stands, and how many digits it had. */
  readonly relations: number;
  readonly digits: number;
  /** Whether the relations that are so see it. */
  readonly isSeen: boolean;
}

const numberOf = (text: string) => Number(text.replace(/[,%$]|:1/g, ''));
const like = (value: number, text: string): string => {
  const decimals = text.replace(/%|:1/, '').split('.')[1]?.length ?? 0;
  const isGrouped = /,/.test(text) || Math.abs(value) < 1000;
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : whole;
  return `${value < 0 ? '-' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}${/%/.exec(text)?.[0] ?? ''}`;
};

const isNumber = (text: string | undefined): text is string =>
  text !== undefined && /^-?[\d,]*\.?\d+%?$/.test(text) && /\d/.test(text);

/** What the relations of a table say of each cell: the checks, with their parts by key. */
export function trueChecks(table: TestTable) {
  const { statement } = auditTable(table.cells, { ...table.options, relations: table.relations });
  const reader = readStatement(statement);
  const relations = auditTable(table.cells, { ...table.options, relations: table.relations }).relations;
  const declared = relations.some(({ basis }) => basis === 'declared');
  return reader.identityIds.map((id) => {
    const { printed, expected } = reader.identity(id);
    return { id, printed, parts: [...new Set(figuresOf(expected).map(({ key }) => key))], expected, declared };
  });
}
export type TrueCheck = ReturnType<typeof trueChecks>[number];

const keyAt = (row: number, column: number) => `r${row + 1}c${column + 1}`;
const placeOf = (key: string) => {
  const [, row, column] = /^r(\d+)c(\d+)$/.exec(key) as RegExpExecArray;
  return { row: Number(row) - 1, column: Number(column) - 1 };
};

export const KINDS = [
  'digits-transposed',
  'digit-changed',
  'sign',
  'scale',
  'left-out',
  'counted-twice',
  'neighbour',
  'other-denominator',
  'other-period',
] as const satisfies readonly DiagnosisKind[];

/** Another text for a cell, as a slip would make it; `null` where the cell cannot have it. */
function slip(
  kind: DiagnosisKind,
  table: TestTable,
  key: string,
  checks: readonly TrueCheck[],
  random: Random,
): string | null {
  const { row, column } = placeOf(key);
  const text = table.cells[row]?.[column] as string;
  const one = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const value = (other: string) => {
    const at = placeOf(other);
    return numberOf(table.cells[at.row]?.[at.column] ?? '');
  };
  const own = numberOf(text);
  switch (kind) {
    case 'digits-transposed': {
      const digits = [...text].flatMap((digit, at) => (/\d/.test(digit) ? [at] : []));
      const swaps = digits.flatMap((at, index) => {
        const next = digits[index + 1];
        return next !== undefined && text[at] !== text[next] && !(index === 0 && text[next] === '0')
          ? [[at, next] as const]
          : [];
      });
      const swap = one(swaps);
      if (swap === undefined) return null;
      const letters = [...text];
      [letters[swap[0]], letters[swap[1]]] = [text[swap[1]] as string, text[swap[0]] as string];
      return letters.join('');
    }
    case 'digit-changed': {
      const digits = [...text].flatMap((digit, at) => (/\d/.test(digit) ? [at] : []));
      const at = one(digits) as number;
      const other = one([...'0123456789'].filter((d) => d !== text[at] && !(at === digits[0] && d === '0'))) as string;
      return text.slice(0, at) + other + text.slice(at + 1);
    }
    case 'sign':
      return own === 0 ? null : text.startsWith('-') ? text.slice(1) : `-${text}`;
    case 'scale': {
      const factor = one([10, 100, 1000, 0.1, 0.01, 0.001]) as number;
      const scaled = own * factor;
      return own === 0 || Number(like(scaled, text).replace(/[,%]/g, '')) === 0 ? null : like(scaled, text);
    }
    case 'neighbour': {
      const beside = [
        [0, 1],
        [0, -1],
        [1, 0],
        [-1, 0],
      ].flatMap(([r, c]) => {
        const other =
          row + (r as number) > 0 && column + (c as number) > 0
            ? table.cells[row + (r as number)]?.[column + (c as number)]
            : undefined;
        return isNumber(other) && other.includes('%') === text.includes('%') && numberOf(other) !== own ? [other] : [];
      });
      return one(beside) ?? null;
    }
    case 'left-out':
    case 'counted-twice': {
      const sums = checks.filter(({ printed, expected }) => printed === key && expected.operation === 'sum');
      const check = one(sums);
      const parts = check?.parts.filter((part) => Number.isFinite(value(part)) && value(part) !== 0) ?? [];
      const part = one(parts);
      if (part === undefined || parts.length < 2) return null;
      return like(own + (kind === 'left-out' ? -1 : 1) * value(part), text);
    }
    case 'other-denominator': {
      const check = checks.find(({ printed, expected }) => printed === key && expected.operation === 'percent');
      const [above, below] = check?.parts ?? [];
      if (above === undefined || below === undefined) return null;
      const at = placeOf(below);
      const others = table.cells.slice(1).flatMap((line) => {
        const other = line[at.column];
        return isNumber(other) && numberOf(other) !== value(below) ? [numberOf(other)] : [];
      });
      const other = one(others);
      return other === undefined || other === 0 ? null : like((100 * value(above)) / other, text);
    }
    case 'other-period': {
      const check = checks.find(({ printed, expected }) => printed === key && expected.operation === 'subtract');
      const [above, below] = check?.parts ?? [];
      if (above === undefined || below === undefined) return null;
      const at = placeOf(below);
      const other = table.cells[at.row]?.[at.column - 1];
      return at.column > 1 && isNumber(other) && at.column - 1 !== placeOf(above).column
        ? like(value(above) - numberOf(other), text)
        : null;
    }
    default:
      return null;
  }
}

/** Plants an error of a kind in a table; `null` where it has no place for one. */
export function plant(
  kind: DiagnosisKind,
  table: TestTable,
  checks: readonly TrueCheck[],
  random: Random,
): Planted | null {
  const keys = [...new Set(checks.flatMap(({ printed, parts }) => [printed, ...parts]))].filter((key) => {
    const { row, column } = placeOf(key);
    return isNumber(table.cells[row]?.[column]);
  });
  for (let tries = 0; tries < 20; tries++) {
    const key = keys[Math.floor(random() * keys.length)] as string;
    const text = slip(kind, table, key, checks, random);
    const at = placeOf(key);
    const right = table.cells[at.row]?.[at.column] as string;
    if (text === null || numberOf(text) === numberOf(right)) continue;
    return planted(kind, table, at, text, checks);
  }
  return null;
}

/** A table with one cell made wrong. */
export function planted(
  kind: DiagnosisKind,
  table: TestTable,
  at: Planted['at'],
  text: string,
  checks: readonly TrueCheck[],
): Planted {
  const cells = table.cells.map((line, row) =>
    line.map((cell, column) => (row === at.row && column === at.column ? text : cell)),
  );
  const key = keyAt(at.row, at.column);
  const right = table.cells[at.row]?.[at.column] as string;
  const over = checks.filter(({ printed, parts }) => printed === key || parts.includes(key));
  const before = auditTable(table.cells, { ...table.options, relations: table.relations });
  const after = auditTable(cells, { ...table.options, relations: table.relations });
  const isSeen =
    seenIn(
      after,
      over.map(({ id }) => id),
    ) &&
    !seenIn(
      before,
      over.map(({ id }) => id),
    );
  return {
    ...{ table, cells, kind, at, isSeen },
    relations: over.length,
    digits: right.replace(/\D/g, '').replace(/^0+/, '').length,
  };
}

const seenIn = ({ checks }: TableAudit, ids: readonly string[]): boolean =>
  checks.some(({ id, verdict }) => verdict === 'inconsistent' && ids.includes(id));
