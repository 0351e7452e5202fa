import type { Path } from '../kernel/codes.js';
import type { CodedError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { z } from '../outside/zod.js';
import { anyOf, describe, forCount, invalidArgument, numeral, quoted, unknownName } from './shapes.js';

/*
 * What is wrong by a schema that is none of ours, in both languages: what zod says of it is in one, and may be a
 * regular expression.
 */

/** What values may be, by the names that zod has for them. */
const TYPES = /* @__PURE__ */ frozen<Readonly<Record<string, Label>>>({
  array: { en: 'an array', fr: 'un tableau' },
  bigint: { en: 'a bigint', fr: 'un bigint' },
  boolean: { en: 'true or false', fr: 'true ou false' },
  date: { en: 'a date', fr: 'une date' },
  function: { en: 'a function', fr: 'une fonction' },
  int: { en: 'a whole number', fr: 'un nombre entier' },
  map: { en: 'a map', fr: 'une table de correspondance' },
  never: { en: 'nothing', fr: 'rien' },
  null: { en: 'null', fr: 'null' },
  number: { en: 'a number', fr: 'un nombre' },
  object: { en: 'an object', fr: 'un objet' },
  record: { en: 'an object', fr: 'un objet' },
  set: { en: 'a set', fr: 'un ensemble' },
  string: { en: 'a text', fr: 'un texte' },
  symbol: { en: 'a symbol', fr: 'un symbole' },
  tuple: { en: 'an array', fr: 'un tableau' },
  undefined: { en: 'nothing', fr: 'rien' },
});

/** What texts are written as, by the names that zod has for it. */
const FORMATS = /* @__PURE__ */ frozen<Readonly<Record<string, Label>>>({
  date: { en: 'a date such as 2019-09-05', fr: 'une date comme 2019-09-05' },
  datetime: { en: 'a date with its time', fr: 'une date avec son heure' },
  email: { en: 'an e-mail address', fr: 'une adresse de courriel' },
  time: { en: 'a time', fr: 'une heure' },
  url: { en: 'a web address', fr: 'une adresse web' },
  uuid: { en: 'a UUID', fr: 'un UUID' },
});
const OTHER_FORM: Label = /* @__PURE__ */ frozen({
  en: 'a text that is written otherwise',
  fr: 'un texte écrit autrement',
});
const ONE_OF: Label = /* @__PURE__ */ frozen({
  en: 'one of the values that there are',
  fr: 'une des valeurs qui existent',
});
const OTHER_NAME: Label = /* @__PURE__ */ frozen({ en: 'another name', fr: 'un autre nom' });
const ACCEPTED: Label = /* @__PURE__ */ frozen({
  en: 'a value that its rules accept',
  fr: 'une valeur que ses règles acceptent',
});
export const PART: Label = /* @__PURE__ */ frozen({ en: 'a part of the object', fr: "une partie de l'objet" });

/** The error for what zod found wrong with a value, as a reader of ours would say it. */
export function errorOf(issue: z.core.$ZodIssue, value: unknown, path: Path): CodedError {
  if (issue.code === 'invalid_value' && typeof value === 'string' && issue.values.every(isText))
    return unknownName(value, issue.values as string[], ONE_OF, path);
  if (issue.code === 'invalid_key') return invalidArgument(path.at(-1), OTHER_NAME, path);
  return invalidArgument(value, expectedBy(issue), path);
}

const isText = (value: unknown): boolean => typeof value === 'string';

function expectedBy(issue: z.core.$ZodIssue): Label {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? quoted(issue.expected);
    case 'invalid_value':
      return anyOf(issue.values.map((one) => (typeof one === 'string' ? one : describe(one).en)));
    case 'too_small':
      return boundOf(issue.origin, issue.minimum, { isLeast: true, isOpen: issue.inclusive === false });
    case 'too_big':
      return boundOf(issue.origin, issue.maximum, { isLeast: false, isOpen: issue.inclusive === false });
    case 'not_multiple_of': {
      const { en, fr } = numeral(issue.divisor);
      return { en: `a multiple of ${en}`, fr: `un multiple de ${fr}` };
    }
    case 'invalid_format':
      return FORMATS[issue.format] ?? OTHER_FORM;
    default:
      return ACCEPTED;
  }
}

/** What has a size, and what is counted of it: one, and several. */
type Size = readonly [what: Label, en: readonly [string, string], fr: readonly [string, string]];

const SIZES = /* @__PURE__ */ frozen<Readonly<Record<'string' | 'file' | 'array', Size>>>({
  string: [{ en: 'a text', fr: 'un texte' }, ['character', 'characters'], ['caractère', 'caractères']],
  file: [{ en: 'a file', fr: 'un fichier' }, ['byte', 'bytes'], ['octet', 'octets']],
  array: [{ en: 'a list', fr: 'une liste' }, ['entry', 'entries'], ['élément', 'éléments']],
});

/** What is within a bound: a number, a day, or the size of what has one. */
function boundOf(
  origin: string,
  limit: number | bigint,
  { isLeast, isOpen }: { readonly isLeast: boolean; readonly isOpen: boolean },
): Label {
  const { en, fr } = numeral(String(limit));
  if (origin === 'date') {
    return isLeast
      ? { en: 'a later date', fr: 'une date ultérieure' }
      : { en: 'an earlier date', fr: 'une date antérieure' };
  }
  if (['number', 'int', 'bigint'].includes(origin)) {
    if (isOpen)
      return isLeast
        ? { en: `a number above ${en}`, fr: `un nombre supérieur à ${fr}` }
        : { en: `a number below ${en}`, fr: `un nombre inférieur à ${fr}` };
    return isLeast
      ? { en: `a number from ${en} on`, fr: `un nombre d'au moins ${fr}` }
      : { en: `a number up to ${en}`, fr: `un nombre d'au plus ${fr}` };
  }
  const [what, ...units] = SIZES[origin as 'array'] ?? SIZES.array;
  const unit = forCount(String(limit), ...units);
  const bound = isLeast ? { en: 'at least', fr: 'au moins' } : { en: 'at most', fr: 'au plus' };
  return {
    en: `${what.en} of ${bound.en} ${en} ${unit.en}`,
    fr: `${what.fr} d'${bound.fr} ${fr} ${unit.fr}`,
  };
}
