import type { z } from '../outside/zod.js';

/** What schemas are made of, as zod keeps it. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly getter?: () => z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly left?: z.ZodType;
  readonly right?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly rest?: z.ZodType | null;
  readonly valueType?: z.ZodType;
}

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

/**
 * The schemas that a value goes through on its way to a place in it, step by step: at each step one, what it wraps, and
 * where there are several alternatives, each of them.
 */
export function schemasAlong(schema: z.ZodType, steps: readonly PropertyKey[]): readonly (readonly z.ZodType[])[] {
  const along = [unwrapped([schema])];
  for (const step of steps) along.push(unwrapped((along.at(-1) ?? []).flatMap((one) => partsAt(one, step))));
  return along;
}

/** Schemas, and those that they wrap, each once: one that holds itself is met again. */
function unwrapped(schemas: readonly z.ZodType[]): z.ZodType[] {
  const seen = new Set<z.ZodType>();
  const visit = (schema: z.ZodType | undefined): void => {
    if (schema === undefined || seen.has(schema)) return;
    seen.add(schema);
    const { type, innerType, getter, in: first, options = [], left, right } = definitionOf(schema);
    for (const inner of [innerType, type === 'lazy' ? getter?.() : undefined, first, ...options, left, right])
      visit(inner);
  };
  schemas.forEach(visit);
  return [...seen];
}

/** The schemas of a part. */
function partsAt(schema: z.ZodType, step: PropertyKey): z.ZodType[] {
  const { shape, catchall, element, items, rest, valueType } = definitionOf(schema);
  const named = shape !== undefined && Object.hasOwn(shape, step) ? shape[step as string] : catchall;
  return [named, element, items?.[Number(step)] ?? rest, valueType].filter((one) => one != null);
}
