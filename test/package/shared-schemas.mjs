// The file of the JSON Schemas, with what many of them have in common once, under a name of its own.

/** What a repeated part saves at least, in characters: below that, a name is only one more thing to look up. */
const WORTH = 200;

/** Keywords under which a schema stands, a list of schemas, or schemas by name. */
const ONE = ['items', 'additionalProperties', 'propertyNames', 'not', 'contains'];
const LISTS = ['anyOf', 'allOf', 'oneOf', 'prefixItems'];
const NAMED = ['properties', 'patternProperties', '$defs'];

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each schema in a schema, with what to call it by its place; a function that may put another one there. */
function schemasIn(schema, name, visit) {
  const put = (holder, key, inner) => {
    if (!isObject(holder[key])) return;
    holder[key] = visit(holder[key], inner);
    schemasIn(holder[key], inner, visit);
  };
  for (const key of ONE) put(schema, key, name);
  for (const key of LISTS) for (const at of (schema[key] ?? []).keys()) put(schema[key], at, name);
  for (const key of NAMED)
    for (const inner of Object.keys(schema[key] ?? {}))
      put(schema[key], inner, name === '' ? inner : `${name}.${inner}`);
}

/**
 * The same schemas, where what repeats, and is worth it, is a definition: it is called by the first place that has it,
 * such as `statement.figures`.
 */
export function sharedSchemas(document) {
  const shared = structuredClone(document);
  for (;;) {
    const found = new Map();
    schemasIn(shared, '', (schema, name) => {
      const text = JSON.stringify(schema);
      const known = found.get(text) ?? { count: 0, name };
      found.set(text, { ...known, count: known.count + 1 });
      return schema;
    });
    const saved = ([text, { count, name }]) => (text.length - name.length - 20) * (count - 1);
    const best = [...found].reduce((one, other) => (saved(other) > saved(one) ? other : one));
    if (saved(best) < WORTH) return shared;
    const [text, { name }] = best;
    let own = name;
    for (let number = 2; own in shared.$defs; number += 1) own = `${name}.${number}`;
    schemasIn(shared, '', (schema) => (JSON.stringify(schema) === text ? { $ref: `#/$defs/${own}` } : schema));
    shared.$defs[own] = JSON.parse(text);
  }
}
