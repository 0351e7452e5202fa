import { published } from '../figures/published.js';
import { frozen } from '../kernel/frozen.js';

const CPMU = /* @__PURE__ */ frozen({ en: 'people on assignment with the CPMU, 2024-25', fr: 'personnes affectées à la MPCU, 2024-2025' } as const);
const MONUSCO = /* @__PURE__ */ frozen({ en: 'people on assignment with MONUSCO, 2024-25', fr: 'personnes affectées à la MONUSCO, 2024-2025' } as const);
const HAITI = /* @__PURE__ */ frozen({ en: 'people on assignment in support of Haiti, 2024-25', fr: 'personnes affectées en appui à Haïti, 2024-2025' } as const);
const ICC = /* @__PURE__ */ frozen({ en: 'people on assignment with the ICC, 2024-25', fr: 'personnes affectées à la CPI, 2024-2025' } as const);
const PROTEUS = /* @__PURE__ */ frozen({ en: 'people on assignment with Operation PROTEUS, 2024-25', fr: "personnes affectées à l'Opération PROTEUS, 2024-2025" } as const);
const UNITAR = /* @__PURE__ */ frozen({ en: 'people on assignment with UNITAR, 2024-25', fr: "personnes affectées à l'UNITAR, 2024-2025" } as const);
const UNMIK = /* @__PURE__ */ frozen({ en: 'people on assignment with UNMIK, 2024-25', fr: 'personnes affectées à la MINUK, 2024-2025' } as const);

/**
 * The people of the annual report: who served where in 2024-25, and from which agency.
 *
 * Counts of people are exact. The bounds ("over 150", "more than 130") are printed here as figures and judged as
 * claims. The two gratis positions of L200 were filled in October 2023, before the year of L112, and are no part of it.
 * The 40 of L158 stand under a heading that also speaks of BINUH.
 * @see annual-report-2024-25, L65, L79-118, L131-244, L286-287
 * @category Data
 */
export const annualReportPeople = /* @__PURE__ */ published({
  document: 'annual-report-2024-25',
  title: { en: 'Personnel in 2024-25', fr: 'Personnel en 2024-2025' },
  unit: 'people',
  figures: {
    'glance-iaccc': { printed: '4', line: 82, table: '2024-2025 year at a glance', row: 'International Anti-Corruption Coordination Centre (IACCC)', column: 'Rotated' },
    'glance-icc': { printed: '13', line: 85, table: '2024-2025 year at a glance', row: 'International Criminal Court (ICC)', column: 'Rotated' },
    'glance-cpmu': { printed: '22', line: 88, table: '2024-2025 year at a glance', row: 'Bilateral Canadian Police Mission in Ukraine (CPMU Poland)', column: 'Rotated' },
    'glance-unitar': { printed: '5', line: 91, table: '2024-2025 year at a glance', row: 'UN Institute for Training and Research (UNITAR)', column: 'Rotated' },
    'glance-picp': { printed: '1', line: 94, table: '2024-2025 year at a glance', row: 'Pacific Islands Chiefs of Police Secretariat (PICP)', column: 'Rotated' },
    'glance-unmik': { printed: '2', line: 97, table: '2024-2025 year at a glance', row: 'UN Mission in Kosovo (UNMIK)', column: 'Rotated' },
    'glance-eupol-copps': { printed: '3', line: 100, table: '2024-2025 year at a glance', row: 'EU Coordinating Office for Palestinian Police Support (EUPOL COPPPS)', column: 'Rotated' },
    'glance-op-proteus': { printed: '35', line: 102, table: '2024-2025 year at a glance', row: 'Operation PROTEUS (Canada’s contribution to the Office of the U.S. Security Coordinator)', column: 'Rotated' },
    'glance-binuh': { printed: '2', line: 105, table: '2024-2025 year at a glance', row: 'UN Integrated Office in Haiti (BINUH)', column: 'Rotated' },
    'glance-haiti-mission-support': { printed: '40', line: 107, table: '2024-2025 year at a glance', row: 'Haiti Mission Support', column: 'Rotated' },
    'glance-prmny': { printed: '1', line: 110, table: '2024-2025 year at a glance', row: 'Permanent Mission of Canada to the UN in New York', column: 'Rotated' },
    'glance-un-gratis-positions': { printed: '2', line: 112, table: '2024-2025 year at a glance', row: 'UN Gratis Positions', column: 'Rotated' },
    'glance-monusco': { printed: '17', line: 115, table: '2024-2025 year at a glance', row: 'UN Organization Stabilization Mission in the DRC (MONUSCO)', column: 'Rotated' },
    'glance-un-leadership-training': { printed: '4', line: 118, table: '2024-2025 year at a glance', row: 'UN Leadership Training', column: 'Deployed' },
    'results-cpmu': { printed: '22', line: 131, label: CPMU },
    'results-cpmu-rcmp': { printed: '17', line: 131, row: 'RCMP', label: CPMU },
    'results-cpmu-peel-regional-police': { printed: '2', line: 131, row: 'Peel Regional Police', label: CPMU },
    'results-cpmu-regina-police-service': { printed: '1', line: 131, row: 'Regina Police Service', label: CPMU },
    'results-cpmu-toronto-police-service': { printed: '1', line: 131, row: 'Toronto Police Service', label: CPMU },
    'results-cpmu-west-vancouver-police-department': { printed: '1', line: 131, row: 'West Vancouver Police Service', label: CPMU },
    'results-monusco': { printed: '17', line: 149, label: MONUSCO },
    'results-monusco-rcmp': { printed: '2', line: 149, row: 'RCMP', label: MONUSCO },
    'results-monusco-spvm': { printed: '7', line: 149, row: 'Service de Police de la Ville de Montréal', label: MONUSCO },
    'results-monusco-spvq': { printed: '5', line: 149, row: 'Service de Police de la Ville de Québec', label: MONUSCO },
    'results-monusco-surete-du-quebec': { printed: '3', line: 149, row: 'Sûreté du Québec', label: MONUSCO },
    'results-haiti-mission-support': { printed: '40', line: 158, label: HAITI },
    'results-haiti-mission-support-rcmp': { printed: '35', line: 158, row: 'RCMP', label: HAITI },
    'results-haiti-mission-support-surete-du-quebec': { printed: '5', line: 158, row: 'Sûreté du Québec', label: HAITI },
    'results-icc': { printed: '13', line: 181, label: ICC },
    'results-icc-rcmp': { printed: '9', line: 181, row: 'RCMP', label: ICC },
    'results-icc-peel-regional-police': { printed: '2', line: 181, row: 'Peel Regional Police', label: ICC },
    'results-icc-spvm': { printed: '1', line: 181, row: 'Service de Police de la Ville de Montréal', label: ICC },
    'results-icc-surete-du-quebec': { printed: '1', line: 181, row: 'Sûreté du Québec', label: ICC },
    'results-op-proteus': { printed: '35', line: 212, label: PROTEUS },
    'results-op-proteus-rcmp': { printed: '25', line: 212, row: 'RCMP', label: PROTEUS },
    'results-op-proteus-peel-regional-police': { printed: '4', line: 212, row: 'Peel Regional Police', label: PROTEUS },
    'results-op-proteus-spvq': { printed: '1', line: 212, row: 'Service de Police de la Ville de Québec', label: PROTEUS },
    'results-op-proteus-surete-du-quebec': { printed: '5', line: 212, row: 'Sûreté du Québec', label: PROTEUS },
    'results-unitar': { printed: '5', line: 233, label: UNITAR },
    'results-unitar-rcmp': { printed: '4', line: 233, row: 'RCMP', label: UNITAR },
    'results-unitar-spvm': { printed: '1', line: 233, row: 'Service de Police de la Ville de Montréal', label: UNITAR },
    'results-unmik': { printed: '2', line: 244, label: UNMIK },
    'results-unmik-rcmp': { printed: '1', line: 244, row: 'RCMP', label: UNMIK },
    'results-unmik-peel-regional-police': { printed: '1', line: 244, row: 'Peel Regional Police', label: UNMIK },
    'results-iaccc': { printed: '4', line: 169, label: { en: 'people on assignment with the IACCC, 2024-25', fr: "personnes affectées à l'IACCC, 2024-2025" } },
    'results-eupol-copps': { printed: '3', line: 223, label: { en: 'RCMP officers with EUPOL COPPS, 2024-25', fr: 'policiers de la GRC à EUPOL COPPS, 2024-2025' } },
    'results-un-gratis-positions': { printed: '2', line: 200, label: { en: 'gratis position personnel, UN, October 2023', fr: 'personnel à titre gracieux, ONU, octobre 2023' } },
    personnel: { printed: 'over 150', qualifier: 'more-than', line: 65, label: { en: 'police and civilian experts who served, 2024-25', fr: 'policiers et experts civils ayant servi, 2024-2025' } },
    missions: { printed: '12', line: 65, unit: 'missions', label: { en: 'missions served in, 2024-25', fr: 'missions, 2024-2025' } },
    'partner-agencies': { printed: '19', line: 286, unit: 'count', label: { en: 'police agencies beside the RCMP, 2024-25', fr: 'services de police aux côtés de la GRC, 2024-2025' } },
    'new-partner-agencies': { printed: '4', line: 287, unit: 'count', label: { en: 'new partner agencies, 2024-25', fr: 'nouveaux organismes partenaires, 2024-2025' } },
    'results-icc-investigative-teams': { printed: '6', line: 184, label: { en: 'personnel in investigative teams of the ICC', fr: "personnel dans les équipes d'enquête de la CPI" } },
    'results-zambia-instructors': { printed: '3', line: 125, label: { en: 'RCMP instructors, Zambia, fall 2024', fr: 'instructeurs de la GRC, Zambie, automne 2024' } },
    'cpmu-since-2015': { printed: 'more than 130', qualifier: 'more-than', line: 130, label: { en: 'police personnel deployed to Ukraine since 2015', fr: 'personnel policier affecté en Ukraine depuis 2015' } },
  },
  identities: {
    'results-cpmu': { printed: 'results-cpmu', expected: { sum: ['results-cpmu-rcmp', 'results-cpmu-peel-regional-police', 'results-cpmu-regina-police-service', 'results-cpmu-toronto-police-service', 'results-cpmu-west-vancouver-police-department'] }, missing: 'unknown' },
    'results-monusco': { printed: 'results-monusco', expected: { sum: ['results-monusco-rcmp', 'results-monusco-spvm', 'results-monusco-spvq', 'results-monusco-surete-du-quebec'] }, missing: 'unknown' },
    'results-haiti-mission-support': { printed: 'results-haiti-mission-support', expected: { sum: ['results-haiti-mission-support-rcmp', 'results-haiti-mission-support-surete-du-quebec'] }, missing: 'unknown' },
    'results-icc': { printed: 'results-icc', expected: { sum: ['results-icc-rcmp', 'results-icc-peel-regional-police', 'results-icc-spvm', 'results-icc-surete-du-quebec'] }, missing: 'unknown' },
    'results-op-proteus': { printed: 'results-op-proteus', expected: { sum: ['results-op-proteus-rcmp', 'results-op-proteus-peel-regional-police', 'results-op-proteus-spvq', 'results-op-proteus-surete-du-quebec'] }, missing: 'unknown' },
    'results-unitar': { printed: 'results-unitar', expected: { sum: ['results-unitar-rcmp', 'results-unitar-spvm'] }, missing: 'unknown' },
    'results-unmik': { printed: 'results-unmik', expected: { sum: ['results-unmik-rcmp', 'results-unmik-peel-regional-police'] }, missing: 'unknown' },
    'glance-iaccc': { printed: 'glance-iaccc', expected: { same: 'results-iaccc' }, missing: 'unknown' },
    'glance-icc': { printed: 'glance-icc', expected: { same: 'results-icc' }, missing: 'unknown' },
    'glance-cpmu': { printed: 'glance-cpmu', expected: { same: 'results-cpmu' }, missing: 'unknown' },
    'glance-unitar': { printed: 'glance-unitar', expected: { same: 'results-unitar' }, missing: 'unknown' },
    'glance-unmik': { printed: 'glance-unmik', expected: { same: 'results-unmik' }, missing: 'unknown' },
    'glance-eupol-copps': { printed: 'glance-eupol-copps', expected: { same: 'results-eupol-copps' }, missing: 'unknown' },
    'glance-op-proteus': { printed: 'glance-op-proteus', expected: { same: 'results-op-proteus' }, missing: 'unknown' },
    'glance-haiti-mission-support': { printed: 'glance-haiti-mission-support', expected: { same: 'results-haiti-mission-support' }, missing: 'unknown', label: { en: 'against those in support of Haiti, if none of them served in BINUH', fr: "face à ceux en appui à Haïti, si aucun n'a servi au BINUH" } },
    'glance-monusco': { printed: 'glance-monusco', expected: { same: 'results-monusco' }, missing: 'unknown' },
  },
});
