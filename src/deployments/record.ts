import { requireObject } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, isCodedError } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import { anything } from '../kernel/shape.js';
import { perProgram } from '../program/program-option.js';
import type { DeploymentRecord } from './model.js';
import { DEPLOYMENT_RECORD } from './names.js';
import { inOrder, recordMembers } from './shapes.js';

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
export const faultsOf = /* @__PURE__ */ perProgram((program): Shape<unknown, readonly CodedError[]> => {
  const members = recordMembers(program);
  const faultsIn = (value: unknown, path: Path): CodedError[] => {
    const faults: CodedError[] = [];
    const attempt = <T>(check: () => T): T | null => {
      try {
        return check();
      } catch (error) {
        if (!isCodedError(error)) throw error;
        faults.push(error);
        return null;
      }
    };
    const record = attempt(() => requireObject(value as Record<RecordField, unknown>, path, DEPLOYMENT_RECORD));
    if (record === null) return faults;
    for (const field of RECORD_FIELDS) {
      const isLeftOut = record[field] === undefined && 'isOptional' in members[field];
      if (!isLeftOut) attempt(() => members[field].read(record[field], [...path, field]));
    }
    if (faults.length === 0) attempt(() => inOrder(record as unknown as DeploymentRecord, path));
    return faults;
  };
  return { form: anything.form, read: faultsIn };
});
