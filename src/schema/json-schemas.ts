import type { OfProgram } from '../program/program-option.js';
import { definitionsOf, type JsonSchema, PLACES } from './json-of.js';
import type { Draft } from './json-options.js';
import { modelsOf } from './models.js';
import { jsonOptionsShape } from './shapes.js';

/**
 * One document of JSON Schema; each draft has the schemas under a word of its own.
 * @inline
 */
export type JsonSchemas<D extends Draft> = D extends '07'
  ? {
      readonly $schema: 'http://json-schema.org/draft-07/schema#';
      readonly $id: string;
      readonly definitions: Readonly<Record<string, { readonly [keyword: string]: unknown }>>;
    }
  : {
      readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
      readonly $id: string;
      readonly $defs: Readonly<Record<string, { readonly [keyword: string]: unknown }>>;
    };

/** What each draft is called, and the document in it: two that stand side by side have two ids. */
const DRAFTS = {
  '2020-12': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.invalid/cpa-ipp/schemas.json',
  },
  '07': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://example.invalid/cpa-ipp/schemas.draft-07.json',
  },
} as const satisfies Record<Draft, JsonSchema>;

/**
 * The JSON Schema of every model, in one document: each by its name under `$defs`, or in draft 07 under `definitions`.
 *
 * For other languages, editors and forms; `cpa-ipp/schemas.json` is the same as a file, in draft 2020-12. What a
 * function accepts as a model, its JSON Schema accepts too. The other way round holds but for what JSON Schema cannot
 * say: that a number is exact, and that parts go together, such as women among people or one day after another.
 *
 * Fastify, and Ajv unless told otherwise, know draft 07 alone and refuse a `$schema` of another: give them that of
 * `draft: '07'` as it is, with `app.addSchema(schemas)`, and name a model in a route as
 * `body: { $ref: \`${schemas.$id}#/definitions/budgetLine\` }`. Fastify changes what it validates (`coerceTypes`,
 * `removeAdditional`): switch both off in its `ajv.customOptions` where `'5'` is not to become 5, nor a misspelt part
 * to vanish.
 * @param options - Where wanted `draft`, and `program`, whose names and fiscal years the models have; 2020-12 and the
 *   Canadian one unless given.
 * @returns A new plain object; the definition `budgetLine` goes with `budgetLineSchema`. Both drafts take the same.
 * @throws `CpaIppError` `UNKNOWN_NAME` for a draft or option that does not exist; `INVALID_ARGUMENT` for what `program`
 *   did not make.
 * @example
 * import { jsonSchemas } from 'cpa-ipp/schemas';
 * jsonSchemas().$defs.label?.required; // => ['en', 'fr']
 * jsonSchemas({ draft: '07' }).definitions.label?.required; // => ['en', 'fr']
 * @category Schemas
 */
export function jsonSchemas<const D extends Draft = '2020-12'>(
  options?: OfProgram & { readonly draft?: D },
): JsonSchemas<D> {
  const { program, draft = '2020-12' } = jsonOptionsShape.read(options, ['options']);
  const definitions = definitionsOf(modelsOf(program), draft);
  return { ...DRAFTS[draft], [PLACES[draft]]: definitions } as unknown as JsonSchemas<D>;
}
