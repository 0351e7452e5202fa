import * as z from 'zod';
import { MISSING_PARTS } from '../figures/model.js';
import { expressionSchema } from '../figures/schema.js';
import { made } from '../kernel/frozen.js';
import { documentSourceSchema, labelSchema } from '../kernel/schema.js';
import type { ClaimRelation } from './model.js';

/** What every claim has. */
export const claimOutline = /* @__PURE__ */ made(() => ({
  id: z.string(),
  source: documentSourceSchema,
  label: labelSchema,
  caution: labelSchema.exactOptional(),
}));
const relation = /* @__PURE__ */ made(() =>
  z.enum([
    'exactly',
    'more-than',
    'at-least',
    'less-than',
    'at-most',
    'almost',
    'about',
  ] satisfies readonly ClaimRelation[]),
);
const claimedNumber = /* @__PURE__ */ made(() =>
  z.strictObject({ figure: z.string(), relation, tolerance: z.string().exactOptional() }),
);
const claimedDate = /* @__PURE__ */ made(() =>
  z.strictObject({ date: z.string(), source: documentSourceSchema, label: labelSchema.exactOptional() }).readonly(),
);
const keys = /* @__PURE__ */ made(() => z.array(z.string()).readonly());
const counting = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      label: labelSchema,
      items: z
        .array(z.strictObject({ name: z.string(), lines: z.array(z.int().min(1)).readonly() }).readonly())
        .readonly(),
    })
    .readonly(),
);
const spelling = /* @__PURE__ */ made(() =>
  z.strictObject({ text: z.string(), sources: z.array(documentSourceSchema).readonly() }).readonly(),
);

/** The kinds of claims on figures. */
export const figureClaimKinds = /* @__PURE__ */ made(
  () =>
    [
      z
        .strictObject({
          ...claimOutline,
          kind: z.literal('bound'),
          bound: claimedNumber.readonly(),
          of: expressionSchema,
          missing: z.enum(MISSING_PARTS),
        })
        .readonly(),
      z
        .strictObject({
          ...claimOutline,
          kind: z.literal('trend'),
          direction: z.enum(['increased', 'decreased']),
          series: keys,
        })
        .readonly(),
      z
        .strictObject({
          ...claimOutline,
          kind: z.literal('extreme'),
          which: z.enum(['lowest', 'highest']),
          of: z.string(),
          others: keys,
        })
        .readonly(),
      z.strictObject({ ...claimOutline, kind: z.literal('only'), of: z.string(), others: keys }).readonly(),
      z
        .strictObject({
          ...claimOutline,
          kind: z.literal('count'),
          stated: z.string(),
          lists: z.enum(['all', 'some']),
          countings: z.tuple([counting], counting).readonly(),
        })
        .readonly(),
      z
        .strictObject({
          ...claimOutline,
          kind: z.literal('rivals'),
          values: z
            .array(
              claimedNumber.extend({ asOf: z.string().exactOptional(), label: labelSchema.exactOptional() }).readonly(),
            )
            .readonly(),
          growing: z.literal(true).exactOptional(),
        })
        .readonly(),
      z.strictObject({ ...claimOutline, kind: z.literal('dates'), dates: z.array(claimedDate).readonly() }).readonly(),
      z
        .strictObject({
          ...claimOutline,
          kind: z.literal('duration'),
          stated: claimedNumber.readonly(),
          from: claimedDate,
          to: claimedDate,
        })
        .readonly(),
      z.strictObject({ ...claimOutline, kind: z.literal('spellings'), names: z.array(spelling).readonly() }).readonly(),
    ] as const,
);
