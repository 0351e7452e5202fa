import type { OfProgram } from '../program/program-option.js';
import { definitionsOf } from './json-of.js';
import { modelsOf } from './models.js';
import { OF_PROGRAM } from './shapes.js';

/**
 * The JSON Schema (draft 2020-12) of every model, in one document: each by its name under `$defs`.
 *
 * For other languages, editors and forms; `cpa-ipp/schemas.json` is the same as a file. What a function accepts as a
 * model, its JSON Schema accepts too. The other way round holds but for what JSON Schema cannot say: that a number is
 * exact, and that parts go together, such as women among people or one day after another.
 * @param options - Where wanted `program`, whose names and fiscal years the models have; the Canadian one unless given.
 * @returns A new plain object; the definition `budgetLine` goes with `budgetLineSchema`.
 * @throws `CpaIppError` `INVALID_ARGUMENT` for what `program` did not make.
 * @example
 * import { jsonSchemas } from 'cpa-ipp/schemas';
 * jsonSchemas().$defs.label?.required; // => ['en', 'fr']
 * @category Schemas
 */
export function jsonSchemas(options?: OfProgram): {
  readonly $schema: string;
  readonly $id: string;
  readonly $defs: Readonly<Record<string, { readonly [keyword: string]: unknown }>>;
} {
  const { program } = OF_PROGRAM.read(options, ['options']);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.invalid/cpa-ipp/schemas.json',
    $defs: definitionsOf(modelsOf(program)),
  };
}
