import fc from 'fast-check';
import { isCpaIppError } from '../../src/explain/codes.js';
import type { AnyShape, Described } from '../../src/kernel/form.js';
import { modelsOf } from '../../src/schema/models.js';
import type { TEXT_FORMATS } from '../../src/schema/text-formats.js';

/* What the laws on models are tried with. */

/** The models by their names. */
export const NAMED = (modelsOf() as readonly AnyShape[]).map((shape): [string, AnyShape] => {
  if (shape.form.kind !== 'model') throw new Error('a model without a name');
  return [shape.form.name, shape];
});

/** Values that have the form: so most of a model's values are a small step from being right. */
export function valuesOf({ form }: Described, depth = 0): fc.Arbitrary<unknown> {
  const inside = (one: Described) => valuesOf(one, depth + 1);
  switch (form.kind) {
    case 'text':
      if (form.format !== undefined) return textsOf(form.format);
      if (form.pattern !== undefined && !form.pattern.includes('counted'))
        return fc.constantFrom('en', 'nb', 'NOK', 'CAD');
      // Of units: those that have no name of their own.
      if (form.pattern !== undefined)
        return fc.constantFrom('USD millions', 'EUR', 'per 100000', 'counted meals', 'measured tonnes of CO2');
      return fc.string({ minLength: form.isFilled === true ? 1 : 0, maxLength: 4 });
    case 'number':
      return form.isWhole
        ? fc.integer({ min: Math.max(form.from ?? -9, -(2 ** 40)), max: Math.min(form.to ?? 9, 2 ** 40) })
        : fc.constantFrom(0, 1, -2.5, 0.01, 12);
    case 'flag':
      return fc.boolean();
    case 'one-of':
      return fc.constantFrom(...form.members);
    case 'list':
      return fc.array(inside(form.of), { minLength: form.atLeast, maxLength: form.atLeast + (depth < 4 ? 2 : 0) });
    case 'tuple':
      return fc.tuple(...form.of.map(inside));
    case 'record':
      return fc.dictionary(fc.constantFrom('a', 'b', 'c'), inside(form.of), { maxKeys: 2 });
    case 'fields':
      return fc.record(Object.fromEntries(Object.entries(form.fields).map(([name, field]) => [name, inside(field)])), {
        requiredKeys: Object.entries(form.fields).flatMap(([name, { isOptional }]) =>
          isOptional === true ? [] : [name],
        ),
      });
    case 'either': {
      const forms = form.of.filter((one) => one.form.kind !== 'decimal');
      // What holds itself has an end.
      return depth > 6 ? inside(forms[0] as Described) : fc.oneof(...forms.map(inside));
    }
    case 'model':
      return inside(form.of());
    case 'checked':
      return inside(form.tells ?? form.of);
    case 'decimal':
    case 'any':
      return fc.constant('1');
  }
}

const textsOf = (format: keyof typeof TEXT_FORMATS): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...{
      decimal: ['0', '-1.5', '+3.', '.25', '100000000000000000'],
      share: ['0', '0.2', '.21', '1', '1.0', '0.175', '+.5', '00', '-0', '01.'],
      'fiscal-year': ['2015-16', '1999-00', '1900-01', '2099-00'],
      'calendar-year': ['2015', '1999', '1900', '2099'],
      'slashed-year': ['2015/16', '1999/00', '1900/01', '2099/00'],
      'calendar-date': ['2019-09-05', '2000-02-29', '1900-01-01', '2100-12-31'],
      'not-negative': ['0', '-0', '1.5', '+2', '.25'],
      time: ['2019', '2019-04/2019-06-30', '2019-04-01/2020-03-31', '1900'],
      percentage: ['0', '99.5', '100', '+2', '-0', '100.0', '.5'],
      'one-to-two': ['1', '2', '1.75', '2.0', '+1.5'],
      'partial-date': ['2019', '2019-09', '2019-09-05', '1900', '2100-12'],
      id: ['a', 'un-missions', '7'],
    }[format],
  );

/** A small step: a key dropped, added, renamed or capitalized, a type changed, a bound crossed, a name misspelt. */
const wrong = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  2 ** 53,
  Number.NaN,
  '',
  'x',
  '2015-17',
  '2015-2016',
  '2019-02-30',
  '1899',
  '1.01',
  '1,5',
  '2.5',
  '100.01',
  '2019-04/',
  '2019/2020/2021',
  '1e3',
  '0x1',
  ' 1',
  [],
  {},
  { noValue: 'redacted' },
  { noValue: 'x' },
  { noValue: 'redacted', value: 3 },
  { en: 'a', fr: 'b', de: 'c' },
);
export const mutated = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      values,
      fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('set', 'drop', 'add', 'rename', 'recase'),
      wrong,
    )
    .map(([value, steps, how, replacement]) => mutate(structuredClone(value), steps, how, replacement));

function mutate(value: unknown, [step = 0, ...steps]: readonly number[], how: string, replacement: unknown): unknown {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' && how === 'rename' ? `${value}x` : replacement;
  const keys = Object.keys(value);
  const holder = value as Record<string, unknown>;
  const key = keys[step % Math.max(keys.length, 1)];
  if (how === 'add' && (steps.length === 0 || key === undefined))
    return Array.isArray(value) ? [...value, replacement] : { ...value, added: replacement };
  if (key === undefined) return replacement;
  if (steps.length > 0 && typeof holder[key] === 'object') {
    holder[key] = mutate(holder[key], steps, how, replacement);
    return value;
  }
  if (how === 'drop') {
    if (Array.isArray(value)) value.pop();
    else delete holder[key];
  } else if ((how === 'rename' || how === 'recase') && !Array.isArray(value)) {
    holder[how === 'rename' ? `${key}s` : key.charAt(0).toUpperCase() + key.slice(1)] = holder[key];
    delete holder[key];
  } else holder[key] = mutate(holder[key], [], how, replacement);
  return value;
}

/** The code with which a reader refuses a value; `null` where it takes it. */
export function refusal(shape: AnyShape, value: unknown): string | null {
  try {
    shape.read(value, []);
    return null;
  } catch (error) {
    if (!isCpaIppError(error)) throw error;
    return error.code;
  }
}
