export function numbersOf(line: string): string[];
