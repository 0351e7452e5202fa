import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const ID_OF_NODE: Label = /* @__PURE__ */ frozen({ en: 'the id of a node', fr: "l'identifiant d'un nœud" });
export const NODE_OF_MODEL: Label = /* @__PURE__ */ frozen({ en: 'a node of the model', fr: 'un nœud du modèle' });
export const PIECE_OF_EVIDENCE: Label = /* @__PURE__ */ frozen({
  en: 'a piece of evidence',
  fr: 'une donnée probante',
});
