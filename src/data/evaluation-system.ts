import { frozen } from '../kernel/frozen.js';
import type { DocumentSource } from '../kernel/source.js';
import type { CivilianExpert, Committee, Conclusion, EvaluationFinding, EvaluationQuestion, MarginTable, MisconductRecord, PartnerRole, ReadinessRequirement, Recommendation, ResponseBand } from '../program/model.js';

/**
 * The three committees that govern the arrangement; their roles are lost in the text.
 * @see evaluation-2015-2020, Table 5, L269 to L276
 * @category Data
 */
export const committees = /* @__PURE__ */ frozen<readonly (Committee & { readonly source: DocumentSource })[]>([
  { id: 'adm-oversight', label: { en: 'ADM Oversight Committee', fr: 'comité de surveillance des SMA' }, chair: 'gac', members: ['rcmp', 'gac', 'ps'], roles: { noValue: 'lost-in-text' }, source: { document: 'evaluation-2015-2020', line: 272 } },
  { id: 'dg-steering', label: { en: 'DG Steering Committee', fr: 'comité directeur des DG' }, chair: 'gac', members: ['rcmp', 'gac', 'ps'], roles: { noValue: 'lost-in-text' }, source: { document: 'evaluation-2015-2020', line: 274 } },
  { id: 'working-group', label: { en: 'Working Group', fr: 'groupe de travail' }, chair: 'gac', members: ['rcmp', 'gac', 'ps'], roles: { noValue: 'lost-in-text' }, source: { document: 'evaluation-2015-2020', line: 276 } },
]);

/**
 * What each partner does in each area: the cells of Table 6, which have no value where their list is lost in the text,
 * and what the ministerial note adds. Of the first three rows of the table so much is lost that whose a cell is can
 * only be told from its place: `inferred`.
 * @see evaluation-2015-2020, Table 6, L280 to L292; ministerial-note-2019, L6
 * @category Data
 */
export const partnerRoles = /* @__PURE__ */ frozen<readonly (PartnerRole & { readonly source: DocumentSource })[]>([
  { area: 'liaison', partner: 'gac', role: { noValue: 'lost-in-text' }, basis: 'inferred', source: { document: 'evaluation-2015-2020', line: 282, table: '6', row: 'Liaison', column: 'GAC' } },
  { area: 'liaison', partner: 'ps', role: { en: 'first contact for domestic stakeholders outside policing', fr: 'premier contact des intervenants canadiens hors des services de police' }, basis: 'inferred', source: { document: 'evaluation-2015-2020', line: 283, table: '6', row: 'Liaison', column: 'PS' } },
  { area: 'liaison', partner: 'rcmp', role: { noValue: 'lost-in-text' }, basis: 'inferred', source: { document: 'evaluation-2015-2020', line: 283, table: '6', row: 'Liaison', column: 'RCMP' } },
  { area: 'policy', partner: 'gac', role: { noValue: 'lost-in-text' }, basis: 'inferred', source: { document: 'evaluation-2015-2020', line: 285, table: '6', row: 'Policy', column: 'GAC' } },
  { area: 'policy', partner: 'ps', role: { noValue: 'lost-in-text' }, basis: 'inferred', source: { document: 'evaluation-2015-2020', line: 286, table: '6', row: 'Policy', column: 'PS' } },
  { area: 'policy', partner: 'rcmp', role: { en: 'domestic policing objectives', fr: 'objectifs canadiens en matière de police' }, basis: 'inferred', source: { document: 'evaluation-2015-2020', line: 287, table: '6', row: 'Policy', column: 'RCMP' } },
  { area: 'delivery', partner: 'gac', role: { noValue: 'lost-in-text' }, basis: 'inferred', source: { document: 'evaluation-2015-2020', line: 288, table: '6', row: 'Delivery', column: 'GAC' } },
  { area: 'delivery', partner: 'ps', role: { noValue: 'not-applicable' }, basis: 'inferred', source: { document: 'evaluation-2015-2020', line: 289, table: '6', row: 'Delivery', column: 'PS' } },
  { area: 'delivery', partner: 'rcmp', role: { noValue: 'lost-in-text' }, basis: 'inferred', source: { document: 'evaluation-2015-2020', line: 289, table: '6', row: 'Delivery', column: 'RCMP' } },
  { area: 'funding', partner: 'gac', role: { en: 'part of the costs of deployments', fr: 'une part des coûts des affectations' }, basis: 'stated', source: { document: 'evaluation-2015-2020', line: 291, table: '6', row: 'Funding', column: 'GAC' } },
  { area: 'funding', partner: 'ps', role: { noValue: 'not-applicable' }, basis: 'stated', source: { document: 'evaluation-2015-2020', line: 291, table: '6', row: 'Funding', column: 'PS' } },
  {
    area: 'funding',
    partner: 'rcmp',
    role: { en: 'part of the costs of deployments, needs assessments, headquarters, and all financial management', fr: 'une part des coûts des affectations, les évaluations des besoins, la direction générale et toute la gestion financière' },
    basis: 'stated',
    source: { document: 'evaluation-2015-2020', line: 291, table: '6', row: 'Funding', column: 'RCMP' },
  },
  {
    area: 'policy',
    partner: 'ps',
    role: {
      en: 'domestic security in decisions, advice on missions, strategy of the program',
      fr: 'sécurité intérieure dans les décisions, conseils sur les missions, stratégie du programme',
    },
    basis: 'stated',
    source: { document: 'ministerial-note-2019', line: 6 },
  },
]);

/**
 * The six questions of the evaluation.
 * @see evaluation-2015-2020, Table 1, L198 to L204
 * @category Data
 */
export const evaluationQuestions = /* @__PURE__ */ frozen<readonly (EvaluationQuestion & { readonly source: DocumentSource })[]>([
  { id: 'question-1', label: { en: 'results abroad against peace and security objectives', fr: "résultats à l'étranger au regard des objectifs de paix et de sécurité" }, source: { document: 'evaluation-2015-2020', line: 198 } },
  { id: 'question-2', label: { en: 'domestic security benefits', fr: 'avantages pour la sécurité intérieure' }, source: { document: 'evaluation-2015-2020', line: 200 } },
  { id: 'question-3', label: { en: 'GBA Plus in planning and implementation', fr: 'ACS Plus dans la planification et la mise en œuvre' }, source: { document: 'evaluation-2015-2020', line: 201 } },
  { id: 'question-4', label: { en: 'responsive and strategic delivery', fr: 'exécution souple et stratégique' }, source: { document: 'evaluation-2015-2020', line: 202 } },
  { id: 'question-5', label: { en: 'governance and coordination among partners', fr: 'gouvernance et coordination entre partenaires' }, source: { document: 'evaluation-2015-2020', line: 203 } },
  { id: 'question-6', label: { en: 'coherence with international partners', fr: 'cohérence avec les partenaires internationaux' }, source: { document: 'evaluation-2015-2020', line: 204 } },
]);

/**
 * The twenty findings of the evaluation, in labels of our own.
 * @see evaluation-2015-2020, L358 to L726
 * @category Data
 */
export const evaluationFindings = /* @__PURE__ */ frozen<readonly (EvaluationFinding & { readonly source: DocumentSource })[]>([
  { id: 'finding-1', number: 1, section: '4.1', question: 'question-1', label: { en: 'contribution to multilateral operations, and respect for Canadian police', fr: 'contribution aux opérations multilatérales et respect envers les policiers canadiens' }, source: { document: 'evaluation-2015-2020', line: 359 } },
  { id: 'finding-2', number: 2, section: '4.1', question: 'question-1', label: { en: 'single deployment for transitional justice', fr: 'affectation unique au titre de la justice transitionnelle' }, source: { document: 'evaluation-2015-2020', line: 387 } },
  { id: 'finding-3', number: 3, section: '4.1', question: 'question-1', label: { en: 'trust between people and state, through basic law and order', fr: "confiance entre la population et l'État, grâce à un ordre public de base" }, source: { document: 'evaluation-2015-2020', line: 395 } },
  { id: 'finding-4', number: 4, section: '4.1', question: 'question-1', label: { en: 'limited support to institutional reform', fr: 'appui limité à la réforme des institutions' }, source: { document: 'evaluation-2015-2020', line: 405 } },
  { id: 'finding-5', number: 5, section: '4.1', question: 'question-1', label: { en: 'capacity of local police, through training and mentoring', fr: 'capacité des policiers locaux, par la formation et le mentorat' }, source: { document: 'evaluation-2015-2020', line: 421 } },
  { id: 'finding-6', number: 6, section: '4.1', question: 'question-1', label: { en: 'slight gains in public trust of local police', fr: 'légers gains de confiance du public envers la police locale' }, source: { document: 'evaluation-2015-2020', line: 439 } },
  { id: 'finding-7', number: 7, section: '4.2', question: 'question-2', label: { en: 'transferable competencies, not yet harnessed', fr: 'compétences transférables, encore peu exploitées' }, source: { document: 'evaluation-2015-2020', line: 449 } },
  { id: 'finding-8', number: 8, section: '4.3', question: 'question-3', label: { en: 'women in deployments, and room for more', fr: 'femmes en affectation, et place pour davantage' }, source: { document: 'evaluation-2015-2020', line: 462 } },
  { id: 'finding-9', number: 9, section: '4.3', question: 'question-3', label: { en: 'measures against sexual exploitation and abuse', fr: "mesures contre l'exploitation et les abus sexuels" }, source: { document: 'evaluation-2015-2020', line: 546 } },
  { id: 'finding-10', number: 10, section: '4.3', question: 'question-3', label: { en: 'contribution to commitments on women, peace and security', fr: 'contribution aux engagements sur les femmes, la paix et la sécurité' }, source: { document: 'evaluation-2015-2020', line: 557 } },
  { id: 'finding-11', number: 11, section: '4.4', question: 'question-4', label: { en: 'strategies for bilateral and riskier missions', fr: 'stratégies pour les missions bilatérales et plus risquées' }, source: { document: 'evaluation-2015-2020', line: 580 } },
  { id: 'finding-12', number: 12, section: '4.4', question: 'question-4', label: { en: 'procurement difficulties in missions', fr: "difficultés d'approvisionnement en mission" }, source: { document: 'evaluation-2015-2020', line: 591 } },
  { id: 'finding-13', number: 13, section: '4.4', question: 'question-4', label: { en: 'outdated target of 150 deployments', fr: 'cible périmée de 150 affectations' }, source: { document: 'evaluation-2015-2020', line: 603 } },
  { id: 'finding-14', number: 14, section: '4.4', question: 'question-4', label: { en: 'civilian experts as an asset', fr: 'experts civils comme atout' }, source: { document: 'evaluation-2015-2020', line: 611 } },
  { id: 'finding-15', number: 15, section: '4.4', question: 'question-4', label: { en: 'room for better planning, recruitment, training and reintegration', fr: 'place pour mieux planifier, recruter, former et réintégrer' }, source: { document: 'evaluation-2015-2020', line: 624 } },
  { id: 'finding-16', number: 16, section: '4.4', question: 'question-4', label: { en: 'staff complement for bilateral missions', fr: 'effectif de soutien aux missions bilatérales' }, source: { document: 'evaluation-2015-2020', line: 656 } },
  { id: 'finding-17', number: 17, section: '4.5', question: 'question-5', label: { en: 'established partnership, uneven communication', fr: 'partenariat établi, communication inégale' }, source: { document: 'evaluation-2015-2020', line: 669 } },
  { id: 'finding-18', number: 18, section: '4.5', question: 'question-5', label: { en: 'gaps in performance measurement', fr: 'lacunes dans la mesure du rendement' }, source: { document: 'evaluation-2015-2020', line: 692 } },
  { id: 'finding-19', number: 19, section: '4.6', question: 'question-6', label: { en: 'coherence with police reform of others', fr: "cohérence avec la réforme policière menée par d'autres" }, source: { document: 'evaluation-2015-2020', line: 703 } },
  { id: 'finding-20', number: 20, section: '4.6', question: 'question-6', label: { en: 'best practices of other nations', fr: "pratiques exemplaires d'autres nations" }, source: { document: 'evaluation-2015-2020', line: 718 } },
]);

/**
 * The four conclusions of the evaluation.
 * @see evaluation-2015-2020, L730 to L738
 * @category Data
 */
export const evaluationConclusions = /* @__PURE__ */ frozen<readonly (Conclusion & { readonly source: DocumentSource })[]>([
  { id: 'conclusion-a', label: { en: 'capacity of local police, with better planning and measurement to come', fr: 'capacité des policiers locaux, planification et mesure à améliorer' }, source: { document: 'evaluation-2015-2020', line: 732 } },
  { id: 'conclusion-b', label: { en: 'contribution to commitments on women, peace and security', fr: 'contribution aux engagements sur les femmes, la paix et la sécurité' }, source: { document: 'evaluation-2015-2020', line: 734 } },
  { id: 'conclusion-c', label: { en: 'delivery to be adapted to bilateral and hazardous missions', fr: 'exécution à adapter aux missions bilatérales et dangereuses' }, source: { document: 'evaluation-2015-2020', line: 736 } },
  { id: 'conclusion-d', label: { en: 'coherence with, and lessons from, international partners', fr: 'cohérence avec les partenaires internationaux et leçons tirées' }, source: { document: 'evaluation-2015-2020', line: 738 } },
]);

/**
 * The three recommendations of the evaluation, with their due dates in the action plan. Of the first two rows of the
 * plan the leads and actions are lost in the text, and all dates but the last of the second row.
 * @see evaluation-2015-2020, L741 to L756, L761 to L772
 * @category Data
 */
export const recommendations = /* @__PURE__ */ frozen<readonly (Recommendation & { readonly source: DocumentSource })[]>([
  { id: 'recommendation-1', number: 1, label: { en: 'stronger performance measurement', fr: 'mesure du rendement renforcée' }, parts: [], lead: { noValue: 'lost-in-text' }, due: { noValue: 'lost-in-text' }, plan: { document: 'evaluation-2015-2020', line: 764 }, source: { document: 'evaluation-2015-2020', line: 742 } },
  {
    id: 'recommendation-2',
    number: 2,
    label: { en: 'better program and mission operations', fr: 'meilleures opérations du programme et des missions' },
    parts: [
      { label: { en: 'long-term strategic plans', fr: 'plans stratégiques à long terme' }, source: { document: 'evaluation-2015-2020', line: 746 } },
      { label: { en: 'staff complements', fr: 'effectifs de soutien' }, source: { document: 'evaluation-2015-2020', line: 747 } },
      { label: { en: 'targeted recruitment', fr: 'recrutement ciblé' }, source: { document: 'evaluation-2015-2020', line: 748 } },
      { label: { en: 'mission-specific training', fr: 'formation propre à la mission' }, source: { document: 'evaluation-2015-2020', line: 749 } },
      { label: { en: 'civilian engagements and flexible rotations', fr: 'recours à des civils et rotations souples' }, source: { document: 'evaluation-2015-2020', line: 750 } },
      { label: { en: 'leading positions, specialized teams', fr: 'rôles de direction et équipes spécialisées' }, source: { document: 'evaluation-2015-2020', line: 751 } },
      { label: { en: 'engagement with criminal justice systems', fr: 'collaboration avec les systèmes de justice pénale' }, source: { document: 'evaluation-2015-2020', line: 752 } },
      { label: { en: 'external communication', fr: 'communications externes' }, source: { document: 'evaluation-2015-2020', line: 753 } },
      { label: { en: 'domestic benefits', fr: 'avantages pour le Canada' }, source: { document: 'evaluation-2015-2020', line: 754 } },
    ],
    lead: { noValue: 'lost-in-text' },
    due: { date: '2021-12-31', printed: 'Dec 2021 (duration)', source: { document: 'evaluation-2015-2020', line: 770 } },
    plan: { document: 'evaluation-2015-2020', line: 768 },
    source: { document: 'evaluation-2015-2020', line: 745 },
  },
  { id: 'recommendation-3', number: 3, label: { en: 'domestic coherence', fr: 'cohérence intérieure' }, parts: [], lead: 'gac', due: { date: '2021-10-31', printed: 'Oct 2021', afterwards: 'ongoing' }, plan: { document: 'evaluation-2015-2020', line: 772 }, source: { document: 'evaluation-2015-2020', line: 756 } },
]);

/**
 * What people complete before a mission, as far as the text says.
 *
 * The courses of Table 13 are required of everyone, and everyone signs the letter: `stated`. The other two are told of
 * as part of the preparation, which can be read as a requirement: `readable`. What the first three courses of Table 13
 * cover is lost in the text. L555 tells of online modules on zero tolerance; whether they are the training of L550, it
 * does not say.
 * @see evaluation-2015-2020, L515; Table 13, L516 to L523; L549, L550, L555, L639
 * @category Data
 */
export const readinessRequirements = /* @__PURE__ */ frozen<readonly (ReadinessRequirement & { readonly source: DocumentSource })[]>([
  {
    id: 'ipsot',
    label: { en: 'International Police Support Operations Training', fr: "formation sur les opérations internationales d'appui policier" },
    kind: 'course',
    delivery: { noValue: 'not-reported' },
    duration: { amount: 14, unit: 'days' },
    provider: { noValue: 'not-reported' },
    topics: [
      { en: 'occupational health and safety', fr: 'santé et sécurité au travail' },
      { en: 'mental health', fr: 'santé mentale' },
      { en: 'kits and logistics', fr: 'trousses et logistique' },
      { en: 'finance', fr: 'finances' },
      { en: 'security', fr: 'sécurité' },
      { en: 'women, peace and security', fr: 'femmes, paix et sécurité' },
      { en: 'international child protection', fr: "protection internationale de l'enfance" },
      { en: 'sexual and gender-based violence', fr: 'violence sexuelle et fondée sur le genre' },
      { en: 'international legal framework', fr: 'cadre juridique international' },
      { en: 'cultural anthropology', fr: 'anthropologie culturelle' },
      { en: 'security sector reform', fr: 'réforme du secteur de la sécurité' },
      { en: 'tactical combat casualty care', fr: 'soins tactiques aux blessés' },
      { en: 'critical incidents, avoiding capture, survival', fr: 'incidents critiques, évitement de la capture et survie' },
    ],
    standing: 'readable',
    source: { document: 'evaluation-2015-2020', line: 639 },
  },
  {
    id: 'women-peace-security',
    label: { en: 'women, peace and security', fr: 'femmes, paix et sécurité' },
    kind: 'course',
    delivery: 'in-person',
    duration: { amount: 3, unit: 'hours' },
    provider: { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' },
    standing: 'stated',
    source: { document: 'evaluation-2015-2020', line: 516 },
  },
  {
    id: 'gender-based-violence',
    label: { en: 'sexual and gender-based violence', fr: 'violence sexuelle et fondée sur le genre' },
    kind: 'course',
    delivery: 'in-person',
    duration: { amount: 4, unit: 'hours' },
    provider: { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' },
    standing: 'stated',
    source: { document: 'evaluation-2015-2020', line: 519 },
  },
  { id: 'gba-plus', label: { en: 'GBA Plus', fr: 'ACS Plus' }, kind: 'course', delivery: 'online', duration: { noValue: 'not-applicable' }, provider: { en: 'Women and Gender Equality Canada', fr: 'Femmes et Égalité des genres Canada' }, standing: 'stated', source: { document: 'evaluation-2015-2020', line: 521 } },
  {
    id: 'un-exploitation-abuse',
    label: { en: 'United Nations course on sexual exploitation and abuse', fr: "cours des Nations Unies sur l'exploitation et les abus sexuels" },
    kind: 'course',
    delivery: 'online',
    duration: { noValue: 'not-applicable' },
    provider: { en: 'United Nations', fr: 'Nations Unies' },
    topics: [
      { en: 'United Nations policies', fr: 'politiques des Nations Unies' },
      { en: 'prohibited behaviour', fr: 'comportements interdits' },
      { en: 'consequences of misconduct', fr: "conséquences de l'inconduite" },
    ],
    standing: 'stated',
    source: { document: 'evaluation-2015-2020', line: 523 },
  },
  {
    id: 'zero-tolerance',
    label: { en: 'zero tolerance of sexual exploitation and abuse', fr: "tolérance zéro envers l'exploitation et les abus sexuels" },
    kind: 'course',
    delivery: { noValue: 'not-reported' },
    duration: { noValue: 'not-reported' },
    provider: { noValue: 'not-reported' },
    standing: 'readable',
    source: { document: 'evaluation-2015-2020', line: 550 },
  },
  {
    id: 'letter-of-conduct',
    label: { en: 'signed letter of conduct', fr: 'lettre de conduite signée' },
    kind: 'document',
    delivery: { noValue: 'not-applicable' },
    duration: { noValue: 'not-applicable' },
    provider: { noValue: 'not-reported' },
    standing: 'stated',
    source: { document: 'evaluation-2015-2020', line: 549 },
  },
]);

/**
 * The words that the evaluation uses for shares of the people who answered. It has none below 2 percent and none for
 * 100.
 * @see evaluation-2015-2020, Appendix E, L926 to L932
 * @category Data
 */
export const responseScale = /* @__PURE__ */ frozen<readonly (ResponseBand & { readonly source: DocumentSource })[]>([
  { id: 'majority', label: { en: 'majority', fr: 'majorité' }, from: '75', to: '100', includesFrom: true, includesTo: false, source: { document: 'evaluation-2015-2020', line: 928 } },
  { id: 'many', label: { en: 'many', fr: 'beaucoup' }, from: '50', to: '75', includesFrom: false, includesTo: false, source: { document: 'evaluation-2015-2020', line: 929 } },
  { id: 'half', label: { en: 'half', fr: 'moitié' }, from: '50', to: '50', includesFrom: true, includesTo: true, source: { document: 'evaluation-2015-2020', line: 930 } },
  { id: 'some', label: { en: 'some', fr: 'certains' }, from: '25', to: '50', includesFrom: true, includesTo: false, source: { document: 'evaluation-2015-2020', line: 931 } },
  { id: 'a-few', label: { en: 'a few', fr: 'quelques-uns' }, from: '2', to: '25', includesFrom: true, includesTo: false, source: { document: 'evaluation-2015-2020', line: 932 } },
]);

/**
 * Completed interviews by group and place. `not-reported` is printed "no data"; what `lost-in-text` cells held is gone,
 * though the margins give some of it back.
 * @see evaluation-2015-2020, Appendix A, L776 to L795
 * @category Data
 */
export const interviews = /* @__PURE__ */ frozen({
  rows: ['government', 'deployed', 'domestic-partners', 'international-partners'],
  columns: ['strategic', 'ukraine', 'haiti', 'mali', 'other'],
  cells: {
    government: { strategic: { noValue: 'lost-in-text' }, ukraine: { noValue: 'lost-in-text' }, haiti: { noValue: 'lost-in-text' }, mali: { noValue: 'lost-in-text' }, other: { noValue: 'not-reported' } },
    deployed: { strategic: { noValue: 'not-reported' }, ukraine: { noValue: 'lost-in-text' }, haiti: { noValue: 'lost-in-text' }, mali: { noValue: 'lost-in-text' }, other: { noValue: 'lost-in-text' } },
    'domestic-partners': { strategic: { noValue: 'not-reported' }, ukraine: 1, haiti: { noValue: 'not-reported' }, mali: { noValue: 'not-reported' }, other: 2 },
    'international-partners': { strategic: { noValue: 'not-reported' }, ukraine: { noValue: 'lost-in-text' }, haiti: 1, mali: { noValue: 'not-reported' }, other: 1 },
  },
  rowTotals: { government: 28, deployed: 30, 'domestic-partners': 3, 'international-partners': 5 },
  columnTotals: { strategic: 14, ukraine: 24, haiti: 11, mali: 8, other: 9 },
  total: 66,
  labels: {
    government: { en: 'program staff of the partner departments', fr: 'personnel du programme dans les ministères partenaires' },
    deployed: { en: 'leads and deployed police', fr: 'responsables et policiers déployés' },
    'domestic-partners': { en: 'domestic partners', fr: 'partenaires canadiens' },
    'international-partners': { en: 'international partners', fr: 'partenaires internationaux' },
    strategic: { en: 'strategic', fr: 'stratégique' },
    ukraine: { en: 'Ukraine', fr: 'Ukraine' },
    haiti: { en: 'Haiti', fr: 'Haïti' },
    mali: { en: 'Mali', fr: 'Mali' },
    other: { en: 'other', fr: 'autre' },
  },
  sources: {
    government: { document: 'evaluation-2015-2020', line: 783 },
    deployed: { document: 'evaluation-2015-2020', line: 789 },
    'domestic-partners': { document: 'evaluation-2015-2020', line: 791 },
    'international-partners': { document: 'evaluation-2015-2020', line: 794 },
    strategic: { document: 'evaluation-2015-2020', line: 795 },
    ukraine: { document: 'evaluation-2015-2020', line: 795 },
    haiti: { document: 'evaluation-2015-2020', line: 795 },
    mali: { document: 'evaluation-2015-2020', line: 795 },
    other: { document: 'evaluation-2015-2020', line: 795 },
    total: { document: 'evaluation-2015-2020', line: 795 },
  },
} as const satisfies MarginTable);

/**
 * The civilian experts of the case studies, engaged on short placements: very few in all, of whom no more is said.
 * @see evaluation-2015-2020, L612 to L617
 * @category Data
 */
export const civilianExperts = /* @__PURE__ */ frozen<readonly (CivilianExpert & { readonly source: DocumentSource })[]>([
  { id: 'haiti-psychologist', label: { en: 'psychologist', fr: 'psychologue' }, host: 'HT', source: { document: 'evaluation-2015-2020', line: 615 } },
  { id: 'haiti-judge', label: { en: 'judge', fr: 'juge' }, host: 'HT', source: { document: 'evaluation-2015-2020', line: 615 } },
  { id: 'ukraine-cyber', label: { en: 'cyber expert', fr: 'expert en cybersécurité' }, host: 'UA', source: { document: 'evaluation-2015-2020', line: 617 } },
  { id: 'ukraine-simulator', label: { en: 'simulator trainer', fr: 'formateur sur simulateur' }, host: 'UA', source: { document: 'evaluation-2015-2020', line: 617 } },
  { id: 'ukraine-curriculum', label: { en: 'curriculum development expert', fr: "expert en élaboration de programmes d'études" }, host: 'UA', source: { document: 'evaluation-2015-2020', line: 617 } },
]);

/**
 * Reported cases of misconduct. The two periods count different things, so their rates do not compare as they stand.
 * @see evaluation-2015-2020, L547; Table 10, L327
 * @category Data
 */
export const misconductRecords = /* @__PURE__ */ frozen<readonly (MisconductRecord & { readonly source: DocumentSource })[]>([
  {
    id: 'misconduct-2011-2015',
    label: { en: 'sexual misconduct', fr: 'inconduite sexuelle' },
    period: { start: '2011-04-01', end: '2015-03-31' },
    cases: 5,
    denominators: [{ measure: 'deployments', parts: ['600'], approximate: true, source: { document: 'evaluation-2015-2020', line: 547 } }],
    source: { document: 'evaluation-2015-2020', line: 547 },
  },
  {
    id: 'misconduct-2015-2020',
    label: { en: 'sexual exploitation and abuse', fr: 'exploitation et abus sexuels' },
    period: { start: '2015-04-01', end: '2020-03-31' },
    cases: 1,
    denominators: [
      {
        measure: 'deployments',
        parts: ['442'],
        approximate: false,
        note: { en: 'printed as deployments; fits the sum of the five annual averages, which are person-years', fr: 'imprimé comme affectations; correspond à la somme des cinq moyennes annuelles, qui sont des années-personnes' },
        source: { document: 'evaluation-2015-2020', line: 547 },
      },
      { measure: 'person-years', parts: ['96.16', '114', '80.67', '57.92', '93'], approximate: false, note: { en: 'average deployments of the five fiscal years', fr: 'affectations moyennes des cinq exercices' }, source: { document: 'evaluation-2015-2020', line: 327, table: '10', row: 'Actual deployments (average)' } },
    ],
    source: { document: 'evaluation-2015-2020', line: 547 },
  },
]);
