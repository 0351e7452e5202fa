import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';

/**
 * Tests on data of others, which stand beside the project and are no part of it; where they are not there, the tests
 * say that they are skipped.
 */
export function describeOn(file: string, title: string, body: (text: string) => void): void {
  const url = new URL(`../../../shared/data/${file}`, import.meta.url);
  describe(title, () => {
    if (existsSync(url)) body(readFileSync(url, 'utf8'));
    else it.skip(`needs ${file}, which is not there`, () => {});
  });
}
