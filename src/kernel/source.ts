/**
 * The ids of the five documents that the bundled data comes from.
 * @inline
 */
export type DocumentId =
  | 'evaluation-2015-2020'
  | 'ministerial-note-2019'
  | 'annual-report-2024-25'
  | 'peace-operations'
  | 'current-operations';

/**
 * A line of a document, and the cell of a table where there is one.
 *
 * `line` counts from 1 in the document's plain text. `table` is the table's number, such as `8`, or its heading where
 * it has none, such as `Diagram 2`; `Table 8` says the same as `8`. `document` is the id of one of the five documents
 * in the bundled data; your own statements name their own.
 * @category Labels and sources
 */
export interface DocumentSource<D extends string = string> {
  readonly document: D;
  readonly line: number;
  readonly table?: string;
  readonly row?: string;
  readonly column?: string;
}

/**
 * A publication outside the five documents.
 *
 * `date` is the day, month or year of publication, as precise as it is known (`2017-04-13`, `2017`); `year` is the
 * short way to give a year alone, and must be that of the date where both are given. `address` is where it is found: an
 * http or https address. `seen` is left out where the publication itself was seen: `copy` where only a copy of it
 * elsewhere was, `unconfirmed` where what it is cited for could not be seen at all.
 * @category Labels and sources
 */
export interface ExternalSource {
  readonly external: {
    readonly title: string;
    readonly publisher: string;
    readonly year?: number;
    readonly date?: string;
    readonly address?: string;
    readonly seen?: 'copy' | 'unconfirmed';
  };
}

/**
 * Where a figure, a threshold or a fact comes from.
 * @category Labels and sources
 */
export type Source = DocumentSource | ExternalSource;
