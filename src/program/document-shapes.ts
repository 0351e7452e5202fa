import { factBasisShape } from '../kernel/basis.js';
import { dateTextShape } from '../kernel/date-text.js';
import type { Shape } from '../kernel/form.js';
import { registryOf } from '../kernel/lookup.js';
import { localLabelShape, reported, sourceShape } from '../kernel/record.js';
import { fields, filled, later, listOf, model, optional, whole } from '../kernel/shape.js';
import { webAddressShape } from '../kernel/web-address.js';
import type { SourceDocument } from './document-model.js';

/** A document that can be cited. */
export const sourceDocumentShape: Shape<SourceDocument> = /* @__PURE__ */ model('sourceDocument', () =>
  fields(
    { en: 'a document', fr: 'un document' },
    {
      id: filled({ en: "a document's id", fr: "l'identifiant d'un document" }),
      title: localLabelShape,
      language: filled({ en: 'the code of a language', fr: "le code d'une langue" }),
      kind: localLabelShape,
      publishers: listOf(localLabelShape, {
        what: { en: 'an array of publishers', fr: "un tableau d'éditeurs" },
        atLeast: 1,
      }),
      publishersBasis: optional(factBasisShape),
      date: reported(dateTextShape),
      asOf: optional(dateTextShape),
      address: optional(webAddressShape),
      lines: optional(whole(1)),
      identifiers: optional(listOf(localLabelShape)),
      sources: optional(listOf(sourceShape)),
    },
  ),
);

/** Documents, each with an id of its own. */
export const documentsShape = /* @__PURE__ */ later(() =>
  registryOf(sourceDocumentShape, { en: 'document', fr: 'document' }),
);
