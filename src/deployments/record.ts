import { dayOf } from '../calendar/date.js';
import { invalidArgument, requireObject, requireOneOf, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError, isCpaIppError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { GENDERS } from '../program/gender.js';
import { type DeploymentRecord, PERSONNEL, TYPE_IDS } from './model.js';

/** The fields of a record, in the order in which their faults are reported. */
export const RECORD_FIELDS = /* @__PURE__ */ frozen([
  'id',
  'person',
  'mission',
  'type',
  'personnel',
  'gender',
  'agency',
  'position',
  'rank',
  'firstDay',
  'lastDay',
] as const satisfies readonly (keyof DeploymentRecord)[]);
export type RecordField = (typeof RECORD_FIELDS)[number];

/**
 * Everything that is wrong with a record, in the order of its fields; empty for a sound one.
 *
 * This is the slow and talkative check: hot loops test first, and come here only to say why a record failed.
 */
export function faultsOf(value: unknown, path: Path): CpaIppError[] {
  const faults: CpaIppError[] = [];
  const attempt = <T>(check: () => T): T | null => {
    try {
      return check();
    } catch (error) {
      if (!isCpaIppError(error)) throw error;
      faults.push(error);
      return null;
    }
  };
  const record = attempt(() => requireObject(value as Record<RecordField, unknown>, path, 'a deployment record'));
  if (record === null) return faults;
  for (const field of RECORD_FIELDS) attempt(() => checkField(field, record[field], [...path, field]));
  if (faults.length === 0) attempt(() => checkOrder(record, path));
  return faults;
}

function checkField(field: RecordField, value: unknown, path: Path): void {
  switch (field) {
    case 'type':
      if (value !== undefined) requireOneOf(value, TYPE_IDS, 'a type of deployment', path);
      return;
    case 'personnel':
      requireOneOf(value, PERSONNEL, 'a kind of personnel', path);
      return;
    case 'gender':
      requireOneOf(value, GENDERS, 'a gender', path);
      return;
    case 'firstDay':
      dayOf(value, path);
      return;
    case 'lastDay':
      if (value !== 'ongoing') dayOf(value, path);
      return;
    case 'agency':
    case 'position':
    case 'rank':
      if (value !== undefined) requireName(value, path);
      return;
    default:
      requireName(value, path);
  }
}

/** Requires text that is not empty. */
export function requireName(value: unknown, path: Path): string {
  const name = requireString(value, path, 'a name');
  if (name === '') throw invalidArgument(name, 'a name', path);
  return name;
}

function checkOrder({ firstDay, lastDay }: Record<'firstDay' | 'lastDay', unknown>, path: Path): void {
  if (lastDay === 'ongoing' || dayOf(lastDay, path) >= dayOf(firstDay, path)) return;
  const range = { from: String(firstDay), to: String(lastDay) };
  throw new CpaIppError('REVERSED_RANGE', `'${range.to}' comes before '${range.from}'`, [...path, 'lastDay'], range);
}
