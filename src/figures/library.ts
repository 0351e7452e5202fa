import { unknownName } from '../kernel/check.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import type { PlacedFigure } from './placed.js';
import type { StatementReader } from './statement.js';

/** Finds figures over several statements; several may be of one document. */
export interface Library {
  /** Adds a statement that is being read. */
  add(reader: StatementReader): void;
  /** Keys of a document's figures, over all its statements. */
  keysOf(document: string): readonly string[];
  /** The figure of `document#key`. */
  figure(reference: string, path: Path): PlacedFigure;
}

/** Makes an empty library. */
export function newLibrary(): Library {
  const byDocument = new Map<string, StatementReader[]>();
  const keysOf = (document: string) => (byDocument.get(document) ?? []).flatMap(({ figureKeys }) => figureKeys);
  return {
    add(reader) {
      const own = byDocument.get(reader.document);
      if (own === undefined) byDocument.set(reader.document, [reader]);
      else own.push(reader);
    },
    keysOf,
    figure(reference, path) {
      const mark = reference.indexOf('#');
      const [document, key] = [reference.slice(0, mark), reference.slice(mark + 1)];
      const own = byDocument.get(document);
      if (own === undefined) {
        throw unknownName(document, [...byDocument.keys()], 'a document among the statements', path);
      }
      const [holder, second] = own.filter((reader) => reader.hasFigure(key));
      if (holder === undefined) throw unknownName(key, keysOf(document), 'a figure of the document', path);
      if (second === undefined) return holder.figure(key);
      throw new CpaIppError('DUPLICATE', `'${key}' is a figure of two statements of '${document}'`, path, {
        kind: 'a figure of the document',
        received: reference,
      });
    },
  };
}
