import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { expect } from 'vitest';
import type { Chart, VegaLiteVersion } from '../../src/charts/spec.js';

/** A drawn chart: its SVG text, and its marks counted in the scene graph by type. */
export interface Drawing {
  readonly svg: string;
  readonly marks: Readonly<Record<string, number>>;
  readonly texts: readonly string[];
}

/** Draws a chart by the compiler and the renderer that users have; any warning of either is a failure. */
export async function draw({ spec }: Chart<VegaLiteVersion>): Promise<Drawing> {
  const complaints: unknown[] = [];
  const logger = {
    level: () => logger,
    error: (...args: unknown[]) => complain(args),
    warn: (...args: unknown[]) => complain(args),
    info: () => logger,
    debug: () => logger,
  };
  const complain = (args: unknown[]) => {
    complaints.push(args);
    return logger;
  };
  const given: TopLevelSpec = spec;
  const { spec: compiled } = compile(given, { logger: logger as never });
  const view = new View(parse(compiled), { renderer: 'none', logger: logger as never });
  const svg = await view.toSVG();
  expect(complaints).toEqual([]);
  const drawing = {
    svg,
    marks: marksOf((view.scenegraph() as unknown as { root: SceneItem }).root),
    texts: textsOf(svg),
  };
  view.finalize();
  return drawing;
}

interface SceneItem {
  readonly role?: string;
  readonly marktype?: string;
  readonly items?: readonly SceneItem[];
}

/** Marks that stand for data, without axes, legends and titles. */
function marksOf(root: SceneItem): Record<string, number> {
  const counts: Record<string, number> = {};
  const visit = ({ role, marktype, items = [] }: SceneItem): void => {
    if (role === 'mark' && marktype !== undefined && marktype !== 'group') {
      counts[marktype] = (counts[marktype] ?? 0) + items.length;
    }
    items.forEach(visit);
  };
  visit(root);
  return counts;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The texts in a picture, line by line. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)]
    .flatMap(([, inner = '']) => inner.split('</tspan>'))
    .map((line) =>
      line
        .replace(/<[^>]+>/g, '')
        .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
        .trim(),
    )
    .filter((line) => line !== '');
}
