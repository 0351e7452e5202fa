import { invalidArgument, requireArray, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { LocalLabel } from '../kernel/label.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { localLabelShape, readBy, resultOf } from '../kernel/record.js';
import { listOf, more, oneOf, optional, text } from '../kernel/shape.js';
import { colon } from '../kernel/typography.js';
import { LACK_LABELS, type Lack, type NodeCoverage } from '../outcomes/coverage-model.js';
import type { Levels } from '../outcomes/levels.js';
import { levelsIn } from '../outcomes/levels.js';
import type { LogicModel } from '../outcomes/model.js';
import { LEVEL } from '../program/names.js';
import type { Program } from '../program/program-model.js';
import { optionsFor, perProgram } from '../program/program-option.js';
import { piecesText, WORDS } from './coverage-words.js';
import {
  type Chart,
  COLOURS,
  capitalized,
  chartMembers,
  chartOf,
  inVersion,
  type OfVegaLite,
  type VegaLiteVersion,
  withColon,
} from './spec.js';
import { refuseTwice } from './years.js';

/**
 * Choices of {@link chartOfCoverage}.
 * @inline
 */
export type CoverageChartOptions = {
  readonly locale: Locale;
  /** The model that the coverage is of; its labels name the nodes. */
  readonly model: Pick<LogicModel<string, string, LocalLabel>, 'nodes'>;
  /** The levels to draw; outcomes and the level before them unless given. */
  readonly levels?: readonly string[];
  /** The program whose levels the model has; the Canadian one unless given. */
  readonly program?: Program;
};

/**
 * What is read of the coverage of a node; one without opinions, reservations and plans is drawn as having none.
 * @inline
 */
export type CoverageToDraw = Pick<NodeCoverage<string, string, unknown>, 'node' | 'level' | 'lacks' | 'evidence'> &
  Partial<Pick<NodeCoverage<string, string, unknown>, 'opinions' | 'reservations' | 'intentions'>>;

const ASPECTS = /* @__PURE__ */ frozen([
  'activity',
  'objective',
  'indicator',
  'evidence',
] as const satisfies readonly Lack[]);
/** Pixels for each, as many as « Données probantes » takes, and some. */
const COLUMN = 115;

const ASPECT_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Lack, Label>>>({
  activity: { en: 'Activity', fr: 'Activité' },
  objective: { en: 'Objective', fr: 'Objectif' },
  indicator: { en: 'Indicator', fr: 'Indicateur' },
  evidence: { en: 'Evidence', fr: 'Données probantes' },
});

/** A cross with four equal arms, drawn as a surface, so that it takes the same colour scale as the circle. */
const CROSS = 'M-1,-.7L-.7,-1L0,-.3L.7,-1L1,-.7L.3,0L1,.7L.7,1L0,.3L-.7,1L-1,.7L-.3,0Z';

interface Row {
  readonly level: string;
  readonly name: string;
  readonly lacks: readonly Lack[];
  readonly evidence: number;
  readonly opinions: number;
  readonly reservations: number;
  readonly intentions: number;
}

/**
 * Draws which nodes of a logic model have activities, objectives, indicators and evidence behind them.
 *
 * A circle where there is something, a cross where it is lacking, and in the column of evidence a diamond where there
 * are only opinions, reservations or plans: shape and colour both tell. Beside the circles of evidence stands how many
 * pieces there are. Nodes are grouped by level.
 * @param result - What {@link coverage} returns; only its `nodes` are read.
 * @param options - `locale`, the `model`, and where wanted `levels`, `program` and `vegaLite`, the version.
 * @returns The Vega-Lite specification and its text alternative.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a node that the model does not have, or a locale, level or option that
 *   does not exist; `DUPLICATE` for a node given twice; `INVALID_ARGUMENT` where no node has one of the levels, or for
 *   what is no coverage.
 * @example
 * import { chartOfCoverage, coverage } from 'cpa-ipp';
 * import { annualReportResults, programLogicModel } from 'cpa-ipp/data';
 * const result = coverage(programLogicModel, annualReportResults);
 * const { text } = chartOfCoverage(result, { locale: 'en-CA', model: programLogicModel, levels: ['ultimate'] });
 * text; // => 'What stands behind the logic model. Fewer threats from crime and instability (ultimate outcome): no objective is tied to it, no indicator measures it, no evidence shows it'
 * @category Outcomes
 */
export function chartOfCoverage<V extends VegaLiteVersion = 5>(
  result: { readonly nodes: readonly CoverageToDraw[] },
  options: CoverageChartOptions & OfVegaLite<V>,
): Chart<NotInferred<V>> {
  const { locale, model, program, vegaLite, ...given } = OPTIONS.read(options, ['options']);
  const own = levelsIn(program);
  const levels = given.levels ?? own.drawn;
  const { nodes } = RESULT(program).read(result, ['result']);
  const names = namesOf(model.nodes, own, locale);
  const seen = new Set<string>();
  const rows = nodes
    .map(({ node, ...row }, index): Row => {
      const at: Path = ['result', 'nodes', index];
      const name = names.get(node);
      if (name === undefined)
        throw unknownName(node, [...names.keys()], { en: 'a node of the model', fr: 'un nœud du modèle' }, [
          ...at,
          'node',
        ]);
      refuseTwice(seen, node, at);
      const { opinions = 0, reservations = 0, intentions = 0 } = row;
      return { ...row, opinions, reservations, intentions, name };
    })
    .filter(({ level }) => levels.includes(level));
  if (rows.length === 0)
    throw invalidArgument(
      nodes,
      { en: 'at least one node of the levels to draw', fr: 'au moins un nœud des niveaux à tracer' },
      ['result', 'nodes'],
    );
  return inVersion(draw(rows, own, locale), vegaLite);
}

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  ...chartMembers(),
  model: resultOf(
    { en: 'a logic model', fr: 'un modèle logique' },
    more({
      nodes: listOf(resultOf({ en: 'a node', fr: 'un nœud' }, more({ id: text(), label: localLabelShape })), {
        what: { en: 'an array of nodes', fr: 'un tableau de nœuds' },
      }),
    }),
  ),
  levels: optional(
    listOf(levelShape(program), {
      what: { en: 'an array of levels', fr: 'un tableau de niveaux' },
    }),
  ),
}));

const levelShape = (program: Program | undefined) => oneOf(levelsIn(program).ids, LEVEL, 'levels');
const RESULT = /* @__PURE__ */ perProgram((program) => {
  const pieces = readBy(
    (given, path) =>
      requireArray(given, path, { en: 'an array of evidence', fr: 'un tableau de données probantes' }).length,
  );
  const node = more({
    node: text(),
    level: levelShape(program),
    lacks: listOf(oneOf(ASPECTS, { en: 'a part that a node can lack', fr: 'un élément qui peut manquer à un nœud' })),
    evidence: pieces,
    opinions: optional(pieces),
    reservations: optional(pieces),
    intentions: optional(pieces),
  });
  const nodes = listOf(resultOf({ en: 'the coverage of a node', fr: "la couverture d'un nœud" }, node), {
    what: { en: 'an array of nodes', fr: 'un tableau de nœuds' },
  });
  return resultOf({ en: 'a coverage', fr: 'une couverture' }, more({ nodes }));
});

/**
 * The label of each node, with its id where another node or the heading of a level reads the same: a line of the chart
 * is found by its name.
 */
function namesOf(
  nodes: readonly { readonly id: string; readonly label: LocalLabel }[],
  levels: Levels,
  locale: Locale,
): Map<string, string> {
  const names = new Map(nodes.map(({ id, label }) => [id, capitalized(textOf(label, locale))]));
  // Once more where a label reads like the name that another has got with its id.
  for (let shared = true; shared; ) {
    const uses = new Map(levels.ids.map((level) => [headingOf(levels, level, locale), 1]));
    for (const name of names.values()) uses.set(name, (uses.get(name) ?? 0) + 1);
    shared = false;
    for (const [id, name] of names) {
      if (uses.get(name) === 1) continue;
      names.set(id, `${name} [${id}]`);
      shared = true;
    }
  }
  return names;
}

const headingOf = (levels: Levels, level: string, locale: Locale) =>
  `${capitalized(textOf(levels.labelOf(level), locale))}${colon(locale).trimEnd()}`;

function draw(rows: readonly Row[], levels: Levels, locale: Locale): Chart {
  const words = WORDS()[locale];
  const heading = (level: string) => headingOf(levels, level, locale);
  const aspects = ASPECTS.filter(
    (aspect) => (aspect !== 'activity' || levels.has('activity')) && (aspect !== 'objective' || levels.has('aim')),
  );
  const groups = levels.ids.filter((level) => rows.some((row) => row.level === level));
  const lines = groups.flatMap((level) => [
    heading(level),
    ...rows.filter((row) => row.level === level).map(({ name }) => name),
  ]);
  const y = {
    field: 'node',
    type: 'nominal',
    sort: null,
    scale: { domain: [...new Set(lines)] },
    axis: {
      title: null,
      orient: 'right',
      labelLimit: 0,
      labelPadding: 10,
      labelFontWeight: {
        condition: { test: { field: 'value', oneOf: groups.map(heading) }, value: 'bold' },
        value: 'normal',
      },
      ticks: false,
      domain: false,
    },
  };
  const x = {
    field: 'aspect',
    type: 'nominal',
    sort: null,
    scale: { domain: aspects.map((aspect) => textOf(ASPECT_LABELS[aspect], locale)) },
    axis: { title: null, orient: 'top', labelAngle: 0, ticks: false, domain: false, grid: false },
  };
  const points = rows.flatMap((row) =>
    aspects.map((aspect) => ({
      node: row.name,
      aspect: textOf(ASPECT_LABELS[aspect], locale),
      standing: words[standingOf(row, aspect)],
    })),
  );
  const counts = rows
    .filter(({ evidence }) => evidence > 0)
    .map(({ name, evidence }) => ({ node: name, aspect: textOf(ASPECT_LABELS.evidence, locale), evidence }));
  const isBeside = rows.some((row) => standingOf(row, 'evidence') === 'beside');
  const domain = [words.has, words.lacks, ...(isBeside ? [words.beside] : [])];
  const legend = { title: null, orient: 'top' };
  return chartOf(locale, {
    title: words.title,
    subtitle: [],
    items: rows.map(({ level, name, lacks, ...has }) => {
      const head = `${name} (${textOf(levels.labelOf(level), locale)})`;
      const pieces = piecesText(has, locale);
      return withColon(head, [...pieces, ...lacks.map((lack) => textOf(LACK_LABELS[lack], locale))].join(', '), locale);
    }),
    width: aspects.length * COLUMN,
    height: { step: 24 },
    layer: [
      {
        data: { values: points },
        mark: { type: 'point', filled: true, size: 110, opacity: 1 },
        encoding: {
          y,
          x,
          color: {
            field: 'standing',
            type: 'nominal',
            scale: { domain, range: [COLOURS.blue, COLOURS.vermilion, ...(isBeside ? [COLOURS.purple] : [])] },
            legend,
          },
          shape: {
            field: 'standing',
            type: 'nominal',
            scale: { domain, range: ['circle', CROSS, ...(isBeside ? ['diamond'] : [])] },
            legend,
          },
        },
      },
      ...(counts.length === 0
        ? []
        : [
            {
              data: { values: counts },
              mark: { type: 'text', align: 'left', baseline: 'middle', dx: 10 } as const,
              encoding: { y, x, text: { field: 'evidence', type: 'quantitative' } },
            },
          ]),
    ],
  });
}

/** Whether there is something, nothing, or, of evidence, only what does not count as such. */
function standingOf({ lacks, opinions, reservations, intentions }: Row, aspect: Lack): 'has' | 'lacks' | 'beside' {
  if (!lacks.includes(aspect)) return 'has';
  return aspect === 'evidence' && opinions + reservations + intentions > 0 ? 'beside' : 'lacks';
}
