import * as z from 'zod';
import { figureClaimKinds } from '../claims/schema.js';
import { genderClaimKinds } from '../gender/schema.js';
import { made } from '../kernel/frozen.js';
import { objectivesClaimKind } from '../outcomes/schema.js';
import { marginsClaimKind, scaleClaimKind } from '../program/schema.js';
import type { Claim } from './claim-kinds.js';

/**
 * A claim of any kind. Whether its figures exist and go together is for `audit` to say.
 * @category Schemas
 */
export const claimSchema: z.ZodType<Claim, Claim> = /* @__PURE__ */ made(() =>
  z.discriminatedUnion('kind', [
    ...figureClaimKinds,
    ...genderClaimKinds,
    objectivesClaimKind,
    marginsClaimKind,
    scaleClaimKind,
  ]),
);
