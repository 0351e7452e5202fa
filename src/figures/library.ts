import { unknownName } from '../kernel/check.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import type { PlacedFigure, StatementReader } from './statement.js';

/** Finds figures over several statements; several may be of one document. */
export interface Library {
  readonly documents: readonly string[];
  /** Keys of a document's figures, over all its statements. */
  keysOf(document: string): readonly string[];
  /** The figure of `document#key`. */
  figure(reference: string, path: Path): PlacedFigure;
}

/** Makes a library of statements that are being read; `readers` may still grow while it is in use. */
export function libraryOf(readers: readonly StatementReader[]): Library {
  const keysOf = (document: string) =>
    readers.filter((reader) => reader.document === document).flatMap(({ figureKeys }) => figureKeys);
  return {
    get documents() {
      return [...new Set(readers.map(({ document }) => document))];
    },
    keysOf,
    figure(reference, path) {
      const [document = '', key = ''] = [
        reference.slice(0, reference.indexOf('#')),
        reference.slice(reference.indexOf('#') + 1),
      ];
      const own = readers.filter((reader) => reader.document === document);
      if (own.length === 0) throw unknownName(document, this.documents, 'a document among the statements', path);
      const [holder, second] = own.filter((reader) => reader.hasFigure(key));
      if (holder === undefined) throw unknownName(key, keysOf(document), 'a figure of the document', path);
      if (second !== undefined) {
        throw new CpaIppError('DUPLICATE', `'${key}' is a figure of two statements of '${document}'`, path, {
          kind: 'a figure of the document',
          received: reference,
        });
      }
      return holder.figure(key);
    },
  };
}
