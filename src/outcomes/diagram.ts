import { frozen } from '../kernel/frozen.js';
import type { LocalLabel } from '../kernel/label.js';
import { LOCALES, type Locale, textOf } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { pattern } from '../kernel/pattern.js';
import { printable } from '../kernel/sayable.js';
import { fields, oneOf, optional, text, whole } from '../kernel/shape.js';
import type { Level } from '../program/canadian/levels.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor } from '../program/program-option.js';
import type { LogicLink, LogicModel, Standing } from './model.js';
import { ID_OF_NODE } from './names.js';
import { nodeNumber } from './paths.js';
import { type ReadModel, readModel } from './read-model.js';

/**
 * What a diagram shows.
 * @inline
 */
export type DiagramOptions<K extends string = string> = OfProgram & {
  /** The language of the labels. */
  readonly locale: Locale;
  /** Only the part around one node: what lies at most so many links away, up or down. Without it, the whole model. */
  readonly around?: { readonly node: K; readonly steps: number };
};

/** The part of a model that a diagram shows. Nodes have names of their own, so that an id can hold any character. */
interface Drawing {
  readonly levels: readonly { readonly name: string; readonly label: string; readonly nodes: readonly DrawnNode[] }[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly link: LogicLink }[];
}

interface DrawnNode {
  readonly name: string;
  readonly label: string;
}

/**
 * Writes a logic model as a Mermaid flowchart.
 *
 * One frame per level, from left to right. A thick arrow is stated by a source, and carries its line; a thin one can be
 * read so; a dotted one is proposed. Any character of a label survives, but a control character is shown by its
 * picture. Mermaid itself draws at most 500 arrows unless its `maxEdges` says otherwise: show a larger model in parts.
 * @param model - A logic model.
 * @param options - `locale`, and `around` for the part around one node.
 * @returns The text of the diagram, ending in a line break.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a locale or node that does not exist; `INVALID_ARGUMENT` for a wrong
 *   option; `INVALID_MODEL`.
 * @example
 * import { mermaidText } from 'cpa-ipp';
 * import { programLogicModel } from 'cpa-ipp/data';
 * const text = mermaidText(programLogicModel, { locale: 'en-CA', around: { node: 'objective-action-plan', steps: 1 } });
 * text.split('\n').find((line) => line.includes('==>')); // => '  n24 ==>|"L870"| n27'
 * @category Outcomes
 */
export function mermaidText<K extends string, L extends string = Level>(
  model: LogicModel<K, L, LocalLabel>,
  options: DiagramOptions<NotInferred<K>>,
): string {
  const { levels, links } = draw(model, options);
  const lines = ['flowchart LR'];
  for (const { name, label, nodes } of levels) {
    lines.push(`  subgraph ${name}["${mermaidLabel(label)}"]`);
    for (const node of nodes) lines.push(`    ${node.name}["${mermaidLabel(node.label)}"]`);
    lines.push('  end');
  }
  for (const { from, to, link } of links) {
    const line = lineOf(link);
    lines.push(`  ${from} ${MERMAID_ARROWS[link.standing]}${line === null ? '' : `|"${mermaidLabel(line)}"|`} ${to}`);
  }
  return `${lines.join('\n')}\n`;
}

const MERMAID_ARROWS = /* @__PURE__ */ frozen<Readonly<Record<Standing, string>>>({
  stated: '==>',
  readable: '-->',
  proposed: '-.->',
});

const NOT_PLAIN = /* @__PURE__ */ pattern('[^\\p{Letter}\\p{Number} ,.:\\n\\r-]', 'gu');
const CONTROL = /* @__PURE__ */ pattern('(?![\\t\\n\\r])\\p{Control}|\\p{Surrogate}', 'gu');

/**
 * Characters that mean something to Mermaid or to HTML become numbers; no line of a label may start as markdown, behind
 * spaces or not.
 */
function mermaidLabel(text: string): string {
  return drawable(text)
    .replace(NOT_PLAIN(), (character) => `#${character.codePointAt(0)};`)
    .replace(/^( *\d+)([.:)-])/gm, (_, before: string, mark: string) => `${before}#${mark.codePointAt(0)};`)
    .replace(/^( *)-/gm, '$1#45;')
    .replace(/^ +/gm, (spaces) => '#32;'.repeat(spaces.length))
    .replace(/\r\n?|\n/g, '<br/>');
}

/**
 * Neither tool can draw a control character, and a picture of one is no picture: `␀` and its like stand for them. Tabs
 * and line breaks stay.
 */
function drawable(text: string): string {
  return text.replace(CONTROL(), printable);
}

/**
 * Writes a logic model as a Graphviz digraph.
 *
 * One frame per level, from left to right. A bold arrow is stated by a source, and carries its line; a solid one can be
 * read so; a dashed one is proposed. Any character of a label survives, but a control character is shown by its
 * picture.
 * @param model - A logic model.
 * @param options - `locale`, and `around` for the part around one node.
 * @returns The text of the diagram, ending in a line break.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a locale or node that does not exist; `INVALID_ARGUMENT` for a wrong
 *   option; `INVALID_MODEL`.
 * @example
 * import { graphvizText } from 'cpa-ipp';
 * import { programLogicModel } from 'cpa-ipp/data';
 * const text = graphvizText(programLogicModel, { locale: 'fr-CA', around: { node: 'objective-action-plan', steps: 1 } });
 * text.split('\n').find((line) => line.includes('->')); // => '  n24 -> n27 [style=bold, label="L870"];'
 * @category Outcomes
 */
export function graphvizText<K extends string, L extends string = Level>(
  model: LogicModel<K, L, LocalLabel>,
  options: DiagramOptions<NotInferred<K>>,
): string {
  const { levels, links } = draw(model, options);
  const lines = [
    'digraph {',
    // Levels side by side: one above the other, the labels of a level make a strip too wide to read.
    '  charset="UTF-8"; rankdir=LR; ranksep=1.5; nodesep=0.15; fontname="Helvetica";',
    '  node [shape=box, height=0.3, fontname="Helvetica", fontsize=11];',
    '  edge [fontname="Helvetica", fontsize=9, arrowsize=0.7];',
  ];
  for (const { name, label, nodes } of levels) {
    // Graphviz draws a frame only around a subgraph whose name starts so.
    lines.push(`  subgraph cluster_${name} {`, `    label=${graphvizLabel(label)};`);
    for (const node of nodes) lines.push(`    ${node.name} [label=${graphvizLabel(node.label)}];`);
    lines.push('  }');
  }
  for (const { from, to, link } of links) {
    const line = lineOf(link);
    const label = line === null ? '' : `, label=${graphvizLabel(line)}`;
    lines.push(`  ${from} -> ${to} [style=${GRAPHVIZ_STYLES[link.standing]}${label}];`);
  }
  lines.push('}');
  return `${lines.join('\n')}\n`;
}

const GRAPHVIZ_STYLES = /* @__PURE__ */ frozen<Readonly<Record<Standing, string>>>({
  stated: 'bold',
  readable: 'solid',
  proposed: 'dashed',
});

/** Graphviz reads `&` as the start of an entity, and a backslash as an escape of its own. */
function graphvizLabel(text: string): string {
  const escaped = drawable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n?|\n/g, '\\n');
  return `"${escaped}"`;
}

/** The line of the source, as `L861`; `null` where the link has none. */
function lineOf({ source }: LogicLink): string | null {
  return source !== undefined && 'line' in source ? `L${source.line}` : null;
}

function draw(model: unknown, options: unknown): Drawing {
  const { locale, around, program } = OPTIONS.read(options, ['options']);
  const read = readModel(model, program);
  const shown = around === undefined ? null : neighbourhood(read, around);
  const visible = (number: number): boolean => shown === null || shown.has(number);
  const name = (number: number): string => `n${number}`;
  const byLevel = new Map<string, DrawnNode[]>();
  read.nodes.forEach((node, number) => {
    if (!visible(number)) return;
    const drawn = { name: name(number), label: textOf(node.label, locale) };
    pushTo(byLevel, node.level, drawn);
  });
  const levels = read.levels.ids.flatMap((level, index) => {
    const nodes = byLevel.get(level);
    const frame = {
      name: program === undefined ? level.replaceAll('-', '_') : `level_${index + 1}`,
      label: textOf(read.levels.labelOf(level), locale),
    };
    return nodes === undefined ? [] : [{ ...frame, nodes }];
  });
  const links = read.links.flatMap((link) => {
    const [from, to] = [read.numbers.get(link.from) as number, read.numbers.get(link.to) as number];
    return visible(from) && visible(to) ? [{ from: name(from), to: name(to), link }] : [];
  });
  return { levels, links };
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  locale: oneOf(LOCALES, { en: 'a locale', fr: 'un paramètre régional' }),
  around: optional(
    fields(
      { en: 'a node and steps', fr: 'un nœud et des étapes' },
      { node: text(ID_OF_NODE), steps: whole(0) },
      { en: "a part of 'around'", fr: 'une partie de « around »' },
    ),
  ),
}));

/** The nodes at most so many links away, along the links and against them; feedback counts as a link too. */
function neighbourhood(
  read: ReadModel,
  { node: middle, steps }: { readonly node: string; readonly steps: number },
): ReadonlySet<number> {
  const start = nodeNumber(read, middle, ['options', 'around', 'node']);
  const neighbours = new Map<number, number[]>();
  for (const link of read.links) {
    const [from, to] = [read.numbers.get(link.from) as number, read.numbers.get(link.to) as number];
    pushTo(neighbours, from, to);
    pushTo(neighbours, to, from);
  }
  const seen = new Set([start]);
  let edge = [start];
  for (let step = 0; step < steps && edge.length > 0; step++) {
    const next: number[] = [];
    for (const node of edge) {
      for (const neighbour of neighbours.get(node) ?? []) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        next.push(neighbour);
      }
    }
    edge = next;
  }
  return seen;
}
