// Budget lines in, their sums out: as JSON that every function of the library takes, and refusals in the language of
// whoever asks.
import { errorToJSON, explain, isCpaIppError, localeOf, summarizeBudget, toPlain } from 'cpa-ipp';
import { budgetLineSchema, issueFindings, jsonSchemas } from 'cpa-ipp/schemas';
import Fastify from 'fastify';
import { z } from 'zod';

/** What a request holds: a schema of our own, around one of the library. */
const requestSchema = z.strictObject({
  title: z.string().min(1),
  by: z.array(z.string()).default(['fiscalYear']),
  lines: z
    .array(budgetLineSchema)
    .min(1)
    .refine((lines) => lines.some(({ phase }) => phase === 'approved'), {
      params: { label: { en: 'no line is of approved spending', fr: "aucune ligne n'est de dépenses approuvées" } },
    }),
});

/** The same for those who read JSON Schema, and for Fastify, which knows draft 07. */
const models = jsonSchemas({ draft: '07' });
const body = {
  type: 'object',
  required: ['title', 'lines'],
  properties: {
    title: { type: 'string', minLength: 1 },
    by: { type: 'array', items: { type: 'string' } },
    lines: { type: 'array', minItems: 1, items: { $ref: `${models.$id}#/definitions/budgetLine` } },
  },
  additionalProperties: false,
};

const localeFor = (request) => localeOf(request.headers['accept-language'], { otherwise: 'en-CA' });

export function application() {
  // A '5' is not to become 5, nor a misspelt part to vanish.
  const app = Fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false } } });
  app.addSchema(models);

  // What JSON Schema refuses, zod refuses too, and more: so it is zod's refusal that is put into words.
  app.post('/summaries', { schema: { body }, attachValidation: true }, async (request, reply) => {
    const locale = localeFor(request);
    const { success, data, error } = requestSchema.safeParse(request.body);
    if (!success) {
      const findings = issueFindings(error.issues, { schema: requestSchema, input: request.body });
      return reply.code(400).send({ findings: findings.map((one) => ({ ...one, says: explain(one, { locale }) })) });
    }
    const rows = summarizeBudget(data.lines, { by: data.by, missing: 'matched-cells' });
    // Numbers as text and missing values as records: nothing is lost, and no number is taken for another.
    return { title: data.title, rows: toPlain(rows, { numbers: 'string', noValue: 'apart' }) };
  });

  app.setErrorHandler((error, request, reply) => {
    if (!isCpaIppError(error)) return reply.send(error);
    return reply.code(400).send({ error: errorToJSON(error), says: explain(error, { locale: localeFor(request) }) });
  });
  app.addHook('onSend', async (request, reply) => {
    reply.headers({ 'content-language': localeFor(request), vary: 'accept-language' });
  });
  return app;
}
