import { askOf } from '../claims/claim-parts.js';
import { claimOf } from '../claims/shapes.js';
import type { Shape } from '../kernel/form.js';
import { checked, later, more, unread } from '../kernel/shape.js';
import type { ObjectivesClaim } from './objectives-claim.js';
import { readModel } from './read-model.js';
import { logicModelShape } from './shapes.js';

export const objectivesClaimShape = /* @__PURE__ */ later(() => {
  // A model is read part by part, and speaks of itself as `model`, which is what the claim calls it.
  const model = checked(unread(logicModelShape), (given, path) => askOf(path.slice(0, -1), [], () => readModel(given)));
  return claimOf('objectives-mapped', more({ model }));
}) satisfies Shape<ObjectivesClaim, unknown>;
