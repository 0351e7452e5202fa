import type { CalendarErrors } from '../calendar/messages.js';
import { attemptAll } from '../kernel/attempt-each.js';
import { requireArray } from '../kernel/check.js';
import type { FindingOf, Found, Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import { findingOf } from '../kernel/findings.js';
import type { AnyShape } from '../kernel/form.js';
import type { Label } from '../kernel/label.js';
import { type ArgumentErrors, DUPLICATE } from '../kernel/messages.js';
import type { ProgramErrors } from './messages.js';

/**
 * A {@link Finding} on records of recommendations or of readiness, one of which cannot be used.
 * @category Program
 */
export type TrackingFinding = FindingOf<ArgumentErrors & CalendarErrors & ProgramErrors>;

interface ListOf<K extends string, S extends AnyShape> {
  readonly what: Label;
  readonly kind: Label;
  /** The member that names an entry. */
  readonly key: K;
  /** What the list is called in the call. */
  readonly name: string;
  readonly shape: S;
  /** Finds parts of an entry that rule each other out. */
  readonly clashes?: (entry: ReturnType<S['read']>, path: Path) => readonly CodedError[];
}

/** A row for each entry of a list; one that cannot be used, or is given again, has all its faults found instead. */
export function eachOnce<K extends string, S extends AnyShape, R extends Readonly<Record<K, string>>>(
  list: readonly unknown[],
  { what, kind, key, name, shape, clashes = () => [] }: ListOf<K, S>,
  rowOf: (entry: ReturnType<S['read']>, path: Path) => R,
): { readonly rows: readonly R[]; readonly findings: readonly TrackingFinding[] } {
  const first = new Map<unknown, Path>();
  const rows: R[] = [];
  const findings: TrackingFinding[] = [];
  requireArray(list, [name], what).forEach((given, index) => {
    const path: Path = [name, index];
    const found: Found[] = [];
    const entry = attemptAll(found, shape, given, path);
    if (entry !== undefined) found.push(...clashes(entry, path).map((error) => findingOf<Found>(error)));
    const received = (given as Readonly<Record<string, unknown>> | null | undefined)?.[key];
    const [at, firstPath] = [[...path, key], first.get(received)];
    if (firstPath !== undefined)
      found.push(findingOf(fault(DUPLICATE, at, { kind, received: received as string, firstPath })));
    if (entry !== undefined && found.length === 0) {
      rows.push(rowOf(entry, path));
      first.set(received, at);
    }
    findings.push(...(found.map((one) => ({ ...one, index })) as TrackingFinding[]));
  });
  return { rows, findings };
}
