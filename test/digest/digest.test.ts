import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  linesOfAudit,
  linesOfBudgets,
  linesOfConstants,
  linesOfDeployments,
  linesOfFormats,
  linesOfFunctions,
  linesOfStatements,
} from './lines.js';

// A moved answer moves the pinned file: look at each line that moved, say in the changeset why, then
// `npm run unit -- -u test/digest`.

const folder = process.env['DIGEST_TO'];
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The report as a reader runs it, with what it prints. */
async function report(...options: string[]): Promise<string[]> {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...texts) => void printed.push(texts.join(' ')));
  const { argv } = process;
  process.argv = [...argv.slice(0, 2), ...options];
  vi.resetModules();
  try {
    // @ts-expect-error A script: it has no types, and prints when it is loaded.
    await import('../../docs/examples/report.mjs');
  } finally {
    process.argv = argv;
  }
  return printed;
}

describe('the digest', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('of thousands of answers is the pinned one', async () => {
    const parts: Record<string, string[]> = {
      ...linesOfFunctions(),
      'all bundled checks': linesOfAudit(),
      ...linesOfConstants(),
      'formatted values': linesOfFormats(),
      'random statements': linesOfStatements(),
      'random budgets': linesOfBudgets(),
      'random deployments': linesOfDeployments(),
      'report in English': await report('--all'),
      'report in French': await report('--all', '--lang', 'fr'),
      'report as JSON': await report('--json'),
    };
    const texts = Object.entries(parts).map(([name, lines]) => [name, `${lines.join('\n')}\n`] as const);
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of texts) writeFileSync(join(folder, `${name.replaceAll(' ', '-')}.txt`), text);
    }
    const answers = Object.values(parts).reduce((sum, lines) => sum + lines.length, 0);
    const hashes = Object.fromEntries(texts.map(([name, text]) => [name, hashOf(text)]));
    expect(answers).toBeGreaterThan(5_000);
    const pinned = { digest: hashOf(JSON.stringify(hashes)), answers, parts: hashes };
    await expect(`${JSON.stringify(pinned, null, 2)}\n`).toMatchFileSnapshot('pinned.json');
  });
});
