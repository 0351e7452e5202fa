/** How many results came to each verdict; all verdicts are there. */
export function countBy<V extends string>(
  found: readonly { readonly verdict: V }[],
  verdicts: readonly V[],
): Record<V, number> {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<V, number>;
  for (const { verdict } of found) counts[verdict] += 1;
  return counts;
}
