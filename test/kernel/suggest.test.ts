import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, suggest, suggester } from '../../src/kernel/suggest.js';

const name = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,2}$/));

describe('fold', () => {
  it.each([
    ['Sûreté du Québec', 'suretéduquébec'.normalize('NFD').replace(/\p{M}/gu, '')],
    ['surete-du-quebec', 'sureteduquebec'],
    ['EUPOL COPPS', 'eupolcopps'],
    ['  2015–16 ', '201516'],
    ['…', ''],
    ['', ''],
  ])('makes %j into %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('is idempotent, and blind to case, accents and punctuation', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
        expect(fold(` -${text}. `)).toBe(fold(text));
      }),
    );
  });
});

describe('suggest', () => {
  it('finds the name itself first, however it is written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}(-[a-z]{1,8}){0,2}$/), {
          minLength: 1,
          maxLength: 20,
          selector: fold,
        }),
        fc.nat(),
        (names, pick) => {
          const wanted = names[pick % names.length] as string;
          const found = suggest(wanted.toUpperCase().replaceAll('-', ' '), names);
          expect(found).toContain(wanted);
        },
      ),
    );
  });

  it('prefers the name itself to longer names that contain it', () => {
    expect(suggest('redacted', ['a-redacted', 'bredacted', 'credacted', 'redacted'])[0]).toBe('redacted');
  });

  it('names at most three members of the list, each once, and never throws', () => {
    fc.assert(
      fc.property(name, fc.uniqueArray(name, { maxLength: 20 }), (received, names) => {
        const found = suggest(received, names);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(found).size).toBe(found.length);
        for (const member of found) expect(names).toContain(member);
      }),
    );
  });

  it('stops at three, also where more are near', () => {
    expect(suggest('name', ['name-4', 'name-3', 'name-2', 'name-1'])).toEqual(['name-1', 'name-2', 'name-3']);
  });

  it('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(name, fc.uniqueArray(name, { maxLength: 10 }), (received, names) => {
        expect(suggest(received, [...names].reverse())).toEqual(suggest(received, names));
      }),
    );
  });

  it('suggests a slip of one letter, and keeps quiet about a stranger', () => {
    expect(suggest('gaq', ['gac', 'rcmp', 'ps'])).toEqual(['gac']);
    expect(suggest('travail', ['gac', 'rcmp', 'ps'])).toEqual([]);
    // Another letter makes another acronym.
    expect(suggest('UNMIL', ['unmik', 'unmis', 'UNMIT'])).toEqual([]);
    expect(suggest('SQ', ['spvq', 'SP', 'sqd'])).toEqual(['sqd']);
    expect(suggest('RCPM', ['rcmp', 'RCMQ'])).toEqual(['rcmp']);
    expect(suggest('OPP', ['Développement', 'the OPP'])).toEqual(['the OPP']);
    expect(suggest('Total spent', ['planned', 'spent'])).toEqual(['spent']);
    expect(suggest('', ['gac'])).toEqual([]);
    expect(suggest('!?', ['gac'])).toEqual([]);
  });

  it('names one of those that differ in case or punctuation alone', () => {
    expect(suggest('MONUSO', ['monusco', 'MONUSCO', 'm-o-n-u-s-c-o', 'minusma'])).toEqual(['MONUSCO', 'minusma']);
  });

  it('looks at the beginning of a text of any length', () => {
    const names = ['x'.repeat(80), 'x'.repeat(60), 'x'];
    expect(suggest('x'.repeat(1_000_000), names)).toEqual(suggest('x'.repeat(80), names));
    expect(suggest('x'.repeat(1_000_000), names)).toEqual(['x'.repeat(80), 'x'.repeat(60)]);
  });
});

describe('suggester', () => {
  const dozen = 'rcmp gac ps opp sq spvm eps cps vpd hrp wps rnc'.split(' ');

  it('suggests what `suggest` suggests, whatever came before', () => {
    const nearest = suggester();
    const strangers = Array.from({ length: 2_000 }, (_, index) => `${index}-nobody`);
    for (const stranger of [...strangers, ...strangers]) nearest(stranger, () => dozen);
    expect(nearest('RCMPP', () => dozen)).toEqual(['rcmp']);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.array(name, { maxLength: 5 })), { maxLength: 20 }), (asked) => {
        const near = suggester();
        for (const [received, list] of asked) expect(near(received, () => list)).toEqual(suggest(received, list));
      }),
    );
  });

  it('suggests from the list that it is asked of', () => {
    const nearest = suggester();
    expect(nearest('Amount', () => ['Amont'])).toEqual(['Amont']);
    expect(nearest('Amount', () => ['Amout'])).toEqual(['Amout']);
    expect(nearest('Amount', () => ['Year'])).toEqual([]);
  });

  it('stops after a million comparisons, and still knows what it has found', () => {
    const nearest = suggester();
    const long = Array.from({ length: 100_000 }, (_, index) => `m${index}`);
    const asked = Array.from({ length: 12 }, (_, index) => `M-${index}`);
    const found = asked.map((received) => nearest(received, () => long).length > 0);
    expect(found.indexOf(false)).toBe(10);
    expect(nearest('M-3', () => [...long])[0]).toBe('m3');
    const one = suggester();
    const huge = [...long, ...long.map((id) => `x${id}`)].flatMap((id) => [id, `y${id}`, `z${id}`]);
    expect(one('M-3', () => huge)[0]).toBe('m3');
  });
});
