import {
  invalidArgument,
  refuseUnknownKeys,
  requireArray,
  requireInteger,
  requireObject,
  requireOneOf,
} from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import { GENDERS, type Gender } from '../program/gender.js';
import { refuseDuplicates } from './groups.js';
import { type LinkedSuppressionRule, type SuppressionRule, TABLE_LINK_LABELS } from './model.js';

const LINKS = /* @__PURE__ */ keysOf(TABLE_LINK_LABELS);
const WIDTHS = /* @__PURE__ */ frozen(['sum-above-threshold'] as const);
/** A threshold or a width of more is a slip of the pen. */
const MOST = 1_000_000;

/** Requires a rule with all its choices. */
export function readRule(value: unknown, path: Path): SuppressionRule {
  return ruleAt(value, path, []);
}

/** {@link readRule}, with how tables hang together. */
export function readLinkedRule(value: unknown, path: Path): LinkedSuppressionRule {
  const rule = ruleAt(value, path, ['link']);
  const { link } = value as LinkedSuppressionRule;
  return { ...rule, link: requireOneOf(link, LINKS, 'a link of tables', [...path, 'link']) };
}

function ruleAt(value: unknown, path: Path, others: readonly string[]): SuppressionRule {
  const keys = ['threshold', 'protect', 'zeros', 'width', 'smallGroups', ...others];
  const given = requireObject(value as SuppressionRule, path, `a rule: { ${keys.join(', ')} }`);
  refuseUnknownKeys(given, keys, 'an option', path);
  return {
    threshold: requireInteger(given.threshold, [...path, 'threshold'], { minimum: 0, maximum: MOST }),
    protect: gendersAt(given.protect, [...path, 'protect']),
    zeros: requireOneOf(given.zeros, ['protect', 'show'], 'a treatment of zeros', [...path, 'zeros']),
    width: widthAt(given.width, [...path, 'width']),
    smallGroups: requireOneOf(given.smallGroups, ['protect', 'show'], 'a treatment of small groups', [
      ...path,
      'smallGroups',
    ]),
  };
}

function gendersAt(value: unknown, path: Path): Gender[] {
  const genders = requireArray(value, path, 'an array of genders').map((gender, index) =>
    requireOneOf(gender, GENDERS, 'a gender', [...path, index]),
  );
  if (genders.length === 0) throw invalidArgument(value, 'at least one gender', path);
  refuseDuplicates(genders, 'a gender', path);
  return genders;
}

function widthAt(value: unknown, path: Path): SuppressionRule['width'] {
  if (typeof value === 'string') return requireOneOf(value, WIDTHS, 'a number of possible values', path);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 2 && value <= MOST) return value;
  throw invalidArgument(value, `a whole number from 2 to ${MOST}, or 'sum-above-threshold'`, path);
}
