import { type Nearest, requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { keysOf } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import { oneOf } from '../kernel/shape.js';
import { fold, suggest } from '../kernel/suggest.js';

/** What has an id, a label, and perhaps other names. */
type Named = { readonly label: LocalLabel; readonly aliases?: readonly string[] };

/**
 * What finds the ids that a text may mean: those that are called so, in any language, or else those of which a name is
 * near. `GRC` is a name of `rcmp`, and only looks like `gac`.
 */
export function nearestIds(items: Readonly<Record<string, Named>>): Nearest {
  // What somebody writes wrong is mostly written so again.
  let last: { readonly text: string; readonly ids: readonly string[] } | undefined;
  const idsFor = (text: string): readonly string[] => {
    const named = Object.entries(items).flatMap(([id, { label, aliases = [] }]) =>
      [id, ...Object.values(label), ...aliases].map((name) => ({ id, name })),
    );
    const wanted = fold(text);
    const called = wanted === '' ? [] : named.filter(({ name }) => fold(name) === wanted);
    const near =
      called.length > 0
        ? called
        : suggest(
            text,
            named.map(({ name }) => name),
          ).flatMap((name) => named.filter((one) => one.name === name));
    return [...new Set(near.map(({ id }) => id))];
  };
  return (text) => {
    if (last?.text !== text) last = { text, ids: idsFor(text) };
    return last.ids;
  };
}

/** One of the ids of a list of a program. */
export const idIn = <const T extends string>(items: Readonly<Record<T, Named>>, what: Label, list?: string): Shape<T> =>
  oneOf(keysOf(items), what, list, nearestIds(items));

/** Requires one of the ids of a list of a program, and hands it back. */
export const requireIdIn = <const T extends string>(
  value: unknown,
  items: Readonly<Record<T, Named>>,
  kind: Label,
  path: Path,
  list?: string,
): T => requireOneOf(value, keysOf(items), kind, path, list, nearestIds(items));
