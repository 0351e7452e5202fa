import type { AnyShape, Described, Form, Shape } from '../kernel/form.js';
import { lazily } from '../kernel/frozen.js';
import { z } from '../outside/zod.js';
import { isCodedError } from './shapes.js';
import { TEXT_FORMATS } from './text-formats.js';

/** The zod schema of a shape; what it accepts, it hands back as it is. */
export function zodOf<T>(shape: Shape<T, unknown>): z.ZodType<T, T> {
  return schemaOf(shape, { made: new Map(), isRead: false }) as z.ZodType<T, T>;
}

const SHAPES = /* @__PURE__ */ lazily(() => new WeakMap<z.ZodType, AnyShape>());

/** The shape that a schema was made of; `undefined` for a schema of others, or one that others changed. */
export const shapeOf = (schema: z.ZodType): AnyShape | undefined => SHAPES().get(schema);

interface Context {
  /** Each model is made once, where it is first met; those that hold themselves are met again while they are made. */
  readonly made: Map<string, z.ZodType>;
  /** Within what a reader reads as a whole, which says all that is wrong in its parts. */
  readonly isRead: boolean;
}

function schemaOf(described: Described, context: Context): z.ZodType {
  const schema = madeOf(described, context);
  // The last one is the whole of what the same schema is made of.
  if ('read' in described) SHAPES().set(schema, described as AnyShape);
  return schema;
}

function madeOf({ form }: Described, context: Context): z.ZodType {
  switch (form.kind) {
    case 'text':
      return textOf(form);
    case 'number':
      return numberOf(form);
    case 'flag':
      return z.boolean();
    case 'one-of':
      return form.members.length === 0 ? z.never() : z.literal([...form.members]);
    case 'list':
      return z.array(schemaOf(form.of, context)).min(form.atLeast).readonly();
    case 'tuple':
      return z.tuple(form.of.map((item) => schemaOf(item, context)) as [z.ZodType, ...z.ZodType[]]).readonly();
    case 'record':
      return z.record(z.string(), schemaOf(form.of, context)).readonly();
    case 'fields':
      return fieldsOf(form, context);
    case 'either':
      return z.union(form.of.map((one) => schemaOf(one, context)));
    case 'model': {
      const { made } = context;
      const { name, of } = form;
      if (!made.has(name)) {
        made.set(
          name,
          z.lazy(() => made.get(name) as z.ZodType),
        );
        made.set(name, schemaOf(of(), context));
      }
      return made.get(name) as z.ZodType;
    }
    case 'checked':
      if (context.isRead) return schemaOf(form.of, context);
      return schemaOf(form.of, { made: new Map(), isRead: true }).superRefine((value, issues) => {
        try {
          form.read(value, []);
        } catch (error) {
          if (!isCodedError(error)) throw error;
          const { code, message, path, details } = error;
          issues.addIssue({ code: 'custom', message, path: [...path], params: { code, details } });
        }
      });
    case 'decimal':
      return z.custom(form.is);
    case 'any':
      return z.unknown();
  }
}

/** Objects of named members; that they are plain, as readers have them, zod does not see. */
function fieldsOf({ fields, isOpen }: Form & { readonly kind: 'fields' }, context: Context): z.ZodType {
  const members = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const schema = schemaOf(field, context);
      return [name, field.isOptional === true ? schema.optional() : schema];
    }),
  );
  return (isOpen === true ? z.looseObject : z.strictObject)(members).readonly();
}

function textOf({ isFilled, format, pattern: own }: Form & { readonly kind: 'text' }): z.ZodType {
  const pattern = format ? TEXT_FORMATS[format] : own;
  if (pattern !== undefined) return z.string().regex(new RegExp(pattern));
  return isFilled === true ? z.string().min(1) : z.string();
}

function numberOf({ isWhole, from = -Infinity, to = Infinity }: Form & { readonly kind: 'number' }): z.ZodType {
  return (isWhole ? z.int() : z.number()).min(from).max(to);
}
