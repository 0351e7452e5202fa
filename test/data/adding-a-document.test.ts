import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { programLogicModel } from '../../src/data/logic-model.js';
import { missionRegistry } from '../../src/data/missions.js';
import { documents } from '../../src/data.js';
import { audit, citation, coverage, explain, findMission } from '../../src/index.js';
import { account, type Documents } from '../every-number/account.js';
import { digestOf } from '../every-number/numbers.mjs';
import {
  claims,
  dateLabels,
  document,
  evidence,
  figures,
  milestones,
  missions,
  notQuantities,
} from '../fixtures/invented/records.js';
import { refusal } from '../refusal.js';

/*
 * "Adding a document" of CONTRIBUTING, step by step, on a document that is invented for it. A step of the guide that has
 * no test here, or none of its name, fails the last test.
 */

const TEXT = readFileSync(new URL('../fixtures/invented/invented-report.txt', import.meta.url), 'utf8');
const LINES = TEXT.split('\n');
const ALL: Documents = {
  digest: digestOf(document.id, TEXT),
  statements: [figures],
  claims,
  records: { document, milestones, missions, evidence },
  notQuantities,
  dateLabels,
};
const STEPS: string[] = [];
const step = (name: string, body: () => void) => {
  STEPS.push(name);
  describe(name, body);
};

step('The text', () => {
  it('is a page of numbered lines, and says that it is invented, by whom and for what', () => {
    expect(LINES).toHaveLength(26);
    expect(LINES.slice(0, 3).join(' ')).toMatch(/invented document.*contributors of cpa-ipp.*tests.*no .* is real/i);
  });
});

step('The register', () => {
  it('knows the document, its lines, and how it is cited in both languages', () => {
    expect(document.lines).toBe(LINES.length);
    const own = [...documents, document];
    const cited = (['en-CA', 'fr-CA'] as const).map(
      (locale) => citation({ document: document.id, line: 16, table: '1' }, { locale, documents: own }).text,
    );
    expect(cited).toEqual([
      'cpa-ipp contributors. (2022, May 2). Police abroad in 2021-22 [Invented report]. Table 1, line 16 of the plain text.',
      'contributeurs de cpa-ipp. (2022, 2 mai). Police abroad in 2021-22 [Rapport inventé, en anglais]. Tableau 1, ligne 16 du texte brut en anglais.',
    ]);
    const beyond = () => citation({ document: document.id, line: 27 }, { locale: 'en-CA', documents: own });
    expect(refusal(beyond, 'INVALID_ARGUMENT').path).toEqual(['source', 'line']);
  });
});

step('The figures', () => {
  it('stand on their lines as printed', () => {
    for (const [key, { printed, line }] of Object.entries(figures.figures))
      expect([key, LINES[line - 1]?.includes(printed)]).toEqual([key, true]);
  });
});

const checks = audit([figures], { claims });
const shown = (one: { id: string; verdict: string }) =>
  `${one.id}: ${one.verdict}; ${explain(one as never, { locale: 'en-CA' })}`;

step('The identities', () => {
  it('say which figures follow from others, and come out as the figures bear', () => {
    expect(checks.checks.map(shown)).toMatchInlineSnapshot(`
      [
        "share-of-women: rounding; 12 ÷ 37 × 100 ≈ 32.43, printed 32%; agrees by rounding",
        "total-2020-21: not-checkable; Table 1, 'Total', '2020-21': 4.2 + 1.1 + (no value), printed 5.3; not checkable: a part has no value (not reported); of 'Salaries' (4.2); 'Travel' (1.1); 'Training' ('no data')",
        "total-2021-22: inconsistent; Table 1, 'Total', '2021-22': 4.65 + 1.2 + 0.35 = 6.2, printed 6.5; inconsistent (off by 0.3; outside the possible 6.14 to 6.26); of 'Salaries' (4.65); 'Travel' (1.2); 'Training' (0.35)",
        "rise: rounding; (6.5 − 5.3) ÷ 5.3 × 100 ≈ 22.64, printed 23%; agrees by rounding",
      ]
    `);
  });
});

step('The claims', () => {
  it('say what sentences claim of figures, names and dates', () => {
    expect(checks.claims.map(shown)).toMatchInlineSnapshot(`
      [
        "share-doubled: supported; 2019-20: 16%; L7: 32%; 2 (1.91 to 2.1) times as much, claimed: 2",
        "french-among-officers: supported; almost 20; claimed: at most 37",
        "three-posts: supported; stated: 'three'; posts named: 3",
        "names-of-the-mission: supported-with-caution; 'Assembly Mission in Arvania' (L20); 'Arvanian mission of the Assembly' (L21)",
        "service-set-up: supported; 2019-06-01 (L6); 2019-06 (L25)",
      ]
    `);
  });

  it('turn when a figure does', () => {
    const share = { printed: '20%', unit: 'percent', line: 7 };
    const other = { ...figures, figures: { ...figures.figures, 'share-of-women-2019-20': share } };
    const [doubled] = audit([other as never], { claims }).claims;
    expect(doubled?.verdict).toBe('contradicted');
  });
});

step('The records', () => {
  it('find the mission by each of its names, which the registry does not know before', () => {
    for (const { text } of missions[0]?.names ?? []) {
      expect(findMission([...missionRegistry, ...missions], text).id).toBe('ama');
      expect(refusal(() => findMission(missionRegistry, text), 'UNKNOWN_NAME').path).toEqual(['name']);
    }
  });

  it('tie results to the logic model, opinions and plans apart', () => {
    const { nodes, findings } = coverage(programLogicModel, evidence, { period: { fiscalYear: '2021-22' } });
    expect(findings).toEqual([]);
    const of = (id: string) => nodes.find(({ node }) => node === id);
    expect([of('output-support')?.evidence.length, of('policing-knowledge')?.opinions.length]).toEqual([1, 1]);
    const all = coverage(programLogicModel, evidence);
    expect(all.nodes.flatMap(({ intentions }) => intentions.map(({ id }) => id))).toEqual(['courses-planned']);
  });
});

step('The accounting', () => {
  const missing = (given: Documents) =>
    account(given).byNumber.flatMap(({ account: how, line, number }) => (how === null ? [`L${line}: ${number}`] : []));

  it('has each number and each date as checked, stated or a label, by line', () => {
    const { byNumber, idle } = account(ALL);
    expect(missing(ALL)).toEqual([]);
    expect(idle).toEqual([]);
    const lines = (how: string) =>
      byNumber.filter((row) => row.account === how).map(({ line, number }) => `${line}: ${number}`);
    expect([lines('checked'), lines('stated'), lines('not-a-quantity')]).toMatchInlineSnapshot(`
      [
        [
          "6: June 1, 2019",
          "7: 37",
          "7: 12",
          "7: 32%",
          "7: 16%",
          "8: 20",
          "13: 4.2",
          "13: 4.65",
          "14: 1.1",
          "14: 1.2",
          "15: 0.35",
          "16: 5.3",
          "16: 6.5",
          "17: 23%",
          "20: three",
          "25: June 2019",
        ],
        [
          "6: 120",
          "7: 2019-20",
          "21: 48",
          "21: 900",
          "25: 3",
          "25: March 2023",
          "26: May 2, 2022",
        ],
        [
          "1: 2021-22",
          "5: 1.0",
          "7: March 31, 2022",
          "7: doubled",
          "10: 2.0",
          "11: Table 1",
          "12: 2020-21",
          "12: 2021-22",
          "17: one",
          "19: 3.0",
          "24: 4.0",
        ],
      ]
    `);
  });

  it('misses what is taken away: a figure, a date, a label, a line of a record', () => {
    const { rise: _, ...others } = figures.figures;
    expect(missing({ ...ALL, statements: [{ ...figures, figures: others } as never] })).toEqual(['L17: 23%']);
    expect(missing({ ...ALL, notQuantities: notQuantities.slice(0, -1) })).toEqual(['L17: one']);
    expect(missing({ ...ALL, dateLabels: dateLabels.slice(1) })).toEqual(['L1: 2021-22']);
    expect(missing({ ...ALL, records: { document, milestones, missions } })).toEqual(['L25: March 2023']);
    const more = digestOf(document.id, TEXT.replace('the border', 'the 2 borders'));
    expect(missing({ ...ALL, digest: more })).toEqual(['L20: 2']);
  });

  it('notices what stands on no number of its line', () => {
    const wrong = { ...figures, figures: { ...figures.figures, officers: { printed: '38', unit: 'people', line: 7 } } };
    const { idle } = account({ ...ALL, statements: [wrong as never] });
    expect(idle).toEqual([`${document.id}#officers: '38' is not on L7`]);
  });
});

describe('the guide', () => {
  const GUIDE = new URL('../../.github/CONTRIBUTING.md', import.meta.url);

  it.skipIf(!existsSync(GUIDE))('has these steps, in this order', () => {
    const [, adding = ''] = readFileSync(GUIDE, 'utf8').split('\n## Adding a document\n');
    const headings = [...adding.matchAll(/^### \d+\. (.+)$/gm)].map(([, name]) => name);
    expect(headings.slice(0, STEPS.length)).toEqual(STEPS);
    expect(headings.slice(STEPS.length)).toEqual(['The second reading', 'The gate']);
  });
});
