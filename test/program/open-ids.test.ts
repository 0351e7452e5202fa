import { describe, expect, expectTypeOf, it } from 'vitest';
import type { BudgetLine } from '../../src/budgets/model.js';
import { budgetLineShape } from '../../src/budgets/shapes.js';
import type { DeploymentRecord } from '../../src/deployments/model.js';
import { deploymentRecordShape } from '../../src/deployments/shapes.js';
import type { DeploymentType } from '../../src/program/canadian/deployments.js';
import type { PartnerId } from '../../src/program/canadian/partners.js';
import type { Committee, PartnerRole, Recommendation } from '../../src/program/model.js';
import type { ProgramId } from '../../src/program/program-model.js';
import { codeOf } from '../refusal.js';
import { ownProgram } from '../support/own-program.js';

/** The ids of another program: who carries it, what it spends on, and whom it sends. */
type Partner = 'foreign-office' | 'home-office';
type Category = 'deployment' | 'training';
type Type = 'police-adviser' | 'trainer';

describe('ids of a program', () => {
  it('are the Canadian ones where no other program is given', () => {
    expectTypeOf<BudgetLine['partner']>().toEqualTypeOf<PartnerId>();
    expectTypeOf<PartnerId>().toEqualTypeOf<'rcmp' | 'gac' | 'ps'>();
    expectTypeOf<NonNullable<DeploymentRecord['type']>>().toEqualTypeOf<DeploymentType>();
    expectTypeOf<Recommendation>().toEqualTypeOf<Recommendation<PartnerId>>();
    expectTypeOf<Committee>().toEqualTypeOf<Committee<PartnerId>>();
    expectTypeOf<PartnerRole>().toEqualTypeOf<PartnerRole<PartnerId>>();
  });

  it('are those of another program where it is given, to the compiler and to the reader', () => {
    expectTypeOf<BudgetLine<Partner, Category>['category']>().toEqualTypeOf<Category>();
    expectTypeOf<DeploymentRecord<Type>>().toExtend<DeploymentRecord<string>>();
    const item = (en: string) => ({ label: { en } });
    const own = ownProgram({
      partners: { 'foreign-office': item('Foreign Office'), 'home-office': item('Home Office') },
      categories: { deployment: item('Deployment'), training: item('Training') },
      types: { 'police-adviser': item('Police adviser'), trainer: item('Trainer') },
      personnel: { police: item('Police') },
    });
    expectTypeOf<ProgramId<typeof own, 'types'>>().toEqualTypeOf<Type>();
    const line: BudgetLine<Partner, Category> = {
      fiscalYear: '2015-16',
      partner: 'home-office',
      category: 'training',
      phase: 'spent',
      amount: '5',
    };
    const lines = budgetLineShape(own);
    expect(() => lines.read(line, ['line'])).not.toThrow();
    expect(codeOf(() => lines.read({ ...line, partner: 'rcmp' }, ['line']))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'line.partner',
    });
    const record: DeploymentRecord<Type> = {
      id: 'a',
      person: 'p',
      mission: 'm',
      type: 'trainer',
      personnel: 'police',
      gender: 'woman',
      firstDay: '2015-01-01',
      lastDay: 'ongoing',
    };
    const records = deploymentRecordShape(own);
    expect(records.read(record, ['record']).type).toBe('trainer');
    expect(codeOf(() => records.read({ ...record, type: 'bilateral' }, ['record']))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'record.type',
    });
  });
});
