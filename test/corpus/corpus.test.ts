import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missionRegistry, policeAgencies } from '../../src/data.js';
import * as library from '../../src/index.js';

/*
 * Files as people have them, read with one call each. The files and their answers were written before the reader, from
 * what was asked for alone; README.md says how.
 */

const FILES = new URL('files/', import.meta.url);
const WORDS = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, string>
>;

type Place = readonly [row: number, column: string];
interface Reported {
  readonly index?: number;
  readonly column?: string;
  readonly about: string;
  readonly declare?: { readonly option: string; readonly value?: unknown };
}
interface Expected {
  readonly lines?: readonly (Readonly<Record<string, unknown>> & { readonly row: number; readonly column: string })[];
  readonly totals?: readonly {
    readonly row: number;
    readonly column: string;
    readonly amount: unknown;
    readonly verdict?: string;
    readonly verdictIn?: readonly string[];
    readonly parts: number;
    readonly withoutValue?: number;
    readonly covers?: readonly Place[];
  }[];
  readonly deployments?: readonly (Readonly<Record<string, unknown>> & { readonly row: number })[];
  readonly findings: readonly Reported[];
  readonly leftOut?: number;
  readonly refused?: readonly Place[];
  readonly absent?: readonly string[];
  readonly open?: readonly { readonly row: number; readonly fields?: readonly string[] }[];
  readonly samePerson?: readonly (readonly number[])[];
  readonly extensions?: readonly (readonly [number, number])[];
  readonly whole?: boolean;
}
interface Corpus {
  readonly title: string;
  readonly reader: 'readBudgetLines' | 'readDeployments';
  readonly separator: string;
  readonly options: Readonly<Record<string, unknown>> & { readonly map: Readonly<Record<string, unknown>> };
  readonly expected: Expected;
}

/** Rows of a text, as a simple reader leaves them: README.md, "From a text to rows". */
function rowsOf(text: string, separator: string): Record<string, string>[] {
  const lines = text
    .split(/\r?\n/)
    .slice(0, -1)
    .map((line) => cellsOf(line, separator));
  const [head = [], ...rows] = lines;
  return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ''])));
}

function cellsOf(line: string, separator: string): string[] {
  const cells = [''];
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at);
    if (isQuoted && mark === '"' && line[at + 1] === '"') cells[cells.length - 1] += line.charAt(++at);
    else if (mark === '"') isQuoted = !isQuoted;
    else if (mark === separator && !isQuoted) cells.push('');
    else cells[cells.length - 1] += mark;
  }
  return cells;
}

const IDS: Readonly<Record<string, string>> = { 'policy-standards-norms': 'policy-development' };
/** The id that the library has for a word of the answers. */
function idOf(kind: 'partners' | 'categories' | 'types' | 'genders' | 'missions', word: unknown): string {
  const text = word as string;
  if (WORDS[kind]?.[text] === undefined) throw new Error(`${text} is no word of ${kind}`);
  return IDS[text] ?? text.toLowerCase().replaceAll(' ', '-');
}

const CORPUS = readdirSync(FILES)
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, Corpus, Record<string, string>[]] => {
    const corpus = JSON.parse(readFileSync(new URL(name, FILES), 'utf8')) as Corpus;
    const text = readFileSync(new URL(name.replace(/json$/, 'csv'), FILES), 'utf8');
    return [name.replace('.json', ''), corpus, rowsOf(text, corpus.separator)];
  });
const of = (reader: Corpus['reader']) => CORPUS.filter(([, corpus]) => corpus.reader === reader);

/** The codes that speak of what an answer reports. */
const CODES: Readonly<Record<string, readonly string[]>> = {};
