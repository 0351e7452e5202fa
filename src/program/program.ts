import { forConsole } from '../exact/for-console.js';
import { branded } from '../kernel/brand.js';
import type { FindingOf } from '../kernel/codes.js';
import { fallBacks } from '../kernel/fall-backs.js';
import { frozen } from '../kernel/frozen.js';
import type { LocalLabel } from '../kernel/label.js';
import type { TableFindings } from '../kernel/messages.js';
import { PROGRAM_LISTS } from './parts.js';
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
  return frozen(branded(programShape.read(definition, ['definition']))) as unknown as ProgramOf<D>;
}

/**
 * Says where a program has no label in English or French, so that another language is shown there.
 *
 * @param definition - A program, or what one is made of.
 * @returns One observation for each of the two languages that some labels lack, with the place of the first and how
 *   many they are; none where all have both.
 * @throws {@link CpaIppError} what {@link program} throws.
 * @example
 * const nordic = program({
 *   id: 'nordic-pool',
 *   label: { en: 'Nordic police pool' },
 *   languages: ['en'],
 *   currency: 'NOK',
 *   fiscalYear: { startMonth: 1 },
 * });
 * programFindings(nordic).map((finding) => explain(finding, { locale: 'en-CA' })); // => ["1 label has no text in French; what is shown there is in 'en'"]
 * @category Program
 */
export function programFindings(definition: ProgramDefinition): ProgramFinding[] {
  const given = programShape.read(definition, ['definition']);
  const lists = PROGRAM_LISTS.flatMap((list) =>
    Object.entries(given[list]).flatMap(
      ([id, { label, plural }]: [string, { label: LocalLabel; plural?: LocalLabel }]) => [
        { label, path: ['definition', list, id, 'label'] },
        ...(plural === undefined ? [] : [{ label: plural, path: ['definition', list, id, 'plural'] }]),
      ],
    ),
  );
  return forConsole(fallBacks([{ label: given.label, path: ['definition', 'label'] }, ...lists]));
}

/**
 * A {@link Finding} on a program.
 * @category Program
 */
export type ProgramFinding = FindingOf<Pick<TableFindings, 'LABEL_FALLS_BACK'>>;
