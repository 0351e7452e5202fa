import { program } from '../../src/program/program.js';
import type { ProgramDefinition } from '../../src/program/program-model.js';

/** A program of somebody else's in dollars, with the lists that a test is about. */
export function ownProgram<const D extends Partial<ProgramDefinition>>(lists: D) {
  const about = { id: 'own', label: { en: 'own', fr: 'propre' }, languages: ['en', 'fr'], currency: 'CAD' } as const;
  const undivided = Object.hasOwn(lists.categories ?? {}, 'all-costs') ? { undivided: 'all-costs' } : {};
  return program({ ...about, fiscalYear: { startMonth: 4 }, ...undivided, ...lists });
}
