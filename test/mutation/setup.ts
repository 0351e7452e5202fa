import fc from 'fast-check';
import { afterAll, expect, inject } from 'vitest';

/** What the runner tells each file of tests. */
interface Job {
  /** The change that is made; none in the first run, which finds out what passes what. */
  readonly mutant?: string;
  /** How often the change may be passed before it counts as endless. */
  readonly hitLimit?: number;
  /** The entries of the library, to be loaded first. */
  readonly doors: readonly string[];
}

/** Stands in the counts for what runs while the sources load. */
const EVERYWHERE = '*';

/*
 * Runs before each file of tests. The instrumented sources count in this object which change they pass, and take from
 * it which change is made.
 */
const { mutant, hitLimit, doors } = inject('job' as never) as Job;
const shared = globalThis as {
  __stryker__?: {
    activeMutant?: string;
    currentTestId?: string;
    hitCount?: number;
    hitLimit?: number | undefined;
    mutantCoverage?: { perTest: Record<string, Record<string, number>> };
  };
};
shared.__stryker__ ??= {};
const stryker = shared.__stryker__;
// A law that fails has seen the change; the smallest case that does so interests nobody.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

if (mutant !== undefined) {
  // From before the sources load, as if they were written so.
  stryker.activeMutant = mutant;
  stryker.hitCount = 0;
  stryker.hitLimit = hitLimit;
} else {
  // What runs while the sources load belongs to all files of tests: most of them share a process, which loads them once.
  stryker.currentTestId = EVERYWHERE;
  for (const door of doors) await import(door);
  const file = expect.getState().testPath ?? '';
  stryker.currentTestId = file;
  // biome-ignore lint/correctness/noEmptyPattern: the runner insists on this form
  afterAll(({}, suite) => {
    const passed = stryker.mutantCoverage?.perTest ?? {};
    Object.assign(suite.meta, { passed: passed[file] ?? {}, passedEverywhere: passed[EVERYWHERE] ?? {} });
  });
}
