import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const COLUMN: Label = /* @__PURE__ */ frozen({ en: 'a column', fr: 'une colonne' });
export const KEY: Label = /* @__PURE__ */ frozen({ en: 'a key', fr: 'une clé' });
