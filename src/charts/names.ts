import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const ARRAY_OF_NODES: Label = /* @__PURE__ */ frozen({ en: 'an array of nodes', fr: 'un tableau de nœuds' });
