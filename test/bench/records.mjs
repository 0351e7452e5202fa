// The same records for every contender: seeded, ten fiscal years, six types, four genders.

export const FIRST_YEAR = 2015;
export const YEARS = Array.from(
  { length: 10 },
  (_, index) => `${FIRST_YEAR + index}-${(FIRST_YEAR + index + 1) % 100}`,
);
export const PERIOD = { from: YEARS[0], to: YEARS[9] };
export const TYPES = [
  'peace-support-operations',
  'courts-and-tribunals',
  'bilateral',
  'short-term-training',
  'rapid-response',
  'policy-development',
];
export const GENDERS = ['woman', 'man', 'another-gender', 'not-reported'];
export const PERSONNEL = ['police', 'civilian'];
const MISSIONS = Array.from({ length: 24 }, (_, index) => `mission-${index}`);
const AGENCIES = Array.from({ length: 19 }, (_, index) => `agency-${index}`);

const DAY = 86_400_000;
export const START = Date.UTC(FIRST_YEAR, 3, 1) / DAY;
export const END = Date.UTC(FIRST_YEAR + 10, 3, 1) / DAY;
/** First days of the ten years, and the day after the last one. */
export const EDGES = Array.from({ length: 11 }, (_, index) => Date.UTC(FIRST_YEAR + index, 3, 1) / DAY);

// Texts are shared between records, as a JSON parser or a database driver shares them.
const DATES = Array.from({ length: END - START + 900 }, (_, index) =>
  new Date((START - 400 + index) * DAY).toISOString().slice(0, 10),
);
const dateText = (day) => DATES[day - START + 400];

function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Records one at a time; nobody keeps them. */
export function* eachRecord(count, { seed = 1, people = Math.ceil(count / 3) } = {}) {
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  for (let index = 0; index < count; index++) {
    const first = START - 300 + below(END - START + 290);
    const last = first + (below(10) === 0 ? below(30) : 180 + below(300));
    const mission = below(MISSIONS.length);
    yield {
      id: `d${index}`,
      person: `p${below(people)}`,
      mission: MISSIONS[mission],
      type: TYPES[below(TYPES.length)],
      personnel: PERSONNEL[below(10) === 0 ? 1 : 0],
      gender: GENDERS[below(GENDERS.length)],
      agency: AGENCIES[below(AGENCIES.length)],
      position: 'adviser',
      rank: 'constable',
      firstDay: dateText(first),
      lastDay: below(50) === 0 ? 'ongoing' : dateText(last),
    };
  }
}

export function makeRecords(count) {
  const records = new Array(count);
  let index = 0;
  for (const record of eachRecord(count)) records[index++] = record;
  return records;
}

/** The same records as typed arrays, for the contenders that start from there. */
export function makeArrays(records) {
  const { length } = records;
  const arrays = {
    first: new Int32Array(length),
    leave: new Int32Array(length),
    type: new Uint8Array(length),
    gender: new Uint8Array(length),
  };
  records.forEach((record, index) => {
    arrays.first[index] = Date.parse(record.firstDay) / DAY;
    arrays.leave[index] = record.lastDay === 'ongoing' ? END : Math.min(END, Date.parse(record.lastDay) / DAY + 1);
    arrays.type[index] = TYPES.indexOf(record.type);
    arrays.gender[index] = GENDERS.indexOf(record.gender);
  });
  return arrays;
}
