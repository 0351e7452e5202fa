import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const ONE_OF_THESE_AMOUNTS: Label = /* @__PURE__ */ frozen({
  en: 'one of these amounts',
  fr: "l'un de ces montants",
});
