const KEY = '~program';

/** Marks what a program was made of, where no copy and no JSON takes the mark along. */
export function branded<T extends object>(program: T): T {
  return Object.defineProperty(program, KEY, { value: true });
}

/** Whether a value was marked so. */
export const isBranded = (value: unknown): boolean => Object(value)[KEY] === true;
