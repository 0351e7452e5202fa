import { findNamed, registryOf } from '../kernel/lookup.js';
import { someOf } from '../kernel/record.js';
import { later } from '../kernel/shape.js';
import { namedCountries } from '../missions/named-countries.js';
import type { PoliceAgency } from './model.js';
import { agencyFields } from './shapes.js';

/**
 * The agency that a name stands for: its id, label, acronym, or any spelling that the registry has.
 *
 * Accents, case, spaces and punctuation do not count, and several names of one agency may stand together:
 * `Name (ACRONYM)`, `ACRONYM / ACRONYME`. Nothing is guessed.
 * @param agencies - A registry: the bundled one, or your own.
 * @param name - An id or a name.
 * @returns The agency's entry.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` with suggestions if no agency has the name; `AMBIGUOUS_NAME` with the
 *   candidates if several have it, or if its parts name several; `DUPLICATE` if the registry gives an id twice;
 *   `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * findAgency(policeAgencies, 'Surete du Quebec').id; // => 'surete-du-quebec'
 * findAgency(policeAgencies, 'Royal Canadian Mounted Police (RCMP) / Gendarmerie royale du Canada (GRC)').id; // => 'rcmp'
 * findAgency(policeAgencies, 'West Vancouver Police Service').id; // => 'west-vancouver-police-department'
 * @category Program
 */
export function findAgency<A extends Pick<PoliceAgency, 'id' | 'label' | 'acronym' | 'names'>>(
  agencies: readonly A[],
  name: string,
): A {
  const entries = REGISTRY.read(agencies, ['agencies']).map(({ id, label, acronym, names }, index) => {
    const labels = acronym === undefined ? [label] : [label, acronym];
    const texts = [...labels.flatMap(({ en, fr }) => [en, fr]), ...names.map(({ text }) => text)];
    return { entry: agencies[index] as A, id, names: texts };
  });
  return findNamed(entries, name, {
    kind: { en: 'an agency of the registry', fr: 'un organisme du registre' },
    path: ['name'],
    countries: namedCountries,
  });
}

const REGISTRY = /* @__PURE__ */ later(() => {
  const entry = { en: 'an entry for agency', fr: 'une entrée pour un organisme' };
  return registryOf(someOf(entry, agencyFields(), ['id', 'label', 'acronym', 'names']), {
    en: 'agency',
    fr: 'organisme',
  });
});
