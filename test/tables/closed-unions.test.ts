import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { valueText } from '../../src/tables/labels.js';
import { closedIds } from '../support/closed-unions.js';

/*
 * Every id that the types of results allow under a key is called by words in both languages where it stands in a cell:
 * a new one needs its label, or a line here.
 */

/** Keys whose texts are codes, and no words: of findings, of the ways in which numbers are written, of currencies. */
const CODES = new Set(['code', 'currency', 'decimal', 'group', 'numbers', 'precision']);
/** What only what is handed in again holds, and no cell: rules of identities, and the name of a form of data. */
const NEVER_SHOWN = new Set(['missing', 'deployment-columns']);
/** Words that are written alike: in both languages, or as an English id is. */
const ALIKE = new Set([
  'active',
  'coalition',
  'date',
  'description',
  'exact',
  'extension',
  'maximum',
  'minimum',
  'missions',
  'opinion',
  'total',
]);
const WRITTEN_SO = new Set(['half-yearly', 'person-years', 'person-days']);

const IDS = closedIds().filter(({ key, id }) => !CODES.has(key) && !NEVER_SHOWN.has(key) && !NEVER_SHOWN.has(id));

describe('an id of a closed union in a cell', () => {
  it('has a label in both languages', () => {
    expect(IDS.length).toBeGreaterThan(250);
    const raw = IDS.filter(({ key, id }) => {
      const [en, fr] = [valueText(key, id, 'en-CA'), valueText(key, id, 'fr-CA')];
      // An English word may be its own id; a French one is another, or written alike. Currencies have no words.
      if (fr === id) return !ALIKE.has(id) && !/^[A-Z]{3}\b/.test(id);
      return en === id && id.includes('-') && !WRITTEN_SO.has(id);
    });
    expect(raw.map(({ key, id, where }) => `${key}: ${id} (${where})`).sort()).toEqual([]);
  });

  it('is under a head that says what is counted, where money is held against people', () => {
    const check = library.compareMoneyWithPeople([{ cell: 'a', spent: '1', deployed: '1' }]);
    const columns = ['compared', 'missing', 'faulty'] as const;
    const [en] = library.markdownTable([check], { locale: 'en-CA', columns }).split('\n');
    const [fr] = library.markdownTable([check], { locale: 'fr-CA', columns }).split('\n');
    expect(en).toBe('| Cells compared | Cells without a value | Left out for a fault |');
    expect(fr).toBe("| Cellules comparées | Cellules sans valeur | Écartées en raison d'une erreur |");
  });

  it('stands so in tables and files', () => {
    const rows = [
      {
        standing: 'readable',
        where: 'one-relation',
        direction: 'columns',
        way: 'half-even',
        kind: 'other-period',
        stated: 'later',
      },
      {
        standing: 'stated',
        where: 'crossed',
        direction: 'decrease',
        way: 'cut-off',
        kind: 'other-period',
        instead: '3',
      },
    ];
    const columns = ['standing', 'where', 'direction', 'way', 'kind', 'stated'] as const;
    expect(
      library
        .markdownTable(rows as never, { locale: 'fr-CA', columns: columns as never })
        .split('\n')
        .slice(2),
    ).toEqual([
      '| peut se lire ainsi | dans un seul lien | entre colonnes | demi au pair | une autre période | plus tard seulement |',
      "| énoncé par une source | au croisement de liens | baisse souhaitée | tronqué | une partie d'un autre endroit |  |",
      '',
    ]);
    const texts = [
      library.htmlTable(rows as never, { locale: 'en-CA', columns: columns as never, caption: 'x' }),
      library.csvText(rows as never, { locale: 'en-CA', columns: columns as never }),
      // What no reader needs is called by its words even where nobody named the columns.
      library.csvText(rows.map(({ where, way }) => ({ where, way })) as never, { locale: 'en-CA' }),
    ];
    for (const text of texts) {
      for (const word of ['in one relation only', 'where relations cross', 'half to even'])
        expect(text).toContain(word);
      expect(text).not.toMatch(/one-relation|half-even|crossed/);
    }
  });
});
