import { describe, expect, it } from 'vitest';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { deploymentGroup } from '../../src/deployments/model.js';
import { CPA_PROGRAM } from '../../src/index.js';
import { fold } from '../../src/kernel/suggest.js';
import { nearestIds } from '../../src/program/named-ids.js';
import { PROGRAM_LISTS } from '../../src/program/parts.js';
import { refusal } from '../refusal.js';

describe('nearestIds', () => {
  it.each(PROGRAM_LISTS)('finds each of the %s by all of its names, before any that looks like them', (list) => {
    const items = CPA_PROGRAM[list] as Parameters<typeof nearestIds>[0];
    const nearest = nearestIds(items);
    for (const [id, { label, aliases = [] }] of Object.entries(items))
      for (const name of [...Object.values(label), ...aliases, id.toUpperCase()]) {
        if (fold(name) === '') continue;
        expect(nearest(name), name).toContain(id);
        expect(nearest(` ${name.toLowerCase()}`)).toEqual(nearest(name));
      }
  });

  it('suggests what is near to a name otherwise, and nothing else', () => {
    const nearest = nearestIds(CPA_PROGRAM.partners);
    expect([nearest('rcmpp'), nearest('Gendarmerie royal du Canada'), nearest('zzz'), nearest('')]).toEqual([
      ['rcmp'],
      ['rcmp'],
      [],
      [],
    ]);
  });
});

describe('ids in records', () => {
  const line = { fiscalYear: '2018-19', partner: 'rcmp', category: 'rapid-deployment', phase: 'spent', amount: '1' };
  it.each([
    [{ partner: 'GRC' }, 'rcmp'],
    [{ partner: 'Affaires mondiales Canada' }, 'gac'],
    [{ category: 'Salaires et fonctionnement' }, 'salary-and-operating'],
    [{ phase: 'Dépensé' }, 'spent'],
    [{ period: 'T3' }, 'q3'],
  ])('are suggested by their names: %j', (member, id) => {
    const sum = () => summarizeBudget([{ ...line, ...member }] as never, { by: [], missing: 'refuse' });
    expect(refusal(sum, 'UNKNOWN_NAME').details.suggestions[0]).toBe(id);
  });

  it('are suggested to those who ask of a type', () => {
    expect(refusal(() => deploymentGroup('PSO' as never), 'UNKNOWN_NAME').details.suggestions).toContain(
      'peace-support-operations',
    );
  });
});
