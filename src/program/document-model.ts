import type { FactBasis } from '../kernel/basis.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { Source } from '../kernel/source.js';

/**
 * A document that figures and facts come from: what a citation of it needs.
 *
 * Plain data. `title` is in the document's language, and in the other one where it is officially known there. Lines are
 * those of its plain text in `language`.
 * @category Labels and sources
 */
export interface SourceDocument {
  readonly id: string;
  readonly title: LocalLabel;
  /** The code of its language, such as `en`. */
  readonly language: string;
  /** What it is, such as a web page. */
  readonly kind: LocalLabel;
  /** Who published it, as a citation has them. */
  readonly publishers: readonly LocalLabel[];
  /** How closely its text says who published it; stated if left out. A citation has inferred ones in square brackets. */
  readonly publishersBasis?: FactBasis;
  /** The day, month or year of publication, as precise as it is known; why it has none. */
  readonly date: Reported<string>;
  /** The day, month or year whose state it reports, where it says one. */
  readonly asOf?: string;
  /** Where it is found: an http or https address. */
  readonly address?: string;
  /** How many lines its plain text has; a line beyond them cannot be cited. */
  readonly lines?: number;
  /** Numbers under which it is published. */
  readonly identifiers?: readonly LocalLabel[];
  /** The lines that say so. */
  readonly sources?: readonly Source[];
}

/**
 * An entry of a document's list of acronyms, as it is printed there, with the line of the acronym; what it stands for
 * is on the next one.
 * @category Labels and sources
 */
export interface Acronym {
  readonly acronym: string;
  readonly standsFor: string;
  readonly source: Source;
}

/**
 * A part of a document that is lost in its text: it stands for no value.
 * @category Labels and sources
 */
export interface LostText {
  readonly id: string;
  readonly label: Label;
  /** What the lost text would have defined or filled: categories of cost, tables. */
  readonly categories?: readonly string[];
  readonly table?: string;
  /** Its lines; of a note, the lines that refer to it. */
  readonly sources: readonly Source[];
}

/**
 * A printed figure that can be read in more than one way, and therefore has no value.
 * @category Labels and sources
 */
export interface OpenReading {
  /** The document's id and the key of the figure. */
  readonly figure: `${string}#${string}`;
  readonly printed: string;
  readonly readings: readonly { readonly label: Label; readonly numerator: number; readonly denominator: number }[];
  readonly source: Source;
}
