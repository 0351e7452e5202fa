import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CPA_PROGRAM } from '../../src/program/canadian/program.js';
import { filesUnder, read } from '../support/sources.js';

const LISTS = ['partners', 'categories', 'groups', 'types', 'personnel', 'levels'] as const;
const IDS = new Set(LISTS.flatMap((list) => Object.keys(CPA_PROGRAM[list])));

/** Other vocabularies that have a word in common with the program. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  // What was parsed.
  'src/schema/issue-findings.ts': ['input'],
  // What a node of a model can lack, or is for.
  'src/charts/coverage.ts': ['activity', 'objective'],
  'src/outcomes/coverage.ts': ['activity', 'objective'],
  'src/outcomes/coverage-model.ts': ['activity', 'objective'],
  'src/outcomes/levels.ts': ['activity'],
  'src/program/program-shapes.ts': ['activity'],
  'src/program/program-model.ts': ['activity'],
  // Keys of rows, and the head of a column for each.
  'src/explain/column-labels.ts': ['activity', 'objective'],
  'src/tables/cell-words.ts': ['activity', 'police'],
  'src/outcomes/objectives.ts': ['objective'],
  'src/outcomes/objectives-claim.ts': ['objective'],
  // What a figure is given as.
  'src/figures/placed.ts': ['input'],
  // Kinds of missions, and of agencies.
  'src/missions/model.ts': ['bilateral', 'rapid-response'],
  'src/program/model.ts': ['police'],
  'src/program/shapes.ts': ['police'],
};

/** The texts of a file's code that are an id of the program; comments are none. */
function idsIn(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name));
    const text = ts.isStringLiteralLike(node) ? node.text : ts.isPropertyAssignment(node) ? node.name.getText() : '';
    if (isText && IDS.has(text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true));
  return found;
}

describe('partners, categories, types, personnel and levels', () => {
  it('are named by the default program and the data alone', () => {
    const files = filesUnder('src', '.ts').filter((path) => !/^src\/(?:data|program\/canadian)\//.test(path));
    expect(files.length).toBeGreaterThan(300);
    const named = files.flatMap((path) =>
      idsIn(path)
        .filter((id) => OTHERS[path]?.includes(id) !== true)
        .map((id) => `${path}: ${id}`),
    );
    expect(named).toEqual([]);
    expect(idsIn('src/program/canadian/partners.ts')).toContain('rcmp');
  });
});
