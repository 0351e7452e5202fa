import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import * as system from '../../src/data/evaluation-system.js';
import { solveMargins } from '../../src/program/margins.js';
import { misconductRate } from '../../src/program/misconduct.js';
import type { MisconductRecord, ReadinessRequirement, Recommendation, ResponseBand } from '../../src/program/model.js';
import { checkReadiness } from '../../src/program/readiness.js';
import { recommendationOf } from '../../src/program/recommendation-shapes.js';
import { followUp } from '../../src/program/recommendations.js';
import { scaleGaps } from '../../src/program/response-scale.js';
import { committeeOf, committeeShape } from '../../src/program/shapes.js';
import { codeOf } from '../refusal.js';

const [recommendation] = system.recommendations as readonly Recommendation[] as [Recommendation];
const [requirement] = system.readinessRequirements as readonly ReadinessRequirement[] as [ReadinessRequirement];
const [band] = system.responseScale as readonly ResponseBand[] as [ResponseBand];
const [record] = system.misconductRecords as readonly MisconductRecord[] as [MisconductRecord];
const departure = '2020-01-15';

describe('functions of the program refuse what their schemas refuse', () => {
  it.each<[string, () => unknown, string, string]>([
    [
      'a misspelt part of a recommendation',
      () => followUp({ ...recommendation, leed: 'ps' } as Recommendation, { asOf: departure }),
      'UNKNOWN_NAME',
      'recommendation.leed',
    ],
    [
      'a misspelt part of a requirement',
      () =>
        checkReadiness(
          { person: 'A', completed: [] },
          { requirements: [{ ...requirement, topic: [] } as ReadinessRequirement], departure },
        ),
      'UNKNOWN_NAME',
      'options.requirements.0.topic',
    ],
    [
      'a source with a page',
      () => scaleGaps([{ ...band, source: { document: 'a', line: 1, page: 3 } as never }]),
      'UNKNOWN_NAME',
      'scale.0.source.page',
    ],
    [
      'a third language',
      () => misconductRate({ ...record, label: { en: 'a', fr: 'b', de: 'c' } as never }, { per: 'deployments' }),
      'UNKNOWN_NAME',
      'record.label.de',
    ],
    ['a number for text', () => scaleGaps([{ ...band, from: 2 as never }]), 'INVALID_ARGUMENT', 'scale.0.from'],
    [
      'a label of no row',
      () => solveMargins({ ...system.interviews, labels: { nobody: { en: 'a', fr: 'b' } } }, { notReported: 'none' }),
      'UNKNOWN_NAME',
      'table.labels.nobody',
    ],
    ['claims that are null', () => audit([], { claims: null as never }), 'INVALID_ARGUMENT', 'options.claims'],
  ])('%s', (_, call, code, path) => {
    expect(codeOf(call)).toEqual({ code, path });
  });
});

describe('shapes with partners', () => {
  const [committee] = system.committees;

  it('are those of the Canadian Police Arrangement, and of any program', () => {
    const chaired = { ...committee, chair: 'home-office', members: ['home-office'] };
    expect(codeOf(() => committeeShape().read(chaired, []))).toEqual({ code: 'UNKNOWN_NAME', path: 'chair' });
    expect(committeeOf(['home-office']).read(chaired, [])).toEqual(chaired);
    const asked = { ...recommendation, lead: 'home-office' };
    expect(recommendationOf(['home-office']).read(asked, []).lead).toBe('home-office');
  });
});
