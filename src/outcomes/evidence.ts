import { requireArray, unknownName } from '../kernel/check.js';
import type { Finding, Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import { attempt } from '../kernel/record.js';
import type { Evidence } from './model.js';
import type { ReadModel } from './read-model.js';
import { evidenceShape } from './shapes.js';

/** Evidence that can be used, with the number of its node. */
export interface ReadEvidence {
  /** What was given, not a copy, so that results show it. */
  readonly evidence: Evidence;
  readonly node: number;
}

/** Reads evidence row by row; a row that cannot be used becomes a finding. */
export function readEvidence(
  given: unknown,
  { numbers }: ReadModel,
): { evidence: ReadEvidence[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const evidence: ReadEvidence[] = [];
  const seen = new Set<string>();
  const ids = [...numbers.keys()];
  requireArray(given, ['evidence'], 'an array of evidence').forEach((entry, index) => {
    const path: Path = ['evidence', index];
    attempt(findings, () => {
      const { id, node: name } = evidenceShape.read(entry, path);
      if (seen.has(id)) {
        const operands = { kind: 'evidence', received: id };
        throw new CpaIppError('DUPLICATE', `evidence '${id}' is given twice`, [...path, 'id'], operands);
      }
      seen.add(id);
      const node = numbers.get(name);
      if (node === undefined) {
        throw unknownName(name, findings.length < 20 ? ids : [], 'a node of the model', [...path, 'node']);
      }
      evidence.push({ evidence: entry as Evidence, node });
    });
  });
  return { evidence, findings };
}
