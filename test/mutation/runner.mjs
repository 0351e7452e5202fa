import { basename, dirname, relative, resolve } from 'node:path';
import { BaseSequencer, createVitest } from 'vitest/node';
import { testsThatLoad } from './loads.mjs';

/*
 * Stryker's own runner lets every test judge each change that any file of tests passes while it is collected: half the
 * changes, a minute and more for each. Here a change is made from before the sources load, so that nothing depends on
 * when it is passed, and the judges are all tests of each file that passes it at any time. Those that stand nearest go
 * first, and the first that fails ends it.
 */
const DOORS = ['src/index.ts', 'src/schemas.ts', 'src/data.ts'];
const SUCCESS = 0;

/** Lower is nearer: the tests of the file, of its topic, of its folder, all others. */
function distance(test, source) {
  const [folder, topic] = [dirname(relative('src', source)), basename(source, '.ts')];
  if (dirname(relative('test', test)) !== folder) return 3;
  const tested = basename(test, '.test.ts');
  if (tested === topic) return 0;
  return tested.startsWith(topic) || topic.startsWith(tested) ? 1 : 2;
}

class Runner {
  #vitest;
  #order = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const order = () => this.#order;
    class InOrder extends BaseSequencer {
      async sort(files) {
        return [...files].sort((a, b) => order().indexOf(a.moduleId) - order().indexOf(b.moduleId));
      }
    }
    this.#vitest = await createVitest('test', {
      config: 'test/mutation/vitest.config.ts',
      watch: false,
      bail: 1,
      maxWorkers: 1,
      reporters: [{}],
      sequence: { sequencer: InOrder, setupFiles: 'list' },
    });
  }

  async dispose() {
    await this.#vitest?.close();
  }

  /** The files of tests as Vitest leaves them after a run. */
  async #run(job, files, workers) {
    const vitest = this.#vitest;
    vitest.state.filesMap.clear();
    vitest.state.errorsSet.clear();
    // Stryker goes to its copy of the project only after this file is loaded.
    vitest.provide('job', { ...job, doors: DOORS.map((door) => resolve(door)) });
    for (const { config } of vitest.projects) config.maxWorkers = workers;
    this.#order = files;
    await vitest.start(files);
    return vitest.state.getFiles();
  }

  async dryRun({ files }) {
    const ran = await this.#run({}, testsThatLoad(files), 2);
    const failure = problemIn(ran, this.#vitest.state.errorsSet);
    if (failure) return { status: 'error', errorMessage: failure.message };
    const timed = ran
      .map((file) => ({ file, took: (file.result?.duration ?? 0) + (file.collectDuration ?? 0) }))
      .sort((a, b) => a.took - b.took);
    const everywhere = Object.assign({}, ...ran.map(({ meta }) => meta.passedEverywhere));
    return {
      status: 'complete',
      tests: timed.map(({ file, took }) => ({
        id: file.filepath,
        name: file.name,
        fileName: file.filepath,
        timeSpentMs: took,
        status: SUCCESS,
      })),
      mutantCoverage: {
        static: {},
        perTest: Object.fromEntries(timed.map(({ file }) => [file.filepath, { ...everywhere, ...file.meta.passed }])),
      },
    };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    const near = (file) => distance(file, relative(process.cwd(), activeMutant.fileName));
    const files = testFilter.map((file) => resolve(file)).sort((a, b) => near(a) - near(b));
    const ran = await this.#run({ mutant: activeMutant.id, hitLimit }, files, 1);
    const failure = problemIn(ran, this.#vitest.state.errorsSet);
    if (!failure) {
      const judged = ran.filter(({ result }) => result?.state === 'pass' || result?.state === 'skip');
      return judged.length === new Set(files).size
        ? { status: 'survived', nrOfTests: judged.length }
        : { status: 'error', errorMessage: `${judged.length} of ${files.length} files of tests ran` };
    }
    if (failure.message.includes('Hit count limit reached')) return { status: 'timeout', reason: failure.message };
    return { status: 'killed', killedBy: failure.by, failureMessage: failure.message, nrOfTests: ran.length };
  }
}

/** The first thing that failed: a test, a hook, the loading of a file, or something outside of all tests. */
function problemIn(files, errors) {
  const failing = (task) =>
    [task, ...(task.tasks ?? []).flatMap(failing)].filter(({ result }) => result?.state === 'fail');
  for (const file of files) {
    const [first] = failing(file)
      .filter(({ result }) => result.errors?.length)
      .concat(failing(file));
    if (first)
      return {
        by: [file.filepath],
        message: `${file.name}: ${first.name}: ${first.result.errors?.[0]?.message ?? 'failed'}`,
      };
  }
  const [error] = errors;
  return error && { by: [files[0]?.filepath ?? ''], message: String(error.message ?? error) };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'nearest-first', factory: () => new Runner() }];
