import type { CalendarErrors } from '../calendar/messages.js';
import { requireArray } from '../kernel/check.js';
import type { FindingOf, Found, Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Label } from '../kernel/label.js';
import { type ArgumentErrors, DUPLICATE } from '../kernel/messages.js';
import { attempt } from '../kernel/record.js';
import type { ProgramErrors } from './messages.js';

/**
 * A {@link Finding} on records of recommendations or of readiness, one of which cannot be used.
 * @category Program
 */
export type TrackingFinding = FindingOf<ArgumentErrors & CalendarErrors & ProgramErrors>;

interface ListOf<K extends string> {
  readonly what: Label;
  readonly kind: Label;
  /** The member that names an entry. */
  readonly key: K;
  /** What the list is called in the call. */
  readonly name: string;
}

/** A row for each entry of a list; one that cannot be used, or is given again, is a finding. */
export function eachOnce<K extends string, R extends Readonly<Record<K, string>>>(
  list: readonly unknown[],
  { what, kind, key, name }: ListOf<K>,
  rowOf: (entry: unknown, path: Path) => R,
): { readonly rows: readonly R[]; readonly findings: readonly TrackingFinding[] } {
  const first = new Map<string, Path>();
  const rows: R[] = [];
  const findings: TrackingFinding[] = [];
  requireArray(list, [name], what).forEach((entry, index) => {
    const found: Found[] = [];
    attempt(found, () => {
      const row = rowOf(entry, [name, index]);
      const at: Path = [name, index, key];
      const firstPath = first.get(row[key]);
      if (firstPath !== undefined) throw fault(DUPLICATE, at, { kind, received: row[key], firstPath });
      first.set(row[key], at);
      rows.push(row);
    });
    findings.push(...(found.map((one) => ({ ...one, index })) as TrackingFinding[]));
  });
  return { rows, findings };
}
