import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deploymentColumns } from '../../src/deployments/engine/columns.js';
import { RECORD_FIELDS } from '../../src/deployments/record.js';
import { lengthsOfService } from '../../src/deployments/service.js';
import { deploymentRecordShape } from '../../src/deployments/shapes.js';
import { CPA_PERSONNEL } from '../../src/program/canadian/deployments.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';
import { ownProgram } from '../support/own-program.js';

const sound = {
  id: 'a1',
  person: 'p1',
  mission: 'monusco',
  type: 'bilateral',
  personnel: 'police',
  gender: 'woman',
  agency: 'rcmp',
  position: 'post',
  rank: 'sergeant',
  firstDay: '2018-04-01',
  lastDay: '2019-03-31',
} as const;

describe('the shape of a record', () => {
  it('takes and refuses what packing, which is written by hand, takes and refuses', () => {
    const field = fc.constantFrom(...RECORD_FIELDS, 'note');
    const value = fc.constantFrom<unknown[]>(
      ...[undefined, null, '', 'x', 7, {}, [], 'bilateral', 'biltateral', 'police', 'man', 'ongoing'],
      ...['1899-12-31', '1900-01-01', '2019-02-29', '2018-03-31', '2100-12-31', '2101-01-01', '2018-4-1'],
    );
    const change = fc.record({ field, value, isDropped: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const record: Record<string, unknown> = { ...sound };
        for (const { field, value, isDropped } of changes) {
          if (isDropped) delete record[field];
          else record[field] = value;
        }
        const [fault] = deploymentColumns([record as never]).findings;
        const refused = codeOf(() => deploymentRecordShape().read(record, []));
        expect(refused).toEqual(fault && { code: fault.code, path: fault.path.join('.') });
        const asOf = '2100-12-31';
        expect(codeOf(() => lengthsOfService([record as never], { asOf }))?.code).toBe(refused?.code);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('holds types of another program where these are given', () => {
    const label = { en: 'a label' };
    const types = { training: { label }, patrol: { label } };
    const theirs = deploymentRecordShape(ownProgram({ types, personnel: CPA_PERSONNEL }));
    expect(theirs.read({ ...sound, type: 'patrol' }, [])).toEqual({ ...sound, type: 'patrol' });
    expect(codeOf(() => theirs.read(sound, []))).toEqual({ code: 'UNKNOWN_NAME', path: 'type' });
  });
});
