import { textOf } from '../kernel/label.js';
import type { ReadOf } from '../kernel/shape.js';
import type { DocumentSource } from '../kernel/source.js';
import { inBoth } from '../kernel/words.js';
import type { ClaimContext } from './claim-parts.js';
import type { ClaimEvidence, ClaimVerdict, Judged } from './claim-verdict.js';
import { faultsIn, type ListEntry } from './list-findings.js';
import type { listShape } from './shapes.js';
import { pick, placesOf } from './wording.js';

/** What is wrong with a list as evidence, entry by entry; where nothing is, its entries. */
export function judgeList(claim: ReadOf<typeof listShape>, { document }: ClaimContext): Judged {
  const { entries, classes } = claim;
  const faults = faultsIn(entries, classes);
  const isOpen = faults.every(({ finding }) => finding.code === 'CLASS_NOT_GIVEN');
  let verdict: ClaimVerdict = isOpen ? 'undecidable' : 'contradicted';
  if (faults.length === 0) verdict = entries.length === 0 ? 'undecidable' : 'supported';
  const sourceOf = ({ line = claim.source.line }: ListEntry): DocumentSource => ({ document, line });
  const told = faults.map(({ finding: { code }, sentence, entries: about }) => {
    const places = placesOf(about.map(sourceOf), document);
    const bearing: ClaimEvidence['bearing'] = code === 'CLASS_NOT_GIVEN' ? 'undecided' : 'contradicts';
    const source = sourceOf(about.at(-1) as ListEntry);
    return { source, bearing, label: inBoth((locale) => `${textOf(sentence, locale)} (${places})`) };
  });
  const asListed = entries.map((entry): ClaimEvidence => {
    const text = String(entry.text);
    return { source: sourceOf(entry), bearing: 'supports', label: { en: text, fr: text } };
  });
  return {
    sources: entries.map(sourceOf),
    verdict,
    evidence: faults.length === 0 ? asListed : told,
    cautions: [],
    explanation: inBoth((locale) =>
      faults.length > 0
        ? told.map(({ label }) => textOf(label, locale)).join('; ')
        : entries.length === 0
          ? pick(locale, 'the list has no entry', "la liste n'a aucune entrée")
          : pick(locale, `entries: ${entries.length}, each once`, `entrées : ${entries.length}, chacune une fois`),
    ),
  };
}
