import type { Statement } from '../figures/model.js';
import type { PlacedFigure } from '../figures/placed.js';
import { readStatement, type StatementReader } from '../figures/statement.js';
import { requireArray, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { pushTo } from '../kernel/lists.js';
import { DUPLICATE } from '../kernel/messages.js';
import { FIGURE_OF_DOCUMENT } from './names.js';

/** Finds figures over several statements; several may be of one document. */
export interface Library {
  /** Keys of a document's figures, over all its statements. */
  keysOf(document: string): readonly string[];
  /** The figure of `document#key`. */
  figure(reference: string, path: Path): PlacedFigure;
}

/**
 * The statements of one document, and which of them hold a key: all of them, for a key that is asked for must be in one
 * only.
 */
interface Shelf {
  readonly readers: StatementReader[];
  readonly holders: Map<string, StatementReader[]>;
}

/** Opens statements to be read, each with those before it and behind it at hand. */
export function readStatements(statements: readonly Statement[]): {
  readonly readers: readonly StatementReader[];
  readonly library: Library;
} {
  const given = requireArray(statements, ['statements'], { en: 'an array of statements', fr: "un tableau d'états" });
  const library = newLibrary();
  const readers = given.map((statement, index) => {
    const reader = readStatement(statement, ['statements', index], library.figure);
    library.add(reader);
    return reader;
  });
  return { readers, library };
}

/** Makes an empty library. */
function newLibrary(): Library & { readonly add: (reader: StatementReader) => void } {
  const shelves = new Map<string, Shelf>();
  const keysOf = (document: string) => (shelves.get(document)?.readers ?? []).flatMap((reader) => reader.figureKeys);
  return {
    add(reader) {
      const shelf: Shelf = shelves.get(reader.document) ?? { readers: [], holders: new Map() };
      shelves.set(reader.document, shelf);
      shelf.readers.push(reader);
      for (const key of reader.figureKeys) pushTo(shelf.holders, key, reader);
    },
    keysOf,
    figure(reference, path) {
      const mark = reference.indexOf('#');
      const [document, key] = [reference.slice(0, mark), reference.slice(mark + 1)];
      const shelf = shelves.get(document);
      if (shelf === undefined) {
        throw unknownName(
          document,
          [...shelves.keys()],
          { en: 'a document among the statements', fr: 'un document parmi les états' },
          path,
        );
      }
      const [holder, second] = shelf.holders.get(key) ?? [];
      if (holder === undefined) throw unknownName(key, keysOf(document), FIGURE_OF_DOCUMENT, path);
      if (second === undefined) return holder.figure(key);
      throw fault(DUPLICATE, path, {
        kind: FIGURE_OF_DOCUMENT,
        received: reference,
      });
    },
  };
}
