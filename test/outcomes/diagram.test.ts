import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programLogicModel } from '../../src/data/logic-model.js';
import type { Locale } from '../../src/kernel/label.js';
import { graphvizText, mermaidText } from '../../src/outcomes/diagram.js';
import type { LogicModel } from '../../src/outcomes/model.js';
import { codeOf } from '../refusal.js';

const folder = fileURLToPath(new URL('../diagrams/node_modules/', import.meta.url));
const hasMermaid = existsSync(`${folder}mermaid`);
const hasGraphviz = spawnSync('dot', ['-V']).status === 0;
if (!hasMermaid)
  process.stderr.write("Mermaid is not installed: run 'npm ci' in test/diagrams to test its diagrams.\n");
if (!hasGraphviz) process.stderr.write('Graphviz is not installed: its diagrams are not tested.\n');

/** A diagram as a tool reads it: labels of nodes and frames, and ends, labels and styles of arrows. */
interface Drawn {
  readonly labels: readonly string[];
  readonly frames: readonly string[];
  readonly arrows: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly style: string;
  }[];
}

const loadMermaid = async () => {
  const load = (path: string) => import(pathToFileURL(folder + path).href);
  const { JSDOM } = await load('jsdom/lib/api.js');
  const { window } = new JSDOM('');
  Object.assign(globalThis, { window, document: window.document });
  const { default: tool } = await load('mermaid/dist/mermaid.core.mjs');
  // The first call makes the kinds of diagram known.
  await tool.parse('flowchart TB');
  return tool;
};
const mermaid = hasMermaid ? await loadMermaid() : undefined;

/** Mermaid keeps its numbered characters in a form of its own until it draws. */
const shown = (text: string) =>
  text.replace(/<br\s*\/?>/g, '\n').replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)));

async function readMermaid(text: string): Promise<Drawn> {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return {
    labels: [...db.getVertices().values()].map((vertex: { text: string }) => shown(vertex.text)),
    frames: db.getSubGraphs().map(({ title }: { title: string }) => shown(title)),
    arrows: db.getEdges().map((edge: Record<'start' | 'end' | 'text' | 'stroke', string>) => ({
      from: edge.start,
      to: edge.end,
      label: shown(edge.text),
      style: edge.stroke,
    })),
  };
}

interface GraphvizObject {
  readonly name: string;
  readonly label: string;
  readonly nodes?: readonly number[];
}

function readGraphviz(text: string): Drawn {
  const json = execFileSync('dot', ['-Tdot_json'], { input: text, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { objects = [], edges = [] } = JSON.parse(json) as {
    objects?: GraphvizObject[];
    edges?: { tail: number; head: number; label?: string; style: string }[];
  };
  const plain = (label: string) =>
    label.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark)).replaceAll('&amp;', '&');
  return {
    labels: objects.filter(({ nodes }) => nodes === undefined).map(({ label }) => plain(label)),
    frames: objects.filter(({ nodes }) => nodes !== undefined).map(({ label }) => plain(label)),
    arrows: edges.map(({ tail, head, label = '', style }) => ({
      from: objects[tail]?.name ?? '',
      to: objects[head]?.name ?? '',
      label: plain(label),
      style,
    })),
  };
}

const tools = [
  {
    tool: 'Mermaid',
    installed: hasMermaid,
    write: mermaidText,
    read: readMermaid,
    styles: ['thick', 'normal', 'dotted'],
  },
  {
    tool: 'Graphviz',
    installed: hasGraphviz,
    write: graphvizText,
    read: async (text: string) => readGraphviz(text),
    styles: ['bold', 'solid', 'dashed'],
  },
];

const STANDINGS = ['stated', 'readable', 'proposed'];
const odd = 'a "b" \'c\' [d] {e} (f) <g> & h # i; `j` | k \\ l / %% end\nÀ l’école, œuvre — n° 1';

describe.each(tools)('the diagram for $tool', ({ tool, installed, write, read, styles }) => {
  const locales: readonly Locale[] = ['en-CA', 'fr-CA'];

  it.skipIf(!installed).each(locales)('holds the whole program in %s', async (locale) => {
    const { nodes, links } = programLogicModel;
    const drawn = await read(write(programLogicModel, { locale }));
    const language = locale === 'en-CA' ? 'en' : 'fr';
    expect([...drawn.labels].sort()).toEqual(nodes.map(({ label }) => label[language]).sort());
    expect(drawn.frames).toHaveLength(9);
    expect(drawn.arrows).toHaveLength(links.length);
    const numberOf = (id: string) => `n${nodes.findIndex((node) => node.id === id)}`;
    links.forEach((link) => {
      const arrow = drawn.arrows.find(({ from, to }) => from === numberOf(link.from) && to === numberOf(link.to));
      expect(arrow?.style, `${link.from} → ${link.to}`).toBe(styles[STANDINGS.indexOf(link.standing)]);
      expect(arrow?.label).toBe('source' in link ? `L${link.source.line}` : '');
    });
  });

  const labelled = (text: string): LogicModel => ({
    nodes: [{ id: 'x', level: 'output', label: { en: text, fr: text } }],
    links: [],
  });

  it.skipIf(!installed)('keeps quotes, brackets, accents and line breaks', async () => {
    expect((await read(write(labelled(odd), { locale: 'fr-CA' }))).labels).toEqual([odd]);
  });

  it
    .skipIf(!installed)
    .each([
      '1. one',
      '- one',
      '# one',
      '`one`',
      '"`one`"',
      'end',
      'subgraph',
      '<b>one</b>',
      '&amp;',
      '\\n',
      '\\',
      '%%{init: {}}%%',
      'one; two',
      '#35;',
      'one\n1. two\n- three',
    ])('keeps %j as it is', async (text) => {
    expect((await read(write(labelled(text), { locale: 'en-CA' }))).labels).toEqual([text]);
  });

  it.skipIf(!installed)('keeps any text', async () => {
    // White space at the ends, and control characters, do not show in a diagram.
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter(
        (text) => text.trim() === text && !/[\p{Cc}\p{Zs}]/u.test(text.replaceAll(' ', '')) && !text.includes('  '),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 8 }), async (all) => {
        const nodes = all.map((text, index) => ({
          id: `${text}${index}`,
          level: 'output' as const,
          label: { en: text, fr: text },
        }));
        expect((await read(write({ nodes, links: [] }, { locale: 'en-CA' }))).labels).toEqual(all);
      }),
      { numRuns: tool === 'Mermaid' ? 60 : 20 },
    );
  });
});

describe('a label', () => {
  const labelOf = (text: string, write: typeof mermaidText) => {
    const nodes = [{ id: 'x', level: 'output' as const, label: { en: text, fr: text } }];
    return write({ nodes, links: [] }, { locale: 'en-CA' })
      .split('\n')
      .find((line) => line.includes('n0'))
      ?.trim();
  };

  it.each([
    ['1. one', 'n0["1#46; one"]'],
    ['  1. one', 'n0["#32;#32;1#46; one"]'],
    ['    one', 'n0["#32;#32;#32;#32;one"]'],
    [' - one', 'n0["#32;#45; one"]'],
    ['one\r\n 2) two\n--', 'n0["one<br/>#32;2#41; two<br/>#45;-"]'],
    ['a\u0000b\u001b\ud800', 'n0["a#9216;b#9243;#65533;"]'],
  ])('%j is no markdown to Mermaid, and holds nothing that cannot be drawn', (text, expected) => {
    expect(labelOf(text, mermaidText)).toBe(expected);
  });

  it('holds nothing that Graphviz cannot draw', () => {
    expect(labelOf('a\u0000b\u001b\t\ud800\n👮', graphvizText)).toBe('n0 [label="a␀b␛\t\ufffd\\n👮"];');
  });
});

describe('the part around a node', () => {
  const around = (node: (typeof programLogicModel)['nodes'][number]['id'], steps: number) =>
    mermaidText(programLogicModel, { locale: 'en-CA', around: { node, steps } });
  const count = (text: string) => text.split('\n').filter((line) => /^ {4}n\d/.test(line)).length;

  it('holds what lies so many links away', () => {
    expect([0, 1, 2].map((steps) => count(around('objective-action-plan', steps)))).toEqual([1, 2, 4]);
    expect(count(around('objective-action-plan', 100))).toBe(programLogicModel.nodes.length);
  });

  it('refuses a node that does not exist, and options that are none', () => {
    expect(codeOf(() => around('objective' as 'input-resources', 1))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.around.node',
    });
    expect(codeOf(() => around('input-resources', 0.5))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => graphvizText(programLogicModel, { locale: 'fr' as 'fr-CA' }))?.code).toBe('UNKNOWN_NAME');
  });
});
