// The same question put to other tools, each in the way its own documentation shows.
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { max } from 'date-fns/max';
import { min } from 'date-fns/min';
import { parseISO } from 'date-fns/parseISO';
import { Decimal } from 'decimal.js';
import lodash from 'lodash';
import { EDGES, END, YEARS } from './records.mjs';

const DAY = 86_400_000;
const iso = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const yearDates = YEARS.map((year, index) => ({ year, start: iso(EDGES[index]), end: iso(EDGES[index + 1] - 1) }));

async function tryImport(name) {
  try {
    return { module: await import(name) };
  } catch (error) {
    return { failure: String(error.message).split('\n')[0] };
  }
}

const duckdb = await tryImport('@duckdb/node-api');
const polars = await tryImport('nodejs-polars');
const arquero = await tryImport('arquero');

/** Tools that could not be loaded here, and why. */
export const absent = Object.entries({ DuckDB: duckdb, polars, arquero }).flatMap(([name, { failure }]) =>
  failure === undefined ? [] : [{ name, failure }],
);

const QUERY = `
  select y.fy, d.type, d.gender,
    sum(least(d.last, y.finish) - greatest(d.first, y.start) + 1)::double as days,
    count(*) filter (where d.first >= y.start)::double as starts
  from deployments d join years y on d.first <= y.finish and d.last >= y.start
  group by all`;

const LOAD = `
  create or replace table deployments as
  select cast(first as date) as first, type, gender,
    case when last = 'ongoing' then date '2100-12-31' else cast(last as date) end as last
  from raw`;

export async function duckdbWith(threads) {
  if (duckdb.module === undefined) return null;
  const { DuckDBInstance, DuckDBDataChunk, VARCHAR } = duckdb.module;
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  await connection.run('create table years (fy varchar, start date, finish date)');
  for (const { year, start, end } of yearDates)
    await connection.run(`insert into years values ('${year}', '${start}', '${end}')`);
  const load = async (records) => {
    await connection.run('create or replace table raw (first varchar, last varchar, type varchar, gender varchar)');
    const appender = await connection.createAppender('raw');
    const newChunk = () => DuckDBDataChunk.create([VARCHAR, VARCHAR, VARCHAR, VARCHAR]);
    let chunk = newChunk();
    for (let from = 0; from < records.length; from += 2048) {
      const some = records.slice(from, from + 2048);
      // A chunk keeps the length that it was first filled with; the last one is shorter.
      if (some.length < 2048) chunk = newChunk();
      chunk.setColumns([
        some.map((r) => r.firstDay),
        some.map((r) => r.lastDay),
        some.map((r) => r.type),
        some.map((r) => r.gender),
      ]);
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    await connection.run(LOAD);
  };
  const query = async () => {
    const reader = await connection.runAndReadAll(QUERY);
    return new Map(
      reader.getRows().map(([year, type, gender, days, starts]) => [`${year}|${type}|${gender}`, [days, starts]]),
    );
  };
  const close = async () => {
    await connection.run('drop table if exists raw; drop table if exists deployments');
    connection.closeSync();
    instance.closeSync();
  };
  return { load, query, close };
}

export function polarsRollUp(records) {
  const { default: pl } = polars.module;
  const frame = pl
    .DataFrame({
      first: records.map((r) => r.firstDay),
      last: records.map((r) => (r.lastDay === 'ongoing' ? '2100-12-31' : r.lastDay)),
      type: records.map((r) => r.type),
      gender: records.map((r) => r.gender),
    })
    .withColumns(
      pl.col('first').str.strptime(pl.Date, '%Y-%m-%d').cast(pl.Int32).alias('first'),
      pl.col('last').str.strptime(pl.Date, '%Y-%m-%d').cast(pl.Int32).alias('last'),
    );
  const rows = new Map();
  YEARS.forEach((year, index) => {
    const start = EDGES[index];
    const end = EDGES[index + 1] - 1;
    const found = frame
      .lazy()
      .filter(pl.col('first').ltEq(end).and(pl.col('last').gtEq(start)))
      .withColumns(
        pl.when(pl.col('last').gt(end)).then(pl.lit(end)).otherwise(pl.col('last')).alias('to'),
        pl.when(pl.col('first').lt(start)).then(pl.lit(start)).otherwise(pl.col('first')).alias('from'),
        pl.col('first').gtEq(start).cast(pl.Int32).alias('new'),
      )
      .withColumns(pl.col('to').minus(pl.col('from')).plus(1).cast(pl.Int64).alias('days'))
      .groupBy(['type', 'gender'])
      .agg(pl.col('days').sum(), pl.col('new').sum())
      .collectSync();
    for (const row of found.toRecords())
      rows.set(`${year}|${row.type}|${row.gender}`, [Number(row.days), Number(row.new)]);
  });
  return rows;
}
export const hasPolars = polars.module !== undefined;

export function arqueroRollUp(records) {
  const aq = arquero.module;
  const table = aq.table({
    first: records.map((r) => Date.parse(r.firstDay) / DAY),
    last: records.map((r) => (r.lastDay === 'ongoing' ? END : Date.parse(r.lastDay) / DAY)),
    type: records.map((r) => r.type),
    gender: records.map((r) => r.gender),
  });
  const rows = new Map();
  YEARS.forEach((year, index) => {
    const found = table
      .params({ start: EDGES[index], end: EDGES[index + 1] - 1 })
      .filter((d, $) => d.first <= $.end && d.last >= $.start)
      .derive({
        days: (d, $) => aq.op.least(d.last, $.end) - aq.op.greatest(d.first, $.start) + 1,
        fresh: (d, $) => (d.first >= $.start ? 1 : 0),
      })
      .groupby('type', 'gender')
      .rollup({ days: (d) => aq.op.sum(d.days), fresh: (d) => aq.op.sum(d.fresh) });
    for (const { type, gender, days, fresh } of found) rows.set(`${year}|${type}|${gender}`, [days, fresh]);
  });
  return rows;
}
export const hasArquero = arquero.module !== undefined;

export function lodashRollUp(records) {
  const days = records.map((r) => ({
    type: r.type,
    gender: r.gender,
    first: Date.parse(r.firstDay) / DAY,
    last: r.lastDay === 'ongoing' ? END : Date.parse(r.lastDay) / DAY,
  }));
  const rows = new Map();
  YEARS.forEach((year, index) => {
    const start = EDGES[index];
    const end = EDGES[index + 1] - 1;
    const present = lodash.filter(days, (d) => d.first <= end && d.last >= start);
    lodash.forEach(
      lodash.groupBy(present, (d) => `${year}|${d.type}|${d.gender}`),
      (group, key) => {
        rows.set(key, [
          lodash.sumBy(group, (d) => Math.min(d.last, end) - Math.max(d.first, start) + 1),
          lodash.sumBy(group, (d) => (d.first >= start ? 1 : 0)),
        ]);
      },
    );
  });
  return rows;
}

/** Dates as Date objects and sums as decimals, for every record and year: how it is usually written. */
export function dateFnsRollUp(records) {
  const years = yearDates.map(({ year, start, end }) => ({ year, start: parseISO(start), end: parseISO(end) }));
  const sums = new Map();
  for (const record of records) {
    const first = parseISO(record.firstDay);
    const last = record.lastDay === 'ongoing' ? years[9].end : parseISO(record.lastDay);
    for (const { year, start, end } of years) {
      if (first > end || last < start) continue;
      const key = `${year}|${record.type}|${record.gender}`;
      const sum = sums.get(key) ?? { days: new Decimal(0), starts: new Decimal(0) };
      sum.days = sum.days.plus(differenceInCalendarDays(min([last, end]), max([first, start])) + 1);
      if (first >= start) sum.starts = sum.starts.plus(1);
      sums.set(key, sum);
    }
  }
  return new Map([...sums].map(([key, { days, starts }]) => [key, [days.toNumber(), starts.toNumber()]]));
}
