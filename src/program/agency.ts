import type { FiscalYear } from '../calendar/fiscal-year.js';
import type { Label } from '../kernel/label.js';
import { entriesOf, findNamed, textsOf } from '../kernel/lookup.js';
import { labelShape } from '../kernel/record.js';
import type { Source } from '../kernel/source.js';

/**
 * A name under which documents speak of an agency, spelled as they spell it, with the lines where it stands.
 * @inline
 */
export type AgencyName = {
  readonly text: string;
  readonly sources: readonly Source[];
};

/**
 * An agency whose people are deployed: a police service, or another one.
 *
 * Plain data. The label is the official name in each language; a service that has a name in one language only keeps it
 * in both.
 * @category Program
 */
export interface PoliceAgency {
  readonly id: string;
  readonly label: Label;
  readonly acronym?: Label;
  readonly kind: 'police' | 'corrections';
  /** Every name and spelling seen. */
  readonly names: readonly AgencyName[];
  /** The fiscal year in which a document welcomes it as a partner. */
  readonly partnerSince?: { readonly fiscalYear: FiscalYear; readonly sources: readonly Source[] };
}

/**
 * The agency that a name stands for: its id, label, acronym, or any spelling that the registry has.
 *
 * Accents, case, spaces and punctuation do not count; otherwise the name must be one of the agency's. Nothing is
 * guessed.
 * @param agencies - A registry: the bundled one, or your own.
 * @param name - An id or a name.
 * @returns The agency's entry.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` with suggestions if no agency has the name; `AMBIGUOUS_NAME` with the
 *   candidates if several have it; `DUPLICATE` if the registry gives an id twice; `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * findAgency(policeAgencies, 'Surete du Quebec').id; // => 'surete-du-quebec'
 * findAgency(policeAgencies, 'West Vancouver Police Service').id; // => 'west-vancouver-police-department'
 * @category Program
 */
export function findAgency<A extends Pick<PoliceAgency, 'id' | 'label' | 'acronym' | 'names'>>(
  agencies: readonly A[],
  name: string,
): A {
  const entries = entriesOf(agencies, ['agencies'], { en: 'agency', fr: 'organisme' }).map((entry, index) => {
    const at = ['agencies', index];
    const label = labelShape.read(entry.label, [...at, 'label']);
    const acronyms = entry.acronym === undefined ? [] : [labelShape.read(entry.acronym, [...at, 'acronym'])];
    const names = [label, ...acronyms].flatMap(({ en, fr }) => [en, fr]);
    return { entry, id: entry.id, names: [...names, ...textsOf(entry.names, 'text', [...at, 'names'])] };
  });
  return findNamed(entries, name, {
    kind: { en: 'an agency of the registry', fr: 'un organisme du registre' },
    path: ['name'],
  });
}
