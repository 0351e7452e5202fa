import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { minify } from 'terser';
import { defineConfig, type Options } from 'tsup';
import { literalsAsJson } from './test/package/json-literals.js';
import { madeWhenUsed, withoutArrows } from './test/package/light.js';
import {
  eachOnce,
  filesIn,
  handingOut,
  leftOutside,
  namesIn,
  type Taken,
  takenBy,
  takingOver,
} from './test/package/shared-rooms.js';

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

const DOORS = { index: 'src/index.ts', schemas: 'src/schemas.ts', data: 'src/data.ts' };
/** One file with all in it, for pages without a bundler. */
const BROWSER = 'src/browser.ts';
type Rooms = Readonly<Record<string, readonly string[]>>;

/** Printed figures. */
const FIGURES: Rooms = {
  './figures/amount.js': ['amountOf'],
  './figures/read-number.js': ['readNumber'],
  './figures/reconcile.js': ['reconcile'],
  './figures/statement.js': ['figureOf', 'statement'],
  './figures/whole-over.js': ['wholesThatFit'],
};
/** Records of people, the look-up of names in them, and targets. */
const PEOPLE: Rooms = {
  './deployments/engine/columns.js': ['deploymentColumns'],
  './deployments/peak.js': ['peakStrength'],
  './deployments/read.js': ['readDeployments'],
  './deployments/strength.js': ['averageDeployed', 'strengthBy', 'strengthOn'],
  './deployments/summary.js': ['summarizeDeployments'],
  './gender/check-target.js': ['checkGenderTarget'],
  './gender/counts.js': ['countsThatFit', 'womenAmong'],
  './gender/needed.js': ['womenNeeded'],
  './gender/pooled-share.js': ['poolShares'],
  './gender/schedule.js': ['genderTarget', 'targetSchedule'],
  './gender/wilson.js': ['wilsonInterval'],
  './missions/lookup.js': ['findMission'],
  './program/agency.js': ['findAgency'],
};
/** What puts results into words. */
const WORDS: Rooms = {
  './explain/citation.js': ['citation'],
  './explain/error-json.js': ['errorFromJSON', 'errorToJSON'],
  './explain/explain.js': ['explain'],
  './explain/format-reported.js': ['formatReported'],
  './explain/labels.js': ['labelOf', 'labelsOf'],
  './explain/locales.js': ['labelText', 'localeOf'],
  './explain/summarize-findings.js': ['summarizeFindings'],
  './tables/csv.js': ['csvText'],
  './tables/flat.js': ['flatRows'],
  './tables/html.js': ['htmlTable'],
  './tables/markdown.js': ['markdownTable'],
  './tables/tidy.js': ['tidyRows'],
};
/** Rooms that few programs use. */
const LATE: Rooms = {
  './audit/audit.js': ['audit'],
  './audit/diagnose.js': ['diagnose'],
  './audit/odd-ones.js': ['oddOnes'],
  './audit/table/audit-table.js': ['auditTable', 'statementOfTable'],
  './budgets/changes.js': ['budgetChanges', 'varianceContributions'],
  './budgets/from-figures.js': ['budgetLinesOf'],
  './budgets/intake.js': ['readBudgetLines'],
  './budgets/materiality.js': ['checkMateriality'],
  './charts/audit.js': ['chartOfAudit'],
  './charts/budget.js': ['chartOfBudget'],
  './charts/coverage.js': ['chartOfCoverage'],
  './charts/deployments.js': ['chartOfDeployments'],
  './charts/gender.js': ['chartOfGenderTargets'],
  './claims/list-findings.js': ['listFindings'],
  './deployments/ceilings.js': ['ceilingUse'],
  './deployments/handovers.js': ['handovers'],
  './deployments/service.js': ['followOnAssignments', 'lengthsOfService', 'longDeployments'],
  './deployments/stays.js': ['stays'],
  './figures/arrivals-allow.js': ['arrivalsAllow'],
  './figures/out-of-line.js': ['outOfLine'],
  './figures/pairs-that-fit.js': ['pairsThatFit'],
  './gender/consistency.js': ['checkConsistency'],
  './gender/series.js': ['genderSeries'],
  './missions/active.js': ['missionsActiveIn', 'missionsActiveOn'],
  './missions/ceilings.js': ['ceilingsOf'],
  './missions/counts.js': ['missionCounts'],
  './missions/in-country.js': ['missionsInCountry'],
  './missions/lineage.js': ['missionLineage'],
  './missions/registry-findings.js': ['missionFindings'],
  './missions/rival-names.js': ['rivalNames'],
  './missions/rival-statuses.js': ['rivalStatuses'],
  './missions/status-on.js': ['missionStatusOn'],
  './outcomes/compare-coverage.js': ['compareCoverage'],
  './outcomes/contribution.js': ['missionContributions'],
  './outcomes/counted.js': ['countedResults'],
  './outcomes/coverage.js': ['coverage'],
  './outcomes/diagram.js': ['graphvizText', 'mermaidText'],
  './outcomes/disaggregation.js': ['disaggregationSums'],
  './outcomes/indicator.js': ['indicatorFindings'],
  './outcomes/logic-model.js': ['logicModel', 'logicModelFindings'],
  './outcomes/objectives.js': ['objectivesOf'],
  './outcomes/paths.js': ['pathsToOutcome'],
  './outcomes/results.js': ['indicatorResults'],
  './outcomes/status.js': ['indicatorStatus'],
  './outcomes/statuses.js': ['indicatorStatuses'],
  './program/follow-ups.js': ['followUps'],
  './program/margins.js': ['solveMargins'],
  './program/misconduct.js': ['misconductRate'],
  './program/readiness.js': ['checkReadiness'],
  './program/recommendations.js': ['followUp'],
  './program/response-scale.js': ['responseWord', 'scaleGaps'],
  './program/team-readiness.js': ['teamReadiness'],
  './small-cells/attack/attack.js': ['attackTable', 'attackTogether'],
  './small-cells/suppression.js': ['suppressSmallCells'],
  './small-cells/together.js': ['suppressTogether'],
  './staffing/fte.js': ['fteOf'],
  './staffing/measures.js': ['costPerDeployment', 'deploymentsPerFte', 'ftesPerDeployment', 'salaryCost'],
  './staffing/money-and-people.js': ['compareMoneyWithPeople'],
  './staffing/staffing.js': ['staffingMeasures'],
  './staffing/vacancy.js': ['vacancy'],
  './strengths/against-targets.js': ['strengthAgainstTargets', 'yearlyStrengthAgainstTargets'],
  './strengths/against-authorized.js': ['strengthAgainstAuthorized'],
  './strengths/against-ceilings.js': ['strengthAgainstCeilings'],
  './strengths/average.js': ['averageStrength'],
  './strengths/beside-records.js': ['compareStrength'],
  './strengths/read.js': ['readStrengths'],
  './strengths/series.js': ['strengthSeries'],
  './tables/audit-record.js': ['auditRecord'],
};
/**
 * What Node loads when it is first called, since it reads every function of a file before it runs any: rooms, each with
 * what it exports, in a file a name. A file is loaded after those before it, and takes from them what it needs.
 */
const LATER: Readonly<Record<string, Rooms>> = { figures: FIGURES, people: PEOPLE, words: WORDS, late: LATE };
/** Whatever file imports a package keeps all of it in the bundle of a consumer, unless the package says otherwise: so each has a file of its own, which goes unused. */
const OUTSIDE = {
  decimal: 'src/outside/decimal.ts',
  months: 'src/outside/months.ts',
  zod: 'src/outside/zod.ts',
};

const outsideStaysOutside: EsbuildPlugin = {
  name: 'outside-stays-outside',
  setup({ onResolve }) {
    onResolve({ filter: /\/outside\/[\w-]+\.js$/ }, ({ path }) =>
      basename(path, '.js') in OUTSIDE ? { path: `./${basename(path)}`, external: true } : undefined,
    );
  },
};

/**
 * The descriptions of the models stand in the file that has all of the main door, and the door of the schemas takes
 * them from there; and so does what is loaded later with what they have in common. The main door does not export them.
 */
const shapesIn = (file: string, shared: readonly Taken[] = []): EsbuildPlugin => ({
  name: 'shapes-beside-the-main-door',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]src[\\/]index\.ts$/ }, ({ path }) => ({
      contents: [
        readFileSync(path, 'utf8'),
        "export * from './schema/shapes.js';",
        ...(shared.length > 0 ? [handingOut(shared, 'src')] : []),
      ].join('\n'),
      loader: 'ts',
    }));
    onResolve({ filter: /^\.\/shapes\.js$/ }, ({ importer }) =>
      dirname(importer).endsWith('schema') ? { path: file, external: true } : undefined,
    );
  },
});

/** The tables of the data as text of JSON, which engines read faster than code. */
const dataAsJson: EsbuildPlugin = {
  name: 'data-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]data[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: literalsAsJson(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Changes the text of what is built, in all files or in some. */
const rewritten = (name: string, rewrite: (text: string) => string, files = /./): EsbuildPlugin => ({
  name,
  setup({ onEnd }) {
    onEnd(({ outputFiles = [] }) => {
      for (const [index, file] of outputFiles.entries())
        if (files.test(basename(file.path))) outputFiles[index] = { ...file, text: rewrite(file.text) };
    });
  },
});

/** Objects of all that a file exports, and a table of fastest-levenshtein, which bundlers can leave out then. */
const droppable = rewritten('droppable', (text) =>
  text
    .replace('= new Uint32Array(', '= /* @__PURE__ */ new Uint32Array(')
    .replace(/^(var __export = \(target, all\) => \{[^}]*\}\);\n)\};/m, '$1  return target;\n};')
    .replace(/^var (\w+) = \{\};\n__export\(\1, \{/gm, 'var $1 = /* @__PURE__ */ __export({}, {'),
);

const readWhenCalled = rewritten('read-when-called', withoutArrows, /^(?:index|whole|figures|people|words|late)\./);
const madeLater = rewritten('made-later', madeWhenUsed, /^(?:index|whole|figures|people|words|late)\./);

/** In place of rooms that are loaded later, functions that load them. */
const loadsLater = (rooms: Rooms, load: string): EsbuildPlugin => ({
  name: `loads-${load}`,
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\// }, ({ path, importer }) =>
      path in rooms && importer.endsWith('index.ts') ? { path, namespace: load } : undefined,
    );
    onLoad({ filter: /./, namespace: load }, ({ path }) => ({
      contents: (rooms[path] ?? [])
        .map((name) => `export function ${name}(...given) { return ${load}().${name}(...given); }`)
        .join('\n'),
    }));
  },
});

const LOADED_LATER = Object.entries(LATER).map(([name, rooms]) => loadsLater(rooms, name));

/** The rooms that are loaded later, in a file of their own, with whatever they alone need. */
const only = (rooms: Rooms, shared: readonly Taken[] = []): EsbuildPlugin => ({
  name: 'only-some-rooms',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]index\.ts$/ }, () => ({
      contents: [
        ...Object.entries(rooms).map(([path, names]) => `export { ${names.join(', ')} } from '${path}';`),
        ...(shared.length > 0 ? [handingOut(shared, 'src')] : []),
      ].join('\n'),
      loader: 'ts',
    }));
  },
});

/** Modules to CommonJS. What esbuild makes of them calls a function for each use of an export, and takes longer to load. */
function asCommonJs(text: string): string {
  const required = text
    .replace(/^import \* as ([\w$]+) from ("[^"]+");$/gm, 'const $1 = require($2);')
    .replace(/^import \{([^}]+)\} from ("[^"]+");$/gm, (_, names: string, path: string) => {
      const taken = namesIn(names).map(([name, local]) => `${name}: ${local}`);
      return `const { ${taken.join(', ')} } = require(${path});`;
    })
    .replace(/^export \{([^}]+)\};$/m, (_, names: string) =>
      namesIn(names)
        .map(([local, name]) => `exports.${name} = ${local};`)
        .join('\n'),
    );
  if (/^(?:import|export)\b/m.test(required)) throw new Error('an import or export of another form');
  return `"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n${required}`;
}

const inCommonJs = rewritten('in-commonjs', asCommonJs);

/** The values that a door exports. */
const valuesOf = (door: string): string[] =>
  [...readFileSync(door, 'utf8').matchAll(/^export \{([^}]*)\}/gm)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim().replace(/^.* as /, ''))
    .filter((name) => name !== '' && !name.startsWith('type '));

/** What the doors export is called so inside, too. */
const EXPORTED = Object.values(DOORS).flatMap(valuesOf);
/** What the main door hands out of the file that has all of it; the rest is for the door of the schemas. */
const OF_MAIN_DOOR = new Set(valuesOf(DOORS.index));

const JAVASCRIPT = {
  format: 'esm',
  splitting: false,
  platform: 'neutral',
  target: 'es2022',
  noExternal: ['@noble/hashes', 'date-fns', '@date-fns/utc', 'fastest-levenshtein'],
  // Names, and nothing else: errors name the functions of the doors that they come from, and with other syntax, or
  // without the comments, bundlers no longer see which constants they may leave out. Node takes twice as long to read a file with a
  // letter beyond ASCII.
  minify: 'terser',
  terserOptions: {
    compress: false,
    mangle: { module: true, reserved: EXPORTED },
    format: {
      // A statement a line, and no long ones, so that a stack trace tells where it is; other white space takes longer to load.
      semicolons: false,
      max_line_len: 200,
      ascii_only: true,
      comments: /@__PURE__/,
      preserve_annotations: true,
      ecma: 2020,
    },
  },
} satisfies Options;

const DECIMAL = /^import \{([^}]+)\} from "decimal\.js";$/m;
const EXPORTS = /^export \{([^}]+)\};$/m;

/**
 * A file as a function that is given decimal.js, and what is shared, and returns what the file exports: modules and
 * CommonJS share it, and each gets numbers of its own.
 */
function asFactory(text: string): string {
  const body = text
    .replace(DECIMAL, (_, taken: string) => {
      const parts = namesIn(taken).map(([name, local]) => `${name}: ${local}`);
      return `const { ${parts.join(', ')} } = outside$;`;
    })
    .replace(EXPORTS, (_, given: string) => {
      const parts = namesIn(given).map(([local, name]) => `${name}: ${local}`);
      return `return { ${parts.join(', ')} };`;
    });
  if (/^(?:import|export)\b/m.test(body)) throw new Error('an import or export of another form');
  return `"use strict";\nmodule.exports = function (outside$, taken$) {\n${body}\n};`;
}

/**
 * What is exported is called what it is called; the rest has short names and is written in short, for Node to read it
 * faster. Nobody leaves anything out of it.
 */
async function shortly(text: string): Promise<string> {
  const names = exportsOf(text);
  const { code: short = '' } = await minify(asFactory(text), {
    // Arrows would be read in full again.
    compress: { ecma: 2020, arrows: false, passes: 2 },
    mangle: { reserved: names },
    format: { ...JAVASCRIPT.terserOptions.format, comments: false },
  });
  // In brackets, which engines take for a function that is called at once: they read it once then, and not twice.
  const opened = short.replace(/=\s*function/, '=(function').replace(/\};?\s*$/, '});\n');
  if (opened.length < short.length + 2) throw new Error('a factory of another form');
  return opened;
}

function exportsOf(text: string): string[] {
  return namesIn(EXPORTS.exec(text)?.[1] ?? '').map(([local, name]) => {
    if (local !== name) throw new Error(`${name} is called ${local}: its room is loaded at once as well as later`);
    return name;
  });
}

type TsupPlugin = NonNullable<Options['plugins']>[number];

/** The main door for Node: all of it in one file, and before that two thin ones, a module and the same as CommonJS. */
const doorsOfNode: TsupPlugin = {
  name: 'doors-of-node',
  async renderChunk(text, { path }) {
    const [name = '', local = ''] = namesIn(DECIMAL.exec(text)?.[1] ?? '')[0] ?? [];
    const outside = `{ ${name}: ${local} }`;
    const later = Object.keys(LATER).map((file, index, files) => {
      const before = files.slice(0, index).map((earlier) => `, ...${earlier}().shared$()`);
      return `let ${file}$; const ${file} = () => (${file}$ ??= require('./${file}.cjs')(${outside}, [...shared$()${before.join('')}]));`;
    });
    const withoutShared = text.replace(EXPORTS, (exported) => exported.replace(/\bshared\$,?\s*/, ''));
    const whole = await shortly(withoutShared.replace(EXPORTS, (exported) => `${later.join('\n')}\n${exported}`));
    writeFileSync(join(dirname(path), 'whole.cjs'), whole);
    const write = (file: string, lines: readonly string[]) =>
      writeFileSync(join(dirname(path), file), [...lines, ''].join('\n'));
    const names = exportsOf(withoutShared);
    const own = names.filter((each) => OF_MAIN_DOOR.has(each));
    const shapes = names.filter((each) => !OF_MAIN_DOOR.has(each));
    const inCommonJs = (given: readonly string[]) => [
      '"use strict";',
      'Object.defineProperty(exports, "__esModule", { value: true });',
      'const make = require("./whole.cjs");',
      // Whichever is loaded first makes it.
      'const whole = (make.required ??= make(require("decimal.js")));',
      ...given.map((each) => `exports.${each} = whole.${each};`),
    ];
    // Neither file is imported: that would list all that it exports.
    const inModules = (given: readonly string[]) => [
      'import { Decimal } from "decimal.js";',
      'const require = process.getBuiltinModule("module").createRequire(import.meta.url);',
      'const make = require("./whole.cjs");',
      'export const {',
      ...given.map((each) => `  ${each},`),
      '} = (make.imported ??= make({ Decimal }));',
    ];
    write('index.cjs', inCommonJs(own));
    write('shapes.cjs', inCommonJs(shapes));
    write('shapes.js', inModules(shapes));
    return { code: [...inModules(own), ''].join('\n') };
  },
};

/** The main door for bundlers, which leave out what is not used: it hands out names of the file that has all of it. */
const doorForBundlers: TsupPlugin = {
  name: 'door-for-bundlers',
  renderChunk(_, { path }) {
    const file = basename(path);
    if (file === 'whole.module.js')
      writeFileSync(
        join(dirname(path), 'index.module.js'),
        `export { ${[...OF_MAIN_DOOR].join(', ')} } from './${file}';\n`,
      );
    return undefined;
  },
};

const lateRooms = (shared: readonly Taken[]): TsupPlugin => ({
  name: 'late-rooms',
  renderChunk: async (text) => ({ code: await shortly(takingOver(text, shared)) }),
});

/** The files of a bundle; but not of the rooms that are in another one. */
async function filesWithout(rooms: Rooms, plugins: readonly EsbuildPlugin[]): Promise<Set<string>> {
  const files = await filesIn(DOORS.index, plugins);
  for (const room of Object.keys(rooms)) files.delete(join('src', room.replace(/\.js$/, '.ts')));
  files.delete(DOORS.index);
  return files;
}

/** A file that Node loads, with what it leaves to those before it, takes from them, and hands out to those behind. */
interface Stage {
  readonly name: string;
  readonly rooms: Rooms;
  readonly outside: EsbuildPlugin;
  readonly taken: readonly Taken[];
  readonly given: readonly Taken[];
}

/** What the file of the main door hands out, and the files behind it. */
async function stagesOfNode(): Promise<{ readonly given: readonly Taken[]; readonly stages: readonly Stage[] }> {
  const names = Object.keys(LATER);
  const roomsFrom = (place: number): Rooms =>
    Object.assign({}, ...names.slice(place).map((name) => LATER[name])) as Rooms;
  const files = [await filesWithout(roomsFrom(0), [shapesIn(''), ...LOADED_LATER])];
  const outsideOf = (place: number) => leftOutside(new Set(files.slice(0, place + 1).flatMap((each) => [...each])));
  for (const [place, name] of names.entries())
    files.push(await filesWithout(roomsFrom(place + 1), [only(LATER[name] ?? {}), outsideOf(place)]));
  // From the last to the first, since what a file hands out may need more of those before it.
  const given: Taken[][] = files.map(() => []);
  for (const [place, name] of [...names.entries()].reverse()) {
    const taken = await takenBy(DOORS.index, [only(LATER[name] ?? {}, given[place + 1]), outsideOf(place)]);
    for (const [owner, own] of files.slice(0, place + 1).entries())
      given[owner] = eachOnce([...(given[owner] ?? []), ...taken.filter(({ from }) => own.has(from))]);
  }
  return {
    given: given[0] ?? [],
    stages: names.map((name, place) => ({
      name,
      rooms: LATER[name] ?? {},
      outside: outsideOf(place),
      taken: given.slice(0, place + 1).flat(),
      given: given[place + 1] ?? [],
    })),
  };
}

const { index: _, ...OTHER_DOORS } = DOORS;

export default defineConfig(async ({ dts }) => {
  const { given, stages } = await stagesOfNode();
  return [
    {
      ...JAVASCRIPT,
      // For bundlers, which leave out of it what is not used.
      entry: { 'whole.module': DOORS.index, 'schemas.module': DOORS.schemas, ...OUTSIDE },
      esbuildPlugins: [outsideStaysOutside, shapesIn('./whole.module.js'), droppable, readWhenCalled],
      plugins: [doorForBundlers],
      terserOptions: {
        ...JAVASCRIPT.terserOptions,
        format: { ...JAVASCRIPT.terserOptions.format, ascii_only: false },
      },
    },
    {
      ...JAVASCRIPT,
      entry: { data: DOORS.data },
      esbuildPlugins: [dataAsJson, droppable],
    },
    {
      ...JAVASCRIPT,
      entry: { browser: BROWSER },
      noExternal: [/./],
      esbuildOptions: (options) => {
        options.mainFields = ['module', 'main'];
      },
      terserOptions: {
        compress: { ecma: 2020, passes: 2 },
        mangle: { module: true, reserved: valuesOf(BROWSER) },
        format: { ecma: 2020, comments: false },
      },
    },
    {
      ...JAVASCRIPT,
      entry: { index: DOORS.index },
      minify: false,
      esbuildPlugins: [shapesIn('', given), ...LOADED_LATER, readWhenCalled, madeLater],
      plugins: [doorsOfNode],
    },
    ...stages.map(
      (stage): Options => ({
        ...JAVASCRIPT,
        entry: { [stage.name]: DOORS.index },
        minify: false,
        outExtension: () => ({ js: '.cjs' }),
        esbuildPlugins: [only(stage.rooms, stage.given), stage.outside, readWhenCalled, madeLater],
        plugins: [lateRooms(stage.taken)],
      }),
    ),
    {
      ...JAVASCRIPT,
      entry: { schemas: DOORS.schemas },
      esbuildPlugins: [outsideStaysOutside, shapesIn('./shapes.js'), droppable],
    },
    {
      ...JAVASCRIPT,
      entry: OTHER_DOORS,
      outExtension: () => ({ js: '.cjs' }),
      esbuildPlugins: [shapesIn('./shapes.cjs'), dataAsJson, inCommonJs],
    },
    ...(dts === false
      ? []
      : [
          {
            entry: DOORS,
            format: 'cjs',
            // The declarations of zod need URL, which no file of ours may use.
            dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0', lib: ['ES2022', 'DOM'] } },
          } satisfies Options,
        ]),
  ];
});
