import { frozen } from '../kernel/frozen.js';
import type { ProgramDefinition, ProgramOf } from './program-model.js';
import { programShape } from './program-shapes.js';

/**
 * Makes a program: whose partners, cost categories, types of deployments, personnel and levels functions go by, and in
 * whose currency and fiscal year.
 *
 * Every function that names one of these takes the program as its option `program`, and the Canadian one
 * ({@link CPA_PROGRAM}) where none is given. Labels are in whatever languages the program publishes in; where English or
 * French is asked for and a label lacks it, its other language is shown.
 * @param definition - Plain data. Lists in which there is nothing may be left out.
 * @returns The program, frozen. What went through JSON or to a worker is made a program again by this function.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a category of a partner, a type of a group or an undivided category that
 *   is not in the list; `INVALID_ARGUMENT` for another fault, with its path.
 * @example
 * const nordic = program({
 *   id: 'nordic-pool',
 *   label: { en: 'Nordic police pool' },
 *   languages: ['en'],
 *   currency: 'NOK',
 *   fiscalYear: { startMonth: 1 },
 *   partners: { directorate: { label: { en: 'Police Directorate' } }, justice: { label: { en: 'Ministry of Justice' } } },
 *   categories: { pay: { label: { en: 'Pay' }, partner: 'directorate' }, travel: { label: { en: 'Travel' } } },
 * });
 * fiscalYearOf('2018-12-31', { program: nordic }); // => '2018'
 * @category Program
 */
export function program<const D extends ProgramDefinition>(definition: D): ProgramOf<D> {
  return frozen(programShape.read(definition, ['definition'])) as unknown as ProgramOf<D>;
}
