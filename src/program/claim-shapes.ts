import { claimOf } from '../claims/shapes.js';
import type { Shape } from '../kernel/form.js';
import { later, more } from '../kernel/shape.js';
import { marginTableShape, notReportedShape } from './margin-shapes.js';
import type { MarginsClaim } from './margins-claim.js';
import type { ScaleClaim } from './scale-claim.js';
import { scaleShape } from './scale-shapes.js';

export const marginsClaimShape = /* @__PURE__ */ later(() =>
  claimOf('margins-fit', more({ table: marginTableShape, notReported: notReportedShape })),
) satisfies Shape<MarginsClaim, unknown>;

export const scaleClaimShape = /* @__PURE__ */ later(() =>
  claimOf('scale-covers-all', more({ scale: scaleShape })),
) satisfies Shape<ScaleClaim, unknown>;
