import { describe, expect, it } from 'vitest';
import { htmlTable } from '../../src/tables/html.js';
import { HTML_TABLE_STYLES } from '../../src/tables/html-styles.js';

/** The rules of a sheet of one-line rules, by their selectors. */
const rules = HTML_TABLE_STYLES.trim()
  .split('\n')
  .flatMap((line) => {
    const [, selectors = '', declarations = ''] = /^(.+) \{ (.+) \}$/.exec(line) ?? [];
    return selectors.split(', ').map((selector) => ({ selector, declarations }));
  });

/** How much a selector of classes and elements weighs, as browsers count it. */
function weightOf(selector: string): number {
  const classes = selector.match(/\.[\w-]+/g)?.length ?? 0;
  const elements = selector.match(/(?:^| )[a-z]+/g)?.length ?? 0;
  return classes * 100 + elements;
}

describe('HTML_TABLE_STYLES', () => {
  it('outweighs what JupyterLab says of all cells', () => {
    // @jupyterlab/rendermime, style/base.css: "text-align: right"; `:not` counts as what it holds.
    const jupyter = ':not(.jp-RenderedMarkdown).jp-RenderedHTMLCommon td';
    expect(weightOf(jupyter)).toBe(201);
    expect(rules.length).toBeGreaterThan(0);
    for (const { selector } of rules) expect(weightOf(selector), selector).toBeGreaterThan(weightOf(jupyter));
  });

  it('lets numbers outweigh other cells', () => {
    const aligned = (end: string) => rules.filter(({ declarations }) => declarations.includes(`text-align: ${end}`));
    const [left, right] = [aligned('left'), aligned('right')].map((found) =>
      found.map((rule) => weightOf(rule.selector)),
    );
    expect(Math.min(...(right as number[]))).toBeGreaterThan(Math.max(...(left as number[])));
  });

  it('knows every class that a table has, and no other', () => {
    const caution = { en: 'a', fr: 'b' };
    const html = htmlTable(
      [
        { name: 'a', n: 1, cautions: [caution] },
        { name: 'b', n: { noValue: 'redacted' } },
      ],
      { locale: 'en-CA', caption: '', columns: ['name', 'n'] },
    );
    const used = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
    const styled = rules.flatMap(({ selector }) => selector.match(/(?<=\.)[\w-]+/g) ?? []);
    expect([...new Set(used)].sort()).toEqual([...new Set(styled)].sort());
    expect(used.every((name) => name.startsWith('cpa-ipp-'))).toBe(true);
  });

  it('can stand in a style element, and no table has a style of its own', () => {
    expect(HTML_TABLE_STYLES).not.toMatch(/[<&]/);
    expect(htmlTable([{ n: 1 }], { locale: 'en-CA', caption: '' })).not.toContain('style');
  });
});
