import { requireArray, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { DUPLICATE } from '../kernel/messages.js';
import { attempt } from '../kernel/record.js';
import type { OutcomeFinding } from './messages.js';
import type { Evidence } from './model.js';
import { NODE_OF_MODEL, PIECE_OF_EVIDENCE } from './names.js';
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
  { numbers, program }: ReadModel,
): { evidence: ReadEvidence[]; findings: OutcomeFinding[] } {
  const findings: OutcomeFinding[] = [];
  const evidence: ReadEvidence[] = [];
  const seen = new Set<string>();
  const ids = [...numbers.keys()];
  requireArray(given, ['evidence'], { en: 'an array of evidence', fr: 'un tableau de données probantes' }).forEach(
    (entry, index) => {
      const path: Path = ['evidence', index];
      attempt(findings, () => {
        const { id, node: name } = evidenceShape(program).read(entry, path);
        if (seen.has(id)) {
          const operands = { kind: PIECE_OF_EVIDENCE, received: id };
          throw fault(DUPLICATE, [...path, 'id'], operands);
        }
        seen.add(id);
        const node = numbers.get(name);
        if (node === undefined) {
          throw unknownName(name, findings.length < 20 ? ids : [], NODE_OF_MODEL, [...path, 'node']);
        }
        evidence.push({ evidence: entry as Evidence, node });
      });
    },
  );
  return { evidence, findings };
}
