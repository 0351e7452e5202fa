/** Lines without where they were typed, for whoever compares what they hold. */
export const withoutPlaces = <T extends { readonly at?: unknown }>(lines: readonly T[]): Omit<T, 'at'>[] =>
  lines.map(({ at: _, ...line }) => line);
