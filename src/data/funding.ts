import type { ApprovalBasis, FundingArrangement, FundingSource } from '../budgets/funding.js';
import { frozen } from '../kernel/frozen.js';

/**
 * What the approved amounts of the evaluation are measured by.
 * @see evaluation-2015-2020, L312, L320
 * @category Data
 */
export const approvalBases = /* @__PURE__ */ frozen<readonly ApprovalBasis[]>([
  {
    id: 'allotment-authority-report',
    label: { en: 'Allotment Authority Report', fr: "rapport sur les autorisations d'affectation" },
    table: '8',
    source: { document: 'evaluation-2015-2020', line: 312 },
  },
  {
    id: 'allotment-authority-report-with-overhead',
    label: { en: 'Allotment Authority Report, including corporate overhead', fr: "rapport sur les autorisations d'affectation, frais généraux compris" },
    table: '9',
    source: { document: 'evaluation-2015-2020', line: 320 },
  },
]);

/**
 * The funds that the program's money comes from.
 * @see evaluation-2015-2020, L192, L294
 * @category Data
 */
export const fundingSources = /* @__PURE__ */ frozen<readonly FundingSource[]>([
  {
    id: 'international-assistance-envelope',
    label: { en: 'International Assistance Envelope, Peace and Security Pool', fr: "Enveloppe de l'aide internationale, réserve pour la paix et la sécurité" },
    acronym: 'IAE',
    source: { document: 'evaluation-2015-2020', line: 294 },
  },
  {
    id: 'global-peace-and-security-fund',
    label: { en: 'Global Peace and Security Fund', fr: 'Fonds pour la paix et la sécurité mondiales' },
    acronym: 'GPSF',
    source: { document: 'evaluation-2015-2020', line: 294 },
  },
  {
    id: 'peace-and-stabilization-operations-program',
    label: { en: 'Peace and Stabilization Operations Program', fr: 'Programme pour la stabilisation et les opérations de paix' },
    acronym: 'PSOP',
    source: { document: 'evaluation-2015-2020', line: 294 },
  },
]);

/**
 * How each partner is funded for the program. Public Safety Canada has no dedicated funding: that does not apply, and
 * is not zero. Both other partners draw on the International Assistance Envelope; the two funds that paid Global
 * Affairs Canada's incremental costs, one after the other, stand beside it as the evaluation names them.
 * @see evaluation-2015-2020, L192, L294; ministerial-note-2019, L4
 * @category Data
 */
export const fundingArrangements = /* @__PURE__ */ frozen<readonly FundingArrangement[]>([
  {
    partner: 'rcmp',
    fundingSource: 'international-assistance-envelope',
    channel: { en: 'RCMP reference levels', fr: 'niveaux de référence de la GRC' },
    source: { document: 'evaluation-2015-2020', line: 294 },
    furtherSources: [
      { document: 'evaluation-2015-2020', line: 192 },
      { document: 'ministerial-note-2019', line: 4 },
    ],
  },
  {
    partner: 'gac',
    fundingSource: 'international-assistance-envelope',
    source: { document: 'evaluation-2015-2020', line: 192 },
    furtherSources: [{ document: 'ministerial-note-2019', line: 4 }],
  },
  {
    partner: 'gac',
    fundingSource: 'global-peace-and-security-fund',
    channel: { en: 'cost recovery', fr: 'recouvrement des coûts' },
    beforeYear: 2016,
    source: { document: 'evaluation-2015-2020', line: 294 },
  },
  {
    partner: 'gac',
    fundingSource: 'peace-and-stabilization-operations-program',
    fromYear: 2016,
    source: { document: 'evaluation-2015-2020', line: 294 },
  },
  {
    partner: 'ps',
    fundingSource: { noValue: 'not-applicable' },
    source: { document: 'evaluation-2015-2020', line: 192 },
    furtherSources: [{ document: 'evaluation-2015-2020', line: 294 }],
  },
]);
