import * as calendar from '../calendar/messages.js';
import * as numbers from '../exact/messages.js';
import * as figures from '../figures/messages.js';
import { fault } from '../kernel/errors.js';
import type { Label } from '../kernel/label.js';
import * as arguments_ from '../kernel/messages.js';
import { sentencesOf } from '../kernel/words.js';
import * as own from './messages.js';

/** All that this room says of a model. */
const sentenceFor: (code: unknown, details: object) => Label | undefined = /* @__PURE__ */ sentencesOf(() => [
  arguments_,
  numbers,
  calendar,
  figures,
  own,
]);

/** Refuses data of which some findings are errors: where the first is, and with all of them. */
export function refuseErrors(findings: readonly own.OutcomeFinding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return;
  const { code, operands, path } = first;
  const sentence = sentenceFor(code, operands) as Label;
  throw fault(own.INVALID_MODEL, path, { errors: errors.length, findings, first: sentence });
}
