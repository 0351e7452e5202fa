import type { CalendarDate, DeploymentRecord, DeploymentType, Gender } from '../../src/index.js';
import { type Random, randomFrom } from './random.js';
import { CELLS, decimalsOf, TYPES, YEARS } from './table-11.js';

/**
 * Builds assignments whose monthly averages give every cell of Table 11 as printed.
 *
 * A cell is the mean of twelve month-end strengths, so it stands for a whole number of twelfths (94.58 is 1135/12).
 * Each type gets a curve of 60 month-end strengths that adds up to its five cells; people come and go in the course of
 * a month so as to follow the curve, and rotate after about a year.
 */
export function table11Deployments(seed: number): DeploymentRecord[] {
  const random = randomFrom(seed);
  return TYPES.flatMap((type) => {
    const curve = YEARS.flatMap((_, year) => monthEndStrengths(twelfthsOf(type, year), random));
    return followCurve(type, curve, random);
  });
}

/** The twelfths behind a printed cell: the nearest whole number that rounds to it. */
export function twelfthsOf(type: DeploymentType, year: number): number {
  // 35 is printed in the table, and 57.92 in Table 10 is the total: 695 twelfths, so the cell holds 695 - 12 - 264 =
  // 419 (34.92, rounded to 35).
  if (type === 'peace-support-operations' && YEARS[year] === '2018-19') return 419;
  const printed = CELLS[type][year] as string;
  const twelfths = Math.round(Number(printed) * 12);
  if ((twelfths / 12).toFixed(decimalsOf(printed)) !== printed) throw new Error(`${printed} is no number of twelfths`);
  return twelfths;
}

/** Twelve strengths with a given sum, as even as possible, the odd ones in random months. */
function monthEndStrengths(sum: number, random: Random): number[] {
  const strengths = Array.from({ length: 12 }, () => Math.floor(sum / 12));
  const months = strengths.map((_, month) => month);
  for (let extra = sum % 12; extra > 0; extra--) {
    const [month] = months.splice(random.whole(0, months.length - 1), 1);
    (strengths[month as number] as number) += 1;
  }
  return strengths;
}

const FIRST_MONTH = 2015 * 12 + 3; // April 2015, in months
const AGENCIES = ['rcmp', 'spvm', 'surete-du-quebec', 'toronto-police-service'];
const GENDERS: readonly Gender[] = ['woman', 'man', 'man', 'man', 'another-gender', 'not-reported'];

type Open = Omit<DeploymentRecord, 'lastDay'> & { readonly startMonth: number };

function followCurve(type: DeploymentType, curve: readonly number[], random: Random): DeploymentRecord[] {
  const done: DeploymentRecord[] = [];
  const open: Open[] = [];
  let count = 0;
  const start = (month: number): void => {
    count += 1;
    open.push({
      id: `${type}-${count}`,
      person: `${type}-person-${random.whole(1, 4) === 1 ? Math.ceil(count / 20) : 1000 + count}`,
      mission: `${type}-mission-${random.whole(1, 3)}`,
      type,
      personnel: random.whole(1, 10) === 1 ? 'civilian' : 'police',
      gender: random.pick(GENDERS),
      agency: random.pick(AGENCIES),
      firstDay: dayIn(month, random.whole(1, daysIn(month))),
      startMonth: month,
    });
  };
  const end = (index: number, month: number): void => {
    const [{ startMonth: _, ...record }] = open.splice(index, 1) as [Open];
    // Not on the last day: who leaves on a month-end is counted on it.
    done.push({ ...record, lastDay: dayIn(month, random.whole(1, daysIn(month) - 1)) });
  };
  // Those who are there on 31 March 2015 came in the months before.
  for (let person = 0; person < (curve[0] as number); person++) start(FIRST_MONTH - random.whole(1, 11));
  curve.forEach((strength, index) => {
    const month = FIRST_MONTH + index;
    for (let at = open.length - 1; at >= 0; at--) {
      if (month - (open[at] as Open).startMonth >= random.whole(12, 14)) end(at, month);
    }
    while (open.length > strength) end(random.whole(0, open.length - 1), month);
    while (open.length < strength) start(month);
  });
  const after = FIRST_MONTH + curve.length;
  for (const { startMonth: _, ...record } of open) {
    done.push({ ...record, lastDay: random.whole(1, 3) === 1 ? 'ongoing' : dayIn(after + random.whole(0, 11), 15) });
  }
  return done;
}

function daysIn(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}

function dayIn(month: number, day: number): CalendarDate {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10) as CalendarDate;
}
