import type { DeploymentFinding } from './messages.js';
import type { DeploymentRecord } from './model.js';

/**
 * Remembers which ids, or people, are spelled otherwise in their rows than they are read, and finds those that are
 * spelled in two ways.
 */
export class Spellings {
  /** By index of the row; those that are spelled as they are read are not here. */
  readonly #others = new Map<number, string>();
  readonly #names = new Set<string>();

  note(index: number, name: string, spelling: string): void {
    this.#others.set(index, spelling);
    this.#names.add(name);
  }

  /** Whether a name is spelled in two ways in two rows. */
  differ(name: string, index: number, other: number): boolean {
    return this.#names.has(name) && (this.#others.get(index) ?? name) !== (this.#others.get(other) ?? name);
  }

  /** One finding for each person who comes in several spellings, in the second of them. */
  ofPeople(records: readonly DeploymentRecord[], indexes: readonly number[], column: string): DeploymentFinding[] {
    const findings: DeploymentFinding[] = [];
    if (this.#names.size === 0) return findings;
    const firsts = new Map<string, number>();
    for (const [position, { id, person }] of records.entries()) {
      const index = indexes[position] as number;
      const first = firsts.get(person);
      if (first === undefined) firsts.set(person, index);
      else if (this.differ(person, index, first)) {
        findings.push({ ...otherSpelling(person, { index, first, column }), key: id });
        this.#names.delete(person);
      }
    }
    return findings;
  }
}

/** The finding on a name that an earlier row spells otherwise. */
export const otherSpelling = (
  id: string,
  { index, first, column }: { readonly index: number; readonly first: number; readonly column: string },
): DeploymentFinding => ({
  code: 'OTHER_SPELLING',
  severity: 'warning',
  index,
  path: [column],
  operands: { id, first },
});
