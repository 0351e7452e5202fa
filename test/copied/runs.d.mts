export const WORDS: number;
export function wordsOf(text: string): readonly string[];
export function runsOf(text: string): readonly string[];
export function hashOf(run: string): number;
export function packed(hashes: Iterable<number>): string;
export function unpacked(text: string): ReadonlySet<number>;
