import { describe, expect, it } from 'vitest';
import { publishedStatements } from '../../src/data.js';
import { explain, figureOf, type PrintedFigure, reconcile } from '../../src/index.js';

/* Which bundled figures their documents do not give exactly, read line by line; and that each says what it counts. */

const FIGURES = publishedStatements.flatMap((statement) =>
  Object.keys(statement.figures).map((key) => {
    const figure = figureOf(statement, key as never) as PrintedFigure & { readonly line: number };
    return { id: `${statement.document}#${key}`, statement, key, figure };
  }),
);

describe('the bundled figures', () => {
  it('keep the words that put 32 of their numbers', () => {
    const qualified = FIGURES.filter(({ figure }) => figure.qualifier !== undefined);
    expect(
      qualified.map(({ id, figure }) => [id, figure.line, figure.printed, figure.qualifier].join(' | ')),
    ).toMatchInlineSnapshot(`
      [
        "evaluation-2015-2020#l547-earlier-deployments | 547 | approximately 600 | about",
        "evaluation-2015-2020#l241-police-officers | 241 | almost 4,000 | almost",
        "evaluation-2015-2020#l241-countries | 241 | over 30 | more-than",
        "evaluation-2015-2020#l241-police-services | 241 | approximately 50 | about",
        "evaluation-2015-2020#l440-interviewees | 440 | almost half | almost",
        "evaluation-2015-2020#l444-years-of-partners | 444 | almost two decades | almost",
        "evaluation-2015-2020#l651-longer-rotations | 651 | two years or more | at-least",
        "ministerial-note-2019#program-ceiling | 3 | up to 150 | at-most",
        "ministerial-note-2019#police-officers | 3 | more than 4,000 | more-than",
        "ministerial-note-2019#operations | 3 | over 66 | more-than",
        "ministerial-note-2019#haiti-ceiling | 10 | up to 10 | at-most",
        "ministerial-note-2019#ukraine-ceiling | 11 | up to 45 | at-most",
        "ministerial-note-2019#mali-ceiling | 12 | up to 20 | at-most",
        "ministerial-note-2019#iraq-ceiling | 14 | up to 20 | at-most",
        "ministerial-note-2019#west-bank-ceiling | 15 | up to seven | at-most",
        "annual-report-2024-25#people-served-exceed | 65 | over 150 | more-than",
        "annual-report-2024-25#personnel | 65 | over 150 | more-than",
        "annual-report-2024-25#cpmu-since-2015 | 130 | more than 130 | more-than",
        "annual-report-2024-25#l64-police-officers | 64 | over 4,600 | more-than",
        "annual-report-2024-25#l64-countries | 64 | more than 53 | more-than",
        "annual-report-2024-25#l65-doubled | 65 | almost doubled | almost",
        "annual-report-2024-25#l152-training-doubled | 152 | more than doubled | more-than",
        "annual-report-2024-25#l154-officers | 154 | over 30 | more-than",
        "annual-report-2024-25#l194-entities | 194 | over 5 | more-than",
        "annual-report-2024-25#l212-elements | 212 | over 60% | more-than",
        "current-operations#caribbean-ceiling | 5 | Up to 48 | at-most",
        "current-operations#ukraine-ceiling | 6 | Up to 45 | at-most",
        "current-operations#west-bank-ceiling | 7 | Up to 12 | at-most",
        "current-operations#congo-ceiling | 8 | Up to 25 | at-most",
        "peace-operations#police-officers | 3 | Over 4,000 | more-than",
        "peace-operations#countries | 3 | over 33 | more-than",
        "peace-operations#l52-language-before | 52 | approximately 48% | about",
      ]
    `);
    expect([FIGURES.length, qualified.length]).toEqual([469, 32]);
  });

  it('say what they count by a label, or by their table, row and column', () => {
    const isPlaced = ({ table, row, column }: PrintedFigure) =>
      table !== undefined && row !== undefined && column !== undefined;
    expect(FIGURES.filter(({ figure }) => figure.label === undefined && !isPlaced(figure)).map(({ id }) => id)).toEqual(
      [],
    );
    const labels = FIGURES.flatMap(({ figure }) => (figure.label === undefined ? [] : [figure.label]));
    expect(labels.length).toBe(198);
    for (const label of labels) {
      if (typeof label === 'string') expect.unreachable(label);
      expect(Math.max(...Object.values(label).map((text) => text.length)), label.en).toBeLessThanOrEqual(60);
      expect(label.en).not.toBe(label.fr);
    }
  });

  it('say who was asked, where and when', () => {
    const { statement, key } = FIGURES.find(({ id }) => id.endsWith('#l446-incompetence')) as (typeof FIGURES)[number];
    const check = reconcile(statement, key as never);
    expect(explain(check, { locale: 'en-CA' })).toBe(
      'incompetence of police; national survey, Ukraine, 2019: printed 39%; not checkable: it stands alone, no other figure gives it',
    );
    expect(explain(check, { locale: 'fr-CA' })).toContain('incompétence policière; sondage national, Ukraine, 2019');
  });
});
