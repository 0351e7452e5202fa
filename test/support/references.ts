import type { Claim } from '../../src/audit/claim-kinds.js';
import type { Identity, Statement } from '../../src/figures/model.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** All texts in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** `document#key` of a figure that is named by its key alone or with its document. */
const full = (document: string) => (text: string) => (text.includes('#') ? text : `${document}#${text}`);

/** The figures that an identity checks and rests on, and those that only its other readings name, as `document#key`. */
export function figuresOfIdentity({ document }: Statement, { printed, expected, readings }: Identity) {
  const named = [printed, ...textsIn(expected)].map(full(document));
  const tried = textsIn((readings ?? []).map((reading) => reading.expected)).map(full(document));
  return { named, tried: tried.filter((reference) => !named.includes(reference)) };
}

/** Whatever texts a claim holds, as if each were the key of a figure: those that are none name nothing. */
export function figuresOfClaim(claim: Claim): string[] {
  return textsIn(claim).map(full(claim.source.document));
}
