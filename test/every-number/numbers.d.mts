export function numbersOf(line: string): string[];

export declare function digestOf(
  document: string,
  text: string,
): {
  readonly document: string;
  readonly line: number;
  readonly numbers: readonly string[];
  readonly hash: string;
}[];
