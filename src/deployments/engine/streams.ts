import { invalidArgument, requireInteger } from '../../kernel/check.js';
import type { Path } from '../../kernel/codes.js';
import { frozen } from '../../kernel/frozen.js';

/*
 * Records that come one after the other, from an array or a generator at once, or from a stream when they are there.
 */

/**
 * What a function gives of records that are there, and of a stream a promise of the same.
 * @inline
 */
export type Streamed<R, T> = [R] extends [Iterable<unknown>]
  ? T
  : [R] extends [AsyncIterable<unknown>]
    ? Promise<T>
    : T | Promise<T>;

/** Tells a stream; what can be gone through at once is none, whatever else it is. */
export const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && !(Symbol.iterator in value) && Symbol.asyncIterator in value;

/** Takes each of a stream as an iterable of one, when it is there; none is kept. */
export async function eachOf(stream: AsyncIterable<unknown>, take: (one: Iterable<unknown>) => void): Promise<void> {
  for await (const one of stream) take([one]);
}

/** Tells what a file gave from records themselves: its records, and how many of its rows are left out. */
export function intakeOf(value: unknown): { readonly records: unknown; readonly leftOut: number } {
  if (typeof value !== 'object' || value === null || Symbol.iterator in value || !('deployments' in value))
    return { records: value, leftOut: 0 };
  const { deployments, leftOut = 0 } = value as { readonly deployments: unknown; readonly leftOut?: unknown };
  return {
    records: deployments,
    leftOut: requireInteger(leftOut, ['deployments', 'leftOut'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  };
}

/** Requires something iterable that is not a text. */
export function requireRecords(value: unknown, path: Path, mayStream = false): Iterable<unknown> {
  if (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function'
  ) {
    return value as Iterable<unknown>;
  }
  const given = (value ?? {}) as { kind?: unknown; columns?: unknown };
  if (given.kind === 'deployment-columns')
    throw invalidArgument(
      value,
      {
        en: 'records: columns do not keep what this asks for',
        fr: 'des enregistrements : les colonnes ne gardent pas ce qui est demandé',
      },
      path,
    );
  if (given.columns !== undefined)
    throw invalidArgument(
      value,
      { en: 'its columns alone, not their findings too', fr: 'ses colonnes seules, sans leurs constats' },
      path,
    );
  throw invalidArgument(value, mayStream ? RECORDS_OR_STREAM : isStream(value) ? NO_STREAM : RECORDS, path);
}

const RECORDS = /* @__PURE__ */ frozen({
  en: 'deployment records in an array or another iterable',
  fr: "des enregistrements d'affectation dans un tableau ou un autre itérable",
});
const RECORDS_OR_STREAM = /* @__PURE__ */ frozen({
  en: 'deployment records in an array, another iterable or an async iterable',
  fr: "des enregistrements d'affectation dans un tableau, un autre itérable ou un itérable asynchrone",
});
const NO_STREAM = /* @__PURE__ */ frozen({
  en: 'deployment records in an array or another iterable that is not async',
  fr: "des enregistrements d'affectation dans un tableau ou un autre itérable qui n'est pas asynchrone",
});
