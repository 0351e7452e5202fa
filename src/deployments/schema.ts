import * as z from 'zod';
import { calendarDateSchema } from '../calendar/schema.js';
import { made } from '../kernel/frozen.js';
import { GENDERS } from '../program/gender.js';
import { PERSONNEL, TYPE_IDS } from './model.js';

/**
 * One person's assignment to a mission between two days. That the last day does not come before the first is part of
 * the check.
 * @category Schemas
 */
export const deploymentRecordSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: z.string().min(1),
      person: z.string().min(1),
      mission: z.string().min(1),
      type: z.enum(TYPE_IDS).exactOptional(),
      personnel: z.enum(PERSONNEL),
      gender: z.enum(GENDERS),
      agency: z.string().min(1).exactOptional(),
      position: z.string().min(1).exactOptional(),
      rank: z.string().min(1).exactOptional(),
      firstDay: calendarDateSchema,
      lastDay: z.union([calendarDateSchema, z.literal('ongoing')]),
    })
    .refine(({ firstDay, lastDay }) => lastDay === 'ongoing' || firstDay <= lastDay, {
      error: 'the last day comes before the first',
      path: ['lastDay'],
    })
    .readonly(),
);
