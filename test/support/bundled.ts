import { CLAIM_KIND_LABELS, type Claim } from '../../src/audit/claim-kinds.js';
import * as data from '../../src/data.js';
import type { Statement } from '../../src/figures/model.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every bundled statement, found by its shape, so that the list of them can be held against it. */
export const bundledStatements = () =>
  Object.values(data).filter(
    (value) => isObject(value) && 'figures' in value && 'identities' in value,
  ) as unknown as readonly Statement[];

const KINDS: readonly unknown[] = Object.keys(CLAIM_KIND_LABELS);

/** Every bundled claim, found by its shape; the list of them is not looked into. */
export const bundledClaims = () =>
  (Object.values(data).filter((value) => Array.isArray(value) && value !== data.publishedClaims) as unknown[][])
    .flat()
    .filter(
      (value) => isObject(value) && KINDS.includes(value['kind']) && 'source' in value && 'label' in value,
    ) as unknown as readonly Claim[];
