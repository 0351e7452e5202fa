import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const REQUIREMENT: Label = /* @__PURE__ */ frozen({ en: 'a requirement', fr: 'une exigence' });
