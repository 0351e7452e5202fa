import * as z from 'zod';
import { made } from './frozen.js';
import { NO_VALUE_REASONS, type NoValueReason } from './no-value.js';

/**
 * A text in both official languages.
 * @category Schemas
 */
export const labelSchema = /* @__PURE__ */ made(() => z.strictObject({ en: z.string(), fr: z.string() }).readonly());

/**
 * A missing value and why it is missing.
 * @category Schemas
 */
export const noValueSchema = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      noValue: z.enum(NO_VALUE_REASONS as readonly [NoValueReason, ...NoValueReason[]]),
      note: z.string().exactOptional(),
    })
    .readonly(),
);

/**
 * A decimal number as text: at most 18 digits before and 60 after the point, no exponent.
 * @category Schemas
 */
export const decimalStringSchema = /* @__PURE__ */ made(() =>
  z.string().regex(/^[+-]?(?:\d{1,18}(?:\.\d{0,60})?|\.\d{1,60})$/),
);

/**
 * A line of a document, and the cell of a table where there is one.
 * @category Schemas
 */
export const documentSourceSchema = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      document: z.string().min(1),
      line: z.int().min(1),
      table: z.string().exactOptional(),
      row: z.string().exactOptional(),
      column: z.string().exactOptional(),
    })
    .readonly(),
);

/**
 * Where a figure, a threshold or a fact comes from.
 * @category Schemas
 */
export const sourceSchema = /* @__PURE__ */ made(() =>
  z.union([
    documentSourceSchema,
    z
      .strictObject({
        external: z
          .strictObject({ title: z.string().min(1), publisher: z.string().min(1), year: z.int().exactOptional() })
          .readonly(),
      })
      .readonly(),
  ]),
);
