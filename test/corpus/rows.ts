export type Row = Readonly<Record<string, string>>;

/** Rows of a text, as a simple reader leaves them: README.md, "From a text to rows". */
export function rowsOf(text: string, separator: string): Row[] {
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
