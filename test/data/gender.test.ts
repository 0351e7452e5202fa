import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import { annualReportGender } from '../../src/data/annual-report-gender.js';
import { evaluationGender } from '../../src/data/evaluation-gender.js';
import { genderClaims, womenInLeadership } from '../../src/data/gender-claims.js';
import { unGenderTargets } from '../../src/data/gender-targets.js';
import { ministerialNoteGender } from '../../src/data/ministerial-note-gender.js';
import type { Statement } from '../../src/figures/model.js';
import { reconcile } from '../../src/figures/reconcile.js';
import { figureOf, statement } from '../../src/figures/statement.js';
import { targetSchedule } from '../../src/gender/schedule.js';

const STATEMENTS = [evaluationGender, ministerialNoteGender, annualReportGender];

describe('the bundled figures on women', () => {
  it('are sound statements', () => {
    for (const one of STATEMENTS as readonly Statement[]) expect(statement(one)).toBe(one);
  });

  it('agree with themselves: women and men are everyone, 14 and 48 the ends, 37 of 83 is 45 %', () => {
    const { checks } = audit(STATEMENTS);
    expect(checks.map(({ verdict }) => verdict)).toEqual([...Array(7).fill('exact'), 'rounding']);
    expect(reconcile(evaluationGender, 'lowest-share-of-women').lines).toEqual([464, 469, 470, 471, 472, 473]);
  });

  it('would not agree with a digit changed', () => {
    const years = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20'] as const;
    for (const year of years) {
      for (const side of ['men', 'women'] as const) {
        const key = `${side}-${year}` as const;
        const figures = { ...evaluationGender.figures, [key]: { ...evaluationGender.figures[key], printed: '33%' } };
        // Half a point of rounding on either side still lets 67 % and 33 % stand for 100; these do not add up to it.
        expect(reconcile({ ...evaluationGender, figures } as Statement, `women-and-men-${year}`).verdict).toBe(
          'inconsistent',
        );
      }
    }
    const figures = { ...evaluationGender.figures, 'highest-share-of-women': ['49%', 464] } as const;
    expect(reconcile({ ...evaluationGender, figures } as Statement, 'highest-share-of-women').verdict).not.toBe(
      'exact',
    );
  });

  it('name the targets that the schedule has', () => {
    const printed = { 2018: '20%', 2019: '21%', 2020: '22%' } as const;
    for (const [year, text] of Object.entries(printed)) {
      expect(figureOf(evaluationGender as Statement, `un-target-${year}`).printed).toBe(text);
      const target = unGenderTargets.targets.find(
        (one) => one.category === 'individual-police-officers' && String(one.year) === year,
      );
      expect(`${Number(target?.share) * 100}%`).toBe(text);
    }
    // A figure that no identity names is a figure all the same.
    expect(figureOf(ministerialNoteGender, 'un-target-2019').printed).toBe(printed[2019]);
    // @ts-expect-error: the statement has no such figure
    expect(() => figureOf(ministerialNoteGender, 'un-target-2018')).toThrow('is not a figure');
  });

  it('hold the confirmed targets and no other', () => {
    expect(targetSchedule(unGenderTargets)).toBe(unGenderTargets);
    const cells = unGenderTargets.targets.map(({ category, year, share }) => `${category} ${year} ${share}`);
    expect(cells).toEqual([
      'individual-police-officers 2018 0.20',
      'individual-police-officers 2019 0.21',
      'individual-police-officers 2020 0.22',
      'individual-police-officers 2028 0.30',
      'formed-police-units 2022 0.12',
      'formed-police-units 2028 0.20',
      'military-observers-and-staff-officers 2021 0.18',
      'military-observers-and-staff-officers 2028 0.25',
      'troop-contingents 2021 0.08',
      'troop-contingents 2028 0.15',
      'justice-and-corrections 2021 0.29',
    ]);
  });

  it('have unique ids for claims and posts', () => {
    for (const records of [genderClaims, womenInLeadership]) {
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    }
  });

  it('count women in leading posts only where the document does', () => {
    expect(womenInLeadership.filter(({ women }) => typeof women === 'number').map(({ source }) => source.line)).toEqual(
      [123],
    );
    expect(figureOf(annualReportGender, 'women-contingent-commanders').printed).toBe('3');
  });
});
