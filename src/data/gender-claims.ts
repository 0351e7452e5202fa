import type { GenderClaim } from '../gender/claim-model.js';
import type { LeadershipPost } from '../gender/model.js';
import { frozen, joined } from '../kernel/frozen.js';
import { unGenderTargets } from './gender-targets.js';

const NEW_DEPLOYMENTS = /* @__PURE__ */ frozen({ measure: 'new-deployments', scope: 'program-wide' } as const);
const DIAGRAM_3 = /* @__PURE__ */ frozen([
  { fiscalYear: '2017-18', share: 'women-2017-18' },
  { fiscalYear: '2018-19', share: 'women-2018-19' },
  { fiscalYear: '2019-20', share: 'women-2019-20' },
] as const);

/** Claims of the evaluation on women deployed. */
export const evaluationGenderClaims = /* @__PURE__ */ frozen<readonly GenderClaim[]>([
  {
    kind: 'consistently-near-or-above',
    id: 'women-near-or-above-un-targets',
    source: { document: 'evaluation-2015-2020', line: 464 },
    label: {
      en: 'share of women near or above the UN targets since 2017-18',
      fr: "part des femmes proche ou au-dessus des cibles de l'ONU depuis 2017-2018",
    },
    population: NEW_DEPLOYMENTS,
    schedule: unGenderTargets,
    category: 'individual-police-officers',
    mapping: 'end-year',
    tolerancePoints: '2',
    from: '2017-18',
    years: DIAGRAM_3,
  },
  {
    kind: 'consistently-near-or-above',
    id: 'women-near-or-above-un-targets-repeated',
    source: { document: 'evaluation-2015-2020', line: 559 },
    label: {
      en: 'share of women near or above the UN targets, repeated as part of a finding',
      fr: "part des femmes proche ou au-dessus des cibles de l'ONU, reprise dans une constatation",
    },
    population: NEW_DEPLOYMENTS,
    schedule: unGenderTargets,
    category: 'individual-police-officers',
    mapping: 'end-year',
    tolerancePoints: '2',
    from: '2017-18',
    years: DIAGRAM_3,
  },
]);

/** Claims of the ministerial note on women deployed. */
export const ministerialNoteGenderClaims = /* @__PURE__ */ frozen<readonly GenderClaim[]>([
  {
    kind: 'exceeds-target',
    id: 'women-above-un-target-2019',
    source: { document: 'ministerial-note-2019', line: 8 },
    label: {
      en: 'share of women above the UN target on 5 September 2019',
      fr: "part des femmes au-dessus de la cible de l'ONU le 5 septembre 2019",
    },
    population: { measure: 'strength', scope: 'program-wide' },
    schedule: unGenderTargets,
    category: 'individual-police-officers',
    date: '2019-09-05',
    women: 'women-deployed',
    total: 'police-deployed',
  },
]);

/** Claims of the annual report on women deployed. */
export const annualReportGenderClaims = /* @__PURE__ */ frozen<readonly GenderClaim[]>([
  {
    kind: 'almost-doubled',
    id: 'women-almost-doubled',
    source: { document: 'annual-report-2024-25', line: 65 },
    label: {
      en: 'participation of women almost doubled in a decade',
      fr: 'participation des femmes presque doublée en une décennie',
    },
    population: { measure: 'people-served', scope: 'program-wide' },
    share: 'share-of-women',
    almostDoubledFrom: '1.75',
    baselines: [
      {
        label: { en: 'new deployments of 2015-16', fr: 'nouveaux déploiements de 2015-2016' },
        population: NEW_DEPLOYMENTS,
        share: 'evaluation-2015-2020#women-2015-16',
      },
      {
        label: { en: 'new deployments of 2016-17', fr: 'nouveaux déploiements de 2016-2017' },
        population: NEW_DEPLOYMENTS,
        share: 'evaluation-2015-2020#women-2016-17',
      },
      {
        label: { en: 'new deployments of 2017-18', fr: 'nouveaux déploiements de 2017-2018' },
        population: NEW_DEPLOYMENTS,
        share: 'evaluation-2015-2020#women-2017-18',
      },
      {
        label: { en: 'new deployments of 2018-19', fr: 'nouveaux déploiements de 2018-2019' },
        population: NEW_DEPLOYMENTS,
        share: 'evaluation-2015-2020#women-2018-19',
      },
      {
        label: { en: 'new deployments of 2019-20', fr: 'nouveaux déploiements de 2019-2020' },
        population: NEW_DEPLOYMENTS,
        share: 'evaluation-2015-2020#women-2019-20',
      },
      {
        label: { en: 'strength on 5 September 2019', fr: 'effectif au 5 septembre 2019' },
        population: { measure: 'strength', scope: 'program-wide' },
        share: 'ministerial-note-2019#share-of-women',
      },
    ],
  },
]);

/**
 * Sentences of the documents about women deployed that rest on more than one figure; `publishedClaims` holds them with
 * all others.
 *
 * How "near" and "almost" are read is ours: 2 percentage points below a target are near it, a share that is 1.75 times
 * another, three quarters of the way to double, has almost doubled, and a fiscal year meets the target of the year in
 * which it ends. Judge by another reading with `genderClaims.map((claim) => ({ ...claim, … }))`: the explanations say
 * at what tolerance the verdict changes.
 * @example
 * const lenient = genderClaims.map((claim) => (claim.kind === 'consistently-near-or-above' ? { ...claim, tolerancePoints: '7.5' } : claim));
 * audit(publishedStatements, { claims: lenient }).claims.map(({ verdict }) => verdict);
 * // => ['supported-with-caution', 'supported-with-caution', 'supported-with-caution', 'undecidable']
 * @see evaluation-2015-2020, L464, L559; ministerial-note-2019, L8; annual-report-2024-25, L65
 * @category Data
 */
export const genderClaims = /* @__PURE__ */ joined<GenderClaim>(evaluationGenderClaims, ministerialNoteGenderClaims, annualReportGenderClaims);

const PERIOD = /* @__PURE__ */ frozen({ from: '2015-16', to: '2019-20' } as const);
const NOT_REPORTED = /* @__PURE__ */ frozen({ noValue: 'not-reported' } as const);

/**
 * Leading and advisory posts that the documents say women held. How many women is stated only for 2024-25.
 * @see evaluation-2015-2020, L474-478; annual-report-2024-25, L123
 * @category Data
 */
export const womenInLeadership = /* @__PURE__ */ frozen<readonly LeadershipPost[]>([
  {
    id: 'contingent-commanders-2015-2020',
    label: { en: 'contingent commanders', fr: 'commandantes de contingent' },
    places: ['Haiti', 'Iraq', 'Mali'],
    period: PERIOD,
    women: NOT_REPORTED,
    source: { document: 'evaluation-2015-2020', line: 475 },
  },
  {
    id: 'senior-police-advisors-2015-2020',
    label: { en: 'senior police advisors', fr: 'conseillères principales en matière de police' },
    places: ['PRMNY'],
    period: PERIOD,
    women: NOT_REPORTED,
    source: { document: 'evaluation-2015-2020', line: 476 },
  },
  {
    id: 'expert-trainer-2015-2020',
    label: { en: 'expert trainer', fr: 'formatrice experte' },
    places: ['UNITAR'],
    period: PERIOD,
    women: NOT_REPORTED,
    source: { document: 'evaluation-2015-2020', line: 477 },
  },
  {
    id: 'gender-advisors-2015-2020',
    label: { en: 'gender advisors', fr: 'conseillères en matière de genre' },
    places: ['CPMU', 'EUAM-Iraq'],
    period: PERIOD,
    women: NOT_REPORTED,
    source: { document: 'evaluation-2015-2020', line: 478 },
  },
  {
    id: 'contingent-commanders-2024-25',
    label: { en: 'contingent commanders', fr: 'commandantes de contingent' },
    places: ['CPMU'],
    placesOf: 1,
    period: { from: '2024-25', to: '2024-25' },
    women: 3,
    source: { document: 'annual-report-2024-25', line: 123 },
  },
]);
