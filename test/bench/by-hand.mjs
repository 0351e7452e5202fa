// What a careful engineer writes by hand for this one question: per fiscal year, type and gender, person-days and new
// deployments.
import { EDGES, END, GENDERS, PERSONNEL, START, TYPES, YEARS } from './records.mjs';

const GROUPS = TYPES.length * GENDERS.length;
const BUCKETS = YEARS.length + 2;
const FIRST = Date.UTC(1900, 0, 1) / 86_400_000;
const LAST = Date.UTC(2100, 11, 31) / 86_400_000;
const BUCKET_AT = new Uint8Array(LAST - FIRST + 3);
for (const [index, edge] of EDGES.entries()) BUCKET_AT.fill(index + 1, edge - FIRST);

/**
 * Rows with person-days, average, new deployments and share of women, wherever there is service; in plain floating
 * point.
 */
function rowsOf(personDays, starts) {
  const rows = [];
  for (let year = 0; year < YEARS.length; year++) {
    for (let type = 0; type < TYPES.length; type++) {
      for (let gender = 0; gender < GENDERS.length; gender++) {
        const at = (type * 4 + gender) * YEARS.length + year;
        if (personDays[at] === 0) continue;
        rows.push({
          fiscalYear: YEARS[year],
          type: TYPES[type],
          gender: GENDERS[gender],
          personDays: personDays[at],
          average: personDays[at] / (EDGES[year + 1] - EDGES[year]),
          newDeployments: starts[at],
          womenShare: gender === 3 ? null : gender === 0 ? 1 : 0,
        });
      }
    }
  }
  return rows;
}

function fromMoments(counts, sums, newCounts) {
  const personDays = new Float64Array(GROUPS * YEARS.length);
  const starts = new Float64Array(GROUPS * YEARS.length);
  for (let group = 0; group < GROUPS; group++) {
    let count = 0;
    let sum = 0;
    let before = 0;
    for (let bucket = 0; bucket <= YEARS.length; bucket++) {
      count += counts[group * BUCKETS + bucket];
      sum += sums[group * BUCKETS + bucket];
      const total = EDGES[bucket] * count - sum;
      if (bucket > 0) {
        personDays[group * YEARS.length + bucket - 1] = total - before;
        starts[group * YEARS.length + bucket - 1] = newCounts[group * BUCKETS + bucket];
      }
      before = total;
    }
  }
  return rowsOf(personDays, starts);
}

/** Typed arrays and the moments of the two ends of each record: the fastest loop known for this question. */
export function momentsLoop({ first, leave, type, gender }) {
  const counts = new Float64Array(GROUPS * BUCKETS);
  const sums = new Float64Array(GROUPS * BUCKETS);
  const newCounts = new Float64Array(GROUPS * BUCKETS);
  for (let index = 0; index < first.length; index++) {
    const start = first[index];
    const end = leave[index];
    const group = (type[index] * 4 + gender[index]) * BUCKETS;
    const at = group + BUCKET_AT[start - FIRST];
    const to = group + BUCKET_AT[end - FIRST];
    counts[at] += 1;
    sums[at] += start;
    newCounts[at] += 1;
    counts[to] -= 1;
    sums[to] -= end;
  }
  return fromMoments(counts, sums, newCounts);
}

/** Typed arrays and a loop over the years of each record: what one writes first. */
export function plainLoop({ first, leave, type, gender }) {
  const personDays = new Float64Array(GROUPS * YEARS.length);
  const starts = new Float64Array(GROUPS * YEARS.length);
  for (let index = 0; index < first.length; index++) {
    const start = first[index];
    const end = leave[index];
    const group = (type[index] * 4 + gender[index]) * YEARS.length;
    for (let year = 0; year < YEARS.length; year++) {
      const from = Math.max(start, EDGES[year]);
      const to = Math.min(end, EDGES[year + 1]);
      if (to > from) personDays[group + year] += to - from;
      if (start >= EDGES[year] && start < EDGES[year + 1]) starts[group + year] += 1;
    }
  }
  return rowsOf(personDays, starts);
}

const TYPE_CODES = new Map(TYPES.map((name, code) => [name, code]));
const GENDER_CODES = new Map(GENDERS.map((name, code) => [name, code]));
const DAYS_BEFORE = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const YEAR_STARTS = new Int32Array(202);
for (let year = 1900; year <= 2101; year++) YEAR_STARTS[year - 1900] = Date.UTC(year, 0, 1) / 86_400_000;

/** A day number, or -1 where the text is no day from 1900 to 2100. */
export function parseDay(text) {
  if (typeof text !== 'string' || text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
    return Number.NaN;
  const d0 = text.charCodeAt(0) - 48;
  const d1 = text.charCodeAt(1) - 48;
  const d2 = text.charCodeAt(2) - 48;
  const d3 = text.charCodeAt(3) - 48;
  const d5 = text.charCodeAt(5) - 48;
  const d6 = text.charCodeAt(6) - 48;
  const d8 = text.charCodeAt(8) - 48;
  const d9 = text.charCodeAt(9) - 48;
  if (d0 < 0 || d0 > 9 || d1 < 0 || d1 > 9 || d2 < 0 || d2 > 9 || d3 < 0 || d3 > 9) return Number.NaN;
  if (d5 < 0 || d5 > 9 || d6 < 0 || d6 > 9 || d8 < 0 || d8 > 9 || d9 < 0 || d9 > 9) return Number.NaN;
  const year = d0 * 1000 + d1 * 100 + d2 * 10 + d3;
  const month = d5 * 10 + d6;
  const day = d8 * 10 + d9;
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return Number.NaN;
  const leap = (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > DAYS_IN[month] + (leap && month === 2 ? 1 : 0)) return Number.NaN;
  return YEAR_STARTS[year - 1900] + DAYS_BEFORE[month] + (leap && month > 2 ? 1 : 0) + day - 1;
}

const named = (value) => typeof value === 'string' && value !== '';

/** The object loop, and a set of people for every combination. */
export function objectLoopWithPeople(records) {
  const served = Array.from({ length: GROUPS * YEARS.length }, () => new Set());
  return objectLoop(records, served).map((row) => {
    const group = TYPE_CODES.get(row.type) * 4 + GENDER_CODES.get(row.gender);
    return { ...row, peopleServed: served[group * YEARS.length + YEARS.indexOf(row.fiscalYear)].size };
  });
}

/**
 * Records, with the same checks of every field that the library makes, and the moments. Takes an array or an iterator.
 * Where sets are given, people go into that of every year they serve in.
 */
export function objectLoop(records, served = null) {
  const counts = new Float64Array(GROUPS * BUCKETS);
  const sums = new Float64Array(GROUPS * BUCKETS);
  const newCounts = new Float64Array(GROUPS * BUCKETS);
  let index = 0;
  for (const record of records) {
    if (typeof record !== 'object' || record === null) throw new Error(`record ${index}`);
    const { id, person, mission, type, personnel, gender, agency, position, rank, firstDay, lastDay } = record;
    if (!named(id) || !named(person) || !named(mission)) throw new Error(`record ${index}: a name is missing`);
    if (agency !== undefined && !named(agency)) throw new Error(`record ${index}: agency`);
    if (position !== undefined && !named(position)) throw new Error(`record ${index}: position`);
    if (rank !== undefined && !named(rank)) throw new Error(`record ${index}: rank`);
    const typeCode = TYPE_CODES.get(type);
    const genderCode = GENDER_CODES.get(gender);
    if (typeCode === undefined || genderCode === undefined) throw new Error(`record ${index}: type or gender`);
    if (personnel !== PERSONNEL[0] && personnel !== PERSONNEL[1]) throw new Error(`record ${index}: personnel`);
    const start = parseDay(firstDay);
    if (Number.isNaN(start)) throw new Error(`record ${index}: firstDay`);
    let end = END;
    if (lastDay !== 'ongoing') {
      const last = parseDay(lastDay);
      if (!(last >= start)) throw new Error(`record ${index}: lastDay`);
      end = last + 1;
    }
    index += 1;
    if (start >= END || end <= START) continue;
    const group = (typeCode * 4 + genderCode) * BUCKETS;
    const at = group + BUCKET_AT[start - FIRST];
    const to = group + BUCKET_AT[end - FIRST];
    counts[at] += 1;
    sums[at] += start;
    newCounts[at] += 1;
    counts[to] -= 1;
    sums[to] -= end;
    if (served === null) continue;
    const last = Math.min(YEARS.length, BUCKET_AT[end - 1 - FIRST]);
    const place = (typeCode * 4 + genderCode) * YEARS.length - 1;
    for (let bucket = Math.max(1, BUCKET_AT[start - FIRST]); bucket <= last; bucket++)
      served[place + bucket].add(person);
  }
  return fromMoments(counts, sums, newCounts);
}
