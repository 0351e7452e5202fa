import { requirePlain } from './check.js';
import type { Found, Path } from './codes.js';
import { formatPath } from './errors.js';
import type { AnyShape, Described } from './form.js';
import { attempt } from './record.js';
import type { FieldsShape } from './shape.js';

/**
 * Reads an object member by member: what is wrong with one becomes a finding, and the others are read. An entry of a
 * list that cannot be read leaves a hole, so that the others keep their places.
 */
export function attemptEach<T, R>(
  findings: Found[],
  shape: FieldsShape<T, R>,
  value: unknown,
  path: Path,
): Readonly<Partial<R>> {
  const given = attempt(findings, () => requirePlain(value as object, path, shape.what));
  if (given === undefined) return {} as Partial<R>;
  for (const name of Object.keys(given)) attempt(findings, () => shape.refuseOthers({ [name]: given[name] }, path));
  const read = Object.entries(shape.members).map(([name, member]) => [
    name,
    attemptMember(findings, member, given[name], [...path, name]),
  ]);
  return Object.fromEntries(read) as Partial<R>;
}

/** Reads a member, which may be left out; what is wrong with an entry of a list leaves the others. */
function attemptMember(findings: Found[], member: AnyShape, value: unknown, path: Path): unknown {
  if (value === undefined && member.isOptional === true) return undefined;
  const { form } = member;
  if (form.kind !== 'list' || !Array.isArray(value)) return attemptAll(findings, member, value, path);
  const entries: unknown[] = new Array(value.length);
  Array.from(value).forEach((entry, index) => {
    const read = attemptAll(findings, form.of as AnyShape, entry, [...path, index]);
    if (read !== undefined) entries[index] = read;
  });
  return entries;
}

/** Reads a value; everything that is wrong with it, as deep as it stands, becomes a finding. */
export function attemptAll<S extends AnyShape>(
  findings: Found[],
  shape: S,
  value: unknown,
  path: Path,
): ReturnType<S['read']> | undefined {
  const first: Found[] = [];
  const read = attempt(first, () => shape.read(value, path));
  findings.push(...(first.length === 0 ? [] : faultsBehind(shape, value, path, first)));
  return read as ReturnType<S['read']> | undefined;
}

/** All faults of a value of which reading met the first: those of its parts, where that is one of them. */
function faultsBehind({ form, read }: AnyShape, value: unknown, path: Path, first: Found[]): Found[] {
  const of = (part: Described, inside: unknown, ...at: Path): Found[] => {
    const faults: Found[] = [];
    // What only describes a value has no reader.
    if ('read' in part) attemptAll(faults, part as AnyShape, inside, [...path, ...at]);
    return faults;
  };
  const isFirst = (one: Found): boolean =>
    one.code === first[0]?.code && formatPath(one.path) === formatPath(first[0].path);
  const inParts = (): Found[] => {
    // Texts and numbers have no parts.
    if (typeof value !== 'object' || value === null) return [];
    switch (form.kind) {
      case 'checked':
        return of(form.of, value);
      case 'model':
        return of(form.of(), value);
      case 'either':
        return fewest(form.of.map((part) => of(part, value)).filter((faults) => faults.some(isFirst)));
      case 'list':
        return Array.isArray(value) ? value.flatMap((entry, index) => of(form.of, entry, index)) : [];
      case 'fields': {
        if (form.isOpen) return [];
        const given = value as Readonly<Record<string, unknown>>;
        const others: Found[] = [];
        for (const name of Object.keys(given))
          if (!Object.hasOwn(form.fields, name)) attempt(others, () => read({ [name]: given[name] }, path));
        const members = Object.entries(form.fields).filter(
          ([name, { isOptional }]) => given[name] !== undefined || isOptional !== true,
        );
        return [...others, ...members.flatMap(([name, member]) => of(member, given[name], name))];
      }
      default:
        return [];
    }
  };
  const faults = inParts();
  return faults.some(isFirst) ? faults : first;
}

/** Of what a value may be, it is what it lacks least of. */
const fewest = (all: readonly Found[][]): Found[] =>
  all.reduce((least, one) => (one.length < least.length ? one : least), all[0] ?? []);
