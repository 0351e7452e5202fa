import type { Claim } from '../audit/claim-kinds.js';
import type { Statement } from '../figures/model.js';
import { frozen, joined } from '../kernel/frozen.js';
import { annualReportClaims } from './annual-report-claims.js';
import { annualReportGender } from './annual-report-gender.js';
import { annualReportPeople } from './annual-report-people.js';
import { annualReportText } from './annual-report-text.js';
import { evaluationClaims } from './evaluation-claims.js';
import { evaluationGender } from './evaluation-gender.js';
import { evaluationMoney } from './evaluation-money.js';
import { evaluationPeople } from './evaluation-people.js';
import { evaluationText } from './evaluation-text.js';
import { annualReportGenderClaims, evaluationGenderClaims, ministerialNoteGenderClaims } from './gender-claims.js';
import { ministerialNoteClaims } from './ministerial-note-claims.js';
import { ministerialNoteGender } from './ministerial-note-gender.js';
import { ministerialNoteText } from './ministerial-note-text.js';
import { annualReportRegistryClaims, currentOperationsRegistryClaims, evaluationRegistryClaims } from './registry-claims.js';
import { currentOperationsClaims, peaceOperationsClaims } from './web-page-claims.js';
import { currentOperations, peaceOperations } from './web-pages.js';

/**
 * Every bundled statement: all figures of the five documents with their identities, for an audit of everything.
 *
 * Document by document: the evaluation, the ministerial note, the annual report, and last the two web pages, which have
 * no date. Their keys are plain text here; take a figure from its own statement, such as {@link evaluationMoney}, to
 * have its key checked when you compile.
 * @example
 * audit(publishedStatements, { claims: publishedClaims }).summary;
 * // => { exact: 156, rounding: 32, 'component-rounding': 16, padded: 2, truncation: 1, mislabelled: 16, inconsistent: 1, 'not-checkable': 4 }
 * new Set(publishedStatements.map(({ document }) => document)).size; // => 5
 * @category Data
 */
export const publishedStatements = /* @__PURE__ */ frozen<readonly Statement[]>([evaluationGender, evaluationMoney, evaluationPeople, evaluationText, ministerialNoteGender, ministerialNoteText, annualReportGender, annualReportPeople, annualReportText, currentOperations, peaceOperations]);

/**
 * Every bundled claim, in the order of {@link publishedStatements}. They refer to each other's figures, so they need
 * all of these.
 *
 * Those on women deployed are {@link genderClaims} as well, where it stands how we read "near" and "almost".
 * @example
 * audit(publishedStatements, { claims: publishedClaims }).claimSummary;
 * // => { supported: 37, 'supported-with-caution': 30, contradicted: 11, undecidable: 13 }
 * @category Data
 */
export const publishedClaims = /* @__PURE__ */ joined<Claim>(
  evaluationClaims,
  evaluationGenderClaims,
  evaluationRegistryClaims,
  ministerialNoteClaims,
  ministerialNoteGenderClaims,
  annualReportClaims,
  annualReportGenderClaims,
  annualReportRegistryClaims,
  currentOperationsClaims,
  currentOperationsRegistryClaims,
  peaceOperationsClaims,
);
