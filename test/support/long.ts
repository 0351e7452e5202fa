/*
 * The laws in two lengths. `npm test` takes the short form; `CPA_LONG=1` the long one, which the gate of .ci/run goes
 * through; and `CPA_LONG=20` tries twenty times as many, for a hunt, with `FC_SEED=$RANDOM` for others than those of
 * the gate.
 */
const TIMES = Number(process.env['CPA_LONG'] ?? 0);
if (!Number.isSafeInteger(TIMES) || TIMES < 0) throw new Error('CPA_LONG is a whole number: how often the long form');

export const IS_LONG = TIMES > 0;

/**
 * How many things a law tries: so many in the long form, and 200 of them at most in the short one, unless it says how
 * many.
 */
export const runs = (long: number, short = Math.min(long, 200)): number => (IS_LONG ? TIMES * long : short);
