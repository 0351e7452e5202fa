import type { Described, Form } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Draft } from './json-options.js';
import { TEXT_FORMATS } from './text-formats.js';

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Under what word a draft has schemas that others refer to. */
export const PLACES = /* @__PURE__ */ frozen({ '2020-12': '$defs', '07': 'definitions' } as const);

/** The JSON Schemas of models by their names; models that hold others refer to them. */
export function definitionsOf(models: readonly Described[], draft: Draft = '2020-12'): Record<string, JsonSchema> {
  const made: Record<string, JsonSchema> = {};
  for (const one of models) schemaOf(one, { made, draft });
  return Object.fromEntries(Object.entries(made).sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Context {
  readonly made: Record<string, JsonSchema>;
  readonly draft: Draft;
}

function schemaOf({ form }: Described, context: Context): JsonSchema {
  switch (form.kind) {
    case 'text':
      return textOf(form);
    case 'number':
      return numberOf(form);
    case 'flag':
      return { type: 'boolean' };
    case 'one-of':
      // A program may have none of a list: nothing is one of them.
      if (form.members.length === 0) return { not: {} };
      return form.members.length === 1 ? { const: form.members[0] } : { enum: [...form.members] };
    case 'list':
      return {
        type: 'array',
        items: schemaOf(form.of, context),
        ...(form.atLeast > 0 && { minItems: form.atLeast }),
      };
    case 'tuple': {
      const items = form.of.map((item) => schemaOf(item, context));
      return {
        type: 'array',
        ...(context.draft === '07' ? { items, additionalItems: false } : { prefixItems: items, items: false }),
        minItems: items.length,
      };
    }
    case 'record':
      return { type: 'object', additionalProperties: schemaOf(form.of, context) };
    case 'fields':
      return fieldsOf(form, context);
    case 'any':
      return {};
    case 'either': {
      // JSON has no instances.
      const forms = form.of.filter((one) => one.form.kind !== 'decimal').map((one) => schemaOf(one, context));
      return forms.length === 1 ? (forms[0] as JsonSchema) : { anyOf: forms };
    }
    case 'model': {
      const { name, of } = form;
      const { made, draft } = context;
      if (!Object.hasOwn(made, name)) {
        made[name] = {};
        made[name] = schemaOf(of(), context);
      }
      return { $ref: `#/${PLACES[draft]}/${name}` };
    }
    case 'checked':
      return schemaOf(form.tells ?? form.of, context);
    case 'decimal':
      return { not: {} };
  }
}

function fieldsOf({ fields, isOpen }: Form & { readonly kind: 'fields' }, context: Context): JsonSchema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, schemaOf(field, context)])),
    required: entries.filter(([, { isOptional }]) => isOptional !== true).map(([name]) => name),
    additionalProperties: isOpen === true,
  };
}

function textOf({ isFilled, format, pattern: own }: Form & { readonly kind: 'text' }): JsonSchema {
  const pattern = format ? TEXT_FORMATS[format] : own;
  if (pattern !== undefined) return { type: 'string', pattern };
  return isFilled === true ? { type: 'string', minLength: 1 } : { type: 'string' };
}

function numberOf({ isWhole, from, to }: Form & { readonly kind: 'number' }): JsonSchema {
  return {
    type: isWhole ? 'integer' : 'number',
    ...(from !== undefined && { minimum: from }),
    ...(to !== undefined && { maximum: to }),
  };
}
