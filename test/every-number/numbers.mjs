import { createHash } from 'node:crypto';

// Finds the numbers of a line: in digits, and in the words of a closed list. A label and its number (Table 7, Finding
// #5, Endnote 2), a date and a range of years are one token each, so that the accounting can tell them from quantities.

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Oct|Dec)';
const LABELS =
  '(?:Tables?|Diagram|Figure|Findings? ?#?|Endnote|Recommendation|Case study|Resolution|Coalition|Flight|CNAP-|EQ|ISSN|tab_|G)';

const PATTERNS = [
  'PS61-60E-PDF', // the catalogue number
  `\\b${LABELS} ?#?\\d+(?:-\\d+)?(?!\\d|\\.\\d|%)`,
  `${MONTH} \\d{1,2}, \\d{4}`,
  `(?:mid-)?${MONTH} \\d{4}`,
  '\\d{4}(?:[-–/]| to )\\d{2,4}(?!\\d)', // 2015-16, 2024–25, 2016-21, 2004-2020
  '\\d{4}s',
  '[$>]?\\d[\\d,]*(?:\\.\\d+)?(?: ?%|:\\d+|(?:st|nd|rd|th)\\b)?',
  '(?<![\\d])\\.\\d+', // .037
];

const WORDS = [
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
  ...'thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands'.split(' '),
  ...'first second third half twice double doubled zero none'.split(' '),
].flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]);

const NUMBER = new RegExp(`${PATTERNS.join('|')}|\\b(?:${WORDS.join('|')})\\b`, 'g');

/** The numbers of a line as printed, in order. */
export function numbersOf(line) {
  return [...line.matchAll(NUMBER)].map(([text]) => text.replace(/,$/, ''));
}

/** The lines of a document that hold numbers: which, and the first twelve digits of a hash of the line. No sentence. */
export function digestOf(document, text) {
  return text
    .split('\n')
    .map((line, index) => ({
      document,
      line: index + 1,
      numbers: numbersOf(line),
      hash: createHash('sha256').update(line).digest('hex').slice(0, 12),
    }))
    .filter(({ numbers }) => numbers.length > 0);
}
