import { frozen } from '../kernel/frozen.js';
import type { DocumentSource, Source } from '../kernel/source.js';
import type { Ceiling, Mission, Redaction } from '../missions/model.js';

/**
 * Where missions have a French name or acronym that the five documents, all English, do not give: names collected from
 * official texts, of which we kept no reference.
 */
const FRENCH_TEXTS = /* @__PURE__ */ frozen<Source>({
  external: { title: 'French names in official texts, our own collection', publisher: 'cpa-ipp', seen: 'unconfirmed' },
});
const RESOLUTION_2350 = /* @__PURE__ */ frozen<Source>({
  external: { title: 'Security Council resolution 2350 (2017)', publisher: 'United Nations', date: '2017-04-13' },
});
const RESOLUTION_2476 = /* @__PURE__ */ frozen<Source>({
  external: { title: 'Security Council resolution 2476 (2019)', publisher: 'United Nations', date: '2019-06-25' },
});

/**
 * Every mission, posting and training initiative that the five documents name, with the lines that say each fact.
 *
 * Labels are for display; `names` are spelled as the documents spell them, with the first line of each document.
 * Apostrophes are straight. The successions in Haiti rest on resolutions of the Security Council, because no document
 * states them by name, and so do the days on which the years that the evaluation gives for the three United Nations
 * missions together are divided among them. A name that documents give to two entries is declared as shared. Courts,
 * secretariats and posts at a headquarters have a seat in a country, which is no host of theirs. Courses that a
 * mission gives, and training before a deployment, are no entries; the person that Table 11 counts at an international
 * court in years whose court no document names is one. French names that we collected from official texts
 * are among the names.
 * @see evaluation-2015-2020, L13-125, L796-816; ministerial-note-2019, L10-15; annual-report-2024-25, L12-58, L79-118;
 *   current-operations, L3-63
 * @category Data
 */
export const missionRegistry = /* @__PURE__ */ frozen<readonly Mission[]>([
  {
    id: 'minustah',
    label: { en: 'United Nations Stabilization Mission in Haiti', fr: 'Mission des Nations Unies pour la stabilisation en Haïti' },
    names: [
      { text: 'MINUSTAH', form: 'acronym', sources: [{ document: 'evaluation-2015-2020', line: 82 }] },
      { text: 'Mission des Nations Unies pour la Stabilisation en Haïti', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 83 }] },
    ],
    kinds: [{ value: 'united-nations', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 83 }] }],
    modes: [{ value: 'multilateral', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 801 }] }],
    leads: [{ value: { en: 'United Nations', fr: 'Nations Unies' }, basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 83 }] }],
    hosts: [{ value: 'HT', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 83 }] }],
    languages: [{ value: 'fr', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 803 }] }],
    armed: [],
    focus: [{ value: { en: 'leadership, investigation, sexual and gender-based violence, community policing', fr: 'leadership, enquêtes, violence sexuelle et fondée sur le genre, police communautaire' }, basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 804 }] }],
    localPolice: [
      {
        value: { en: 'Haitian National Police', fr: "Police nationale d'Haïti" },
        basis: 'stated-for-region',
        sources: [
          { document: 'evaluation-2015-2020', line: 370 },
          { document: 'evaluation-2015-2020', line: 802 },
        ],
      },
    ],
    predecessors: [],
    successors: [{ value: 'minujusth', basis: 'stated', sources: [RESOLUTION_2350] }],
    presence: [
      {
        extent: 'throughout',
        from: '2004',
        to: '2017-10-15',
        basis: 'inferred',
        label: { en: 'United Nations missions in Haiti, 2004 to 2020', fr: 'missions des Nations Unies en Haïti, de 2004 à 2020' },
        sources: [{ document: 'evaluation-2015-2020', line: 801 }, { document: 'ministerial-note-2019', line: 10 }, RESOLUTION_2350],
      },
    ],
    statuses: [{ status: 'closed', from: '2017-10-16', sources: [RESOLUTION_2350] }],
  },
  {
    id: 'minujusth',
    label: { en: 'United Nations Mission for Justice Support in Haiti', fr: "Mission des Nations Unies pour l'appui à la justice en Haïti" },
    names: [
      { text: 'MINUJUSTH', form: 'acronym', sources: [{ document: 'evaluation-2015-2020', line: 78 }] },
      { text: "Mission des Nations Unies pour l'appui à la Justice en Haïti", form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 79 }] },
      { text: "Mission des Nations Unies pour l'appui à la Justice en Haïti (MINUJUSTH)", form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 370 }] },
    ],
    kinds: [{ value: 'united-nations', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 79 }] }],
    modes: [{ value: 'multilateral', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 801 }] }],
    leads: [{ value: { en: 'United Nations', fr: 'Nations Unies' }, basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 79 }] }],
    hosts: [{ value: 'HT', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 79 }] }],
    languages: [{ value: 'fr', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 803 }] }],
    armed: [],
    focus: [{ value: { en: 'leadership, investigation, sexual and gender-based violence, community policing', fr: 'leadership, enquêtes, violence sexuelle et fondée sur le genre, police communautaire' }, basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 804 }] }],
    localPolice: [
      {
        value: { en: 'Haitian National Police', fr: "Police nationale d'Haïti" },
        basis: 'stated-for-region',
        sources: [
          { document: 'evaluation-2015-2020', line: 370 },
          { document: 'evaluation-2015-2020', line: 802 },
        ],
      },
    ],
    predecessors: [{ value: 'minustah', basis: 'stated', sources: [RESOLUTION_2350] }],
    successors: [
      { value: 'binuh', basis: 'stated', sources: [RESOLUTION_2476] },
      { value: 'binuh', basis: 'inferred', sources: [{ document: 'ministerial-note-2019', line: 10 }] },
    ],
    presence: [
      {
        extent: 'throughout',
        from: '2017-10-16',
        to: '2019-10-15',
        basis: 'inferred',
        label: { en: 'United Nations missions in Haiti, 2004 to 2020', fr: 'missions des Nations Unies en Haïti, de 2004 à 2020' },
        sources: [{ document: 'evaluation-2015-2020', line: 801 }, { document: 'ministerial-note-2019', line: 10 }, RESOLUTION_2350, RESOLUTION_2476],
      },
      {
        extent: 'within',
        from: '2018',
        to: '2018',
        basis: 'stated',
        label: { en: 'Canadian police officer appointed United Nations Police Commissioner; not originally part of the program', fr: "policier canadien nommé commissaire de police des Nations Unies; à l'origine hors du programme" },
        sources: [
          { document: 'evaluation-2015-2020', line: 370 },
          { document: 'evaluation-2015-2020', line: 401 },
        ],
      },
    ],
    statuses: [{ status: 'closed', from: '2019-10-16', sources: [RESOLUTION_2476] }],
  },
  {
    id: 'binuh',
    label: { en: 'United Nations Integrated Office in Haiti', fr: 'Bureau intégré des Nations Unies en Haïti' },
    names: [
      {
        text: 'BINUH',
        form: 'acronym',
        sources: [
          { document: 'evaluation-2015-2020', line: 14 },
          { document: 'annual-report-2024-25', line: 13 },
          { document: 'current-operations', line: 10 },
        ],
      },
      { text: "UN's new and smaller mission in Haiti", form: 'description', basis: 'inferred', sources: [{ document: 'ministerial-note-2019', line: 10 }] },
      { text: 'Bureau intégré des Nations Unies en Haïti', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 15 }] },
      { text: 'UN Integrated Office in Haiti', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 14 }] },
      { text: 'United Nations Integrated Office in Haiti', form: 'name', sources: [{ document: 'current-operations', line: 10 }] },
      { text: 'UN Integrated Office in Haiti (BINUH)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 104 }] },
      { text: 'United Nations Integrated Office in Haiti (BINUH)', form: 'name', sources: [{ document: 'current-operations', line: 10 }] },
    ],
    kinds: [
      {
        value: 'united-nations',
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 10 },
          { document: 'annual-report-2024-25', line: 156 },
        ],
      },
    ],
    modes: [
      { value: 'multilateral', basis: 'inferred', sources: [{ document: 'annual-report-2024-25', line: 156 }] },
      { value: 'multilateral', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 801 }] },
    ],
    leads: [{ value: { en: 'United Nations', fr: 'Nations Unies' }, basis: 'stated', sources: [{ document: 'current-operations', line: 10 }] }],
    hosts: [
      {
        value: 'HT',
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 10 },
          { document: 'annual-report-2024-25', line: 103 },
        ],
      },
    ],
    languages: [
      {
        value: 'fr',
        basis: 'stated-for-region',
        sources: [
          { document: 'current-operations', line: 5 },
          { document: 'evaluation-2015-2020', line: 803 },
        ],
      },
    ],
    armed: [{ value: true, basis: 'stated-for-region', sources: [{ document: 'current-operations', line: 5 }] }],
    focus: [
      { value: { en: 'mentoring and strategic advice to middle and senior management of the Haitian National Police', fr: "mentorat et conseils stratégiques aux cadres de la Police nationale d'Haïti" }, basis: 'stated', sources: [{ document: 'current-operations', line: 10 }] },
      { value: { en: 'leadership, investigation, sexual and gender-based violence, community policing', fr: 'leadership, enquêtes, violence sexuelle et fondée sur le genre, police communautaire' }, basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 804 }] },
    ],
    localPolice: [
      { value: { en: 'Haitian National Police', fr: "Police nationale d'Haïti" }, basis: 'stated', sources: [{ document: 'current-operations', line: 10 }] },
      { value: { en: 'Haitian National Police', fr: "Police nationale d'Haïti" }, basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 802 }] },
    ],
    predecessors: [
      { value: 'minujusth', basis: 'stated', sources: [RESOLUTION_2476] },
      { value: 'minujusth', basis: 'inferred', sources: [{ document: 'ministerial-note-2019', line: 10 }] },
    ],
    successors: [],
    presence: [
      {
        extent: 'throughout',
        from: '2019-10-16',
        to: '2020',
        basis: 'inferred',
        label: { en: 'United Nations missions in Haiti, 2004 to 2020', fr: 'missions des Nations Unies en Haïti, de 2004 à 2020' },
        sources: [{ document: 'evaluation-2015-2020', line: 801 }, RESOLUTION_2476],
      },
      { extent: 'within', from: '2024-04-01', to: '2025-03-31', peopleCounted: true, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 105 }] },
    ],
    statuses: [{ status: 'active', sources: [{ document: 'current-operations', line: 10 }] }],
  },
  {
    id: 'haiti-bilateral',
    label: { en: 'Bilateral engagement in Haiti, 2019-2020', fr: 'Engagement bilatéral en Haïti, 2019-2020' },
    names: [
      {
        text: 'Haiti, bilateral (2019-2020)',
        form: 'description',
        basis: 'inferred',
        sources: [
          { document: 'evaluation-2015-2020', line: 799 },
          { document: 'evaluation-2015-2020', line: 801 },
        ],
      },
    ],
    kinds: [{ value: 'bilateral', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 801 }] }],
    modes: [{ value: 'bilateral', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 801 }] }],
    leads: [],
    hosts: [{ value: 'HT', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 799 }] }],
    languages: [{ value: 'fr', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 803 }] }],
    armed: [],
    focus: [{ value: { en: 'leadership, investigation, sexual and gender-based violence, community policing', fr: 'leadership, enquêtes, violence sexuelle et fondée sur le genre, police communautaire' }, basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 804 }] }],
    localPolice: [{ value: { en: 'Haitian National Police', fr: "Police nationale d'Haïti" }, basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 802 }] }],
    predecessors: [],
    successors: [],
    presence: [{ extent: 'throughout', from: '2019', to: '2020', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 801 }] }],
    statuses: [],
  },
  {
    id: 'haiti-mission-support',
    label: { en: 'Haiti Mission Support', fr: 'Soutien à la mission en Haïti' },
    names: [{ text: 'Haiti Mission Support', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 106 }] }],
    kinds: [
      {
        value: 'bilateral',
        basis: 'inferred',
        sources: [
          { document: 'annual-report-2024-25', line: 156 },
          { document: 'annual-report-2024-25', line: 157 },
        ],
      },
    ],
    modes: [{ value: 'bilateral', basis: 'inferred', sources: [{ document: 'annual-report-2024-25', line: 156 }] }],
    leads: [{ value: { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' }, basis: 'inferred', sources: [{ document: 'current-operations', line: 11 }] }],
    hosts: [
      {
        value: 'HT',
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 103 },
          { document: 'annual-report-2024-25', line: 158 },
        ],
      },
      { value: 'US', basis: 'inferred', from: '2024-04-01', to: '2025-03-31', sources: [{ document: 'annual-report-2024-25', line: 163 }] },
      { value: 'JM', basis: 'inferred', from: '2024-04-01', to: '2025-03-31', sources: [{ document: 'annual-report-2024-25', line: 163 }] },
      { value: 'DO', basis: 'inferred', from: '2024-04-01', to: '2025-03-31', sources: [{ document: 'annual-report-2024-25', line: 163 }] },
      { value: 'TC', basis: 'inferred', from: '2024-04-01', to: '2025-03-31', sources: [{ document: 'annual-report-2024-25', line: 163 }] },
    ],
    languages: [
      {
        value: 'fr',
        basis: 'stated-for-region',
        sources: [
          { document: 'current-operations', line: 5 },
          { document: 'evaluation-2015-2020', line: 803 },
        ],
      },
    ],
    armed: [{ value: true, basis: 'stated-for-region', sources: [{ document: 'current-operations', line: 5 }] }],
    focus: [
      {
        value: { en: 'training and mentoring of the Haitian National Police', fr: "formation et mentorat de la Police nationale d'Haïti" },
        basis: 'inferred',
        sources: [
          { document: 'annual-report-2024-25', line: 157 },
          { document: 'current-operations', line: 11 },
        ],
      },
      {
        value: { en: 'vetting, regional engagement, tactical training, intelligence', fr: 'filtrage, engagement régional, formation tactique, renseignement' },
        basis: 'stated-for-region',
        sources: [
          { document: 'annual-report-2024-25', line: 160 },
          { document: 'annual-report-2024-25', line: 162 },
          { document: 'annual-report-2024-25', line: 164 },
          { document: 'annual-report-2024-25', line: 166 },
        ],
      },
    ],
    localPolice: [
      {
        value: { en: 'Haitian National Police', fr: "Police nationale d'Haïti" },
        basis: 'stated-for-region',
        sources: [
          { document: 'annual-report-2024-25', line: 156 },
          { document: 'annual-report-2024-25', line: 157 },
        ],
      },
    ],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'stated',
        sources: [{ document: 'annual-report-2024-25', line: 107 }],
      },
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'inferred',
        label: { en: 'assignments in support of Haiti', fr: 'affectations en appui à Haïti' },
        sources: [{ document: 'annual-report-2024-25', line: 158 }],
      },
    ],
    statuses: [],
  },
  {
    id: 'cpmu',
    label: { en: 'Canadian Police Mission in Ukraine', fr: 'Mission de police canadienne en Ukraine' },
    names: [
      {
        text: 'CPMU',
        form: 'acronym',
        sources: [
          { document: 'evaluation-2015-2020', line: 28 },
          { document: 'annual-report-2024-25', line: 19 },
        ],
      },
      { text: 'MPCU', form: 'acronym', sources: [FRENCH_TEXTS] },
      { text: 'Mission de police canadienne en Ukraine', form: 'name', sources: [FRENCH_TEXTS] },
      { text: 'Canadian Police Mission Ukraine', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 29 }] },
      {
        text: 'Canadian Police Mission in Ukraine',
        form: 'name',
        sources: [
          { document: 'annual-report-2024-25', line: 20 },
          { document: 'current-operations', line: 15 },
        ],
      },
      { text: 'Bilateral Canadian Police Mission in Ukraine', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 87 }] },
      { text: 'Canadian Police Mission in Ukraine - Bilateral Engagement', form: 'name', sources: [{ document: 'current-operations', line: 15 }] },
      { text: 'CPMU Poland', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 87 }] },
      { text: 'Ukraine bilateral mission', form: 'description', sources: [{ document: 'evaluation-2015-2020', line: 586 }] },
      { text: 'Canadian Police Mission in Ukraine (CPMU)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 123 }] },
      { text: 'Bilateral Canadian Police Mission in Ukraine (CPMU Poland)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 87 }] },
    ],
    kinds: [
      {
        value: 'bilateral',
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 15 },
          { document: 'current-operations', line: 16 },
          { document: 'annual-report-2024-25', line: 87 },
          { document: 'ministerial-note-2019', line: 11 },
        ],
      },
    ],
    modes: [
      {
        value: 'bilateral',
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 15 },
          { document: 'annual-report-2024-25', line: 87 },
          { document: 'ministerial-note-2019', line: 11 },
        ],
      },
      { value: 'bilateral', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 813 }] },
    ],
    leads: [],
    hosts: [
      {
        value: 'UA',
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 12 },
          { document: 'annual-report-2024-25', line: 86 },
          { document: 'evaluation-2015-2020', line: 811 },
        ],
      },
      {
        value: 'PL',
        basis: 'stated',
        relation: 'seated-in',
        from: '2024',
        sources: [
          { document: 'annual-report-2024-25', line: 86 },
          { document: 'annual-report-2024-25', line: 131 },
        ],
      },
    ],
    languages: [
      {
        value: 'en',
        basis: 'stated-for-region',
        sources: [
          { document: 'current-operations', line: 6 },
          { document: 'evaluation-2015-2020', line: 815 },
        ],
      },
    ],
    armed: [{ value: false, basis: 'stated-for-region', sources: [{ document: 'current-operations', line: 6 }] }],
    focus: [
      {
        value: { en: "capacity, effectiveness and sustainability of Ukraine's police; gender and human rights", fr: "capacité, efficacité et viabilité des services de police de l'Ukraine; genre et droits de la personne" },
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 19 },
          { document: 'current-operations', line: 20 },
        ],
      },
      {
        value: { en: 'community policing, accountability and ethics, awareness of gender and human rights, investigation, police safety', fr: 'police communautaire, reddition de comptes et éthique, sensibilisation au genre et aux droits de la personne, enquêtes, sécurité policière' },
        basis: 'stated-for-region',
        sources: [{ document: 'evaluation-2015-2020', line: 816 }],
      },
      {
        value: { en: 'school safety, leadership, trauma response', fr: "sécurité à l'école, leadership, soins aux blessés" },
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 133 },
          { document: 'annual-report-2024-25', line: 135 },
          { document: 'annual-report-2024-25', line: 137 },
        ],
      },
    ],
    localPolice: [
      {
        value: { en: 'National Police of Ukraine', fr: "Police nationale de l'Ukraine" },
        basis: 'stated',
        sources: [
          { document: 'ministerial-note-2019', line: 11 },
          { document: 'current-operations', line: 14 },
          { document: 'annual-report-2024-25', line: 131 },
        ],
      },
      { value: { en: 'National Police of Ukraine', fr: "Police nationale de l'Ukraine" }, basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 814 }] },
    ],
    predecessors: [],
    successors: [],
    presence: [
      { extent: 'throughout', from: '2015', to: '2020', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 813 }] },
      { extent: 'within', from: '2015-07', to: '2015-07', basis: 'stated', label: { en: 'first short-term trainers', fr: 'premiers formateurs à court terme' }, sources: [{ document: 'current-operations', line: 16 }] },
      { extent: 'within', from: '2016-06', to: '2016-06', basis: 'stated', label: { en: 'first longer-term deployments', fr: 'premières affectations de plus longue durée' }, sources: [{ document: 'current-operations', line: 16 }] },
      { extent: 'within', from: '2014', to: '2014', basis: 'stated', label: { en: 'start as the evaluation words it elsewhere', fr: "début selon un autre passage de l'évaluation" }, sources: [{ document: 'evaluation-2015-2020', line: 586 }] },
      { extent: 'within', from: '2015', to: '2015', basis: 'stated', label: { en: 'inception', fr: 'création' }, sources: [{ document: 'annual-report-2024-25', line: 130 }] },
      {
        extent: 'throughout',
        from: '2015',
        to: '2019-09-05',
        sharedWith: ['euam-ukraine'],
        basis: 'stated-for-region',
        label: { en: 'deployments to Ukraine', fr: 'affectations en Ukraine' },
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 11 },
        ],
      },
      {
        extent: 'throughout',
        from: '2019-09-05',
        to: '2019-09-05',
        basis: 'stated',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 11 },
        ],
      },
      { extent: 'within', from: '2024', to: '2024', basis: 'stated', label: { en: 'deployed to Warsaw', fr: 'affectation à Varsovie' }, sources: [{ document: 'annual-report-2024-25', line: 131 }] },
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 88 },
          { document: 'annual-report-2024-25', line: 131 },
        ],
      },
    ],
    statuses: [
      {
        status: 'active',
        from: '2019-09-05',
        to: '2019-09-05',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 11 },
        ],
      },
      { status: 'suspended', label: { en: 'after the Russian invasion', fr: "après l'invasion russe" }, sources: [{ document: 'current-operations', line: 14 }] },
      { status: 'paused', label: { en: 'before the return of 2024', fr: 'avant le retour de 2024' }, sources: [{ document: 'annual-report-2024-25', line: 131 }] },
      { status: 'active', from: '2024', to: '2025-03-31', sources: [{ document: 'annual-report-2024-25', line: 131 }] },
    ],
  },
  {
    id: 'euam-ukraine',
    label: { en: 'European Union Advisory Mission Ukraine', fr: "Mission de conseil de l'Union européenne en Ukraine" },
    names: [
      { text: 'EUAM-Ukraine', form: 'acronym', sources: [{ document: 'evaluation-2015-2020', line: 418 }] },
      { text: 'European Union Advisory Mission (EUAM)-Ukraine', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 374 }] },
      { text: 'European Union Advisory Mission in Ukraine', form: 'name', sources: [{ document: 'current-operations', line: 14 }] },
      { text: 'European Union Advisory Mission for Civilian Security Sector Reform', form: 'name', sources: [{ document: 'current-operations', line: 21 }] },
      { text: 'European Union Advisory Mission for Civilian Sector Reform', form: 'name', sources: [{ document: 'ministerial-note-2019', line: 11 }] },
      {
        text: 'EUAM',
        form: 'acronym',
        sharedWith: ['euam-iraq'],
        sources: [
          { document: 'evaluation-2015-2020', line: 46 },
          { document: 'evaluation-2015-2020', line: 713 },
        ],
      },
      { text: 'MCUE', form: 'acronym', sharedWith: ['euam-iraq'], sources: [FRENCH_TEXTS] },
      { text: "Mission de conseil de l'Union européenne", form: 'name', sharedWith: ['euam-iraq'], sources: [FRENCH_TEXTS] },
      { text: 'European Union Advisory Mission', form: 'name', sharedWith: ['euam-iraq'], sources: [{ document: 'evaluation-2015-2020', line: 47 }] },
    ],
    kinds: [
      {
        value: 'european-union',
        basis: 'stated',
        sources: [
          { document: 'evaluation-2015-2020', line: 374 },
          { document: 'current-operations', line: 21 },
          { document: 'ministerial-note-2019', line: 11 },
        ],
      },
    ],
    modes: [
      { value: 'multilateral', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 813 }] },
      { value: 'multilateral', basis: 'inferred', sources: [{ document: 'evaluation-2015-2020', line: 360 }] },
    ],
    leads: [
      {
        value: { en: 'European Union', fr: 'Union européenne' },
        basis: 'stated',
        sources: [
          { document: 'evaluation-2015-2020', line: 374 },
          { document: 'current-operations', line: 21 },
        ],
      },
    ],
    hosts: [
      {
        value: 'UA',
        basis: 'stated',
        sources: [
          { document: 'evaluation-2015-2020', line: 374 },
          { document: 'current-operations', line: 14 },
        ],
      },
    ],
    languages: [
      {
        value: 'en',
        basis: 'stated-for-region',
        sources: [
          { document: 'current-operations', line: 6 },
          { document: 'evaluation-2015-2020', line: 815 },
        ],
      },
    ],
    armed: [{ value: false, basis: 'stated-for-region', sources: [{ document: 'current-operations', line: 6 }] }],
    focus: [
      {
        value: { en: 'strategic advice on civilian security sector reform', fr: 'conseils stratégiques sur la réforme du secteur de la sécurité civile' },
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 22 },
          { document: 'evaluation-2015-2020', line: 374 },
          { document: 'evaluation-2015-2020', line: 418 },
        ],
      },
    ],
    localPolice: [
      { value: { en: 'National Police of Ukraine', fr: "Police nationale de l'Ukraine" }, basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 374 }] },
      { value: { en: 'National Police of Ukraine', fr: "Police nationale de l'Ukraine" }, basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 814 }] },
    ],
    predecessors: [],
    successors: [],
    presence: [
      { extent: 'throughout', from: '2015', to: '2020', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 813 }] },
      {
        extent: 'throughout',
        from: '2015',
        to: '2019-09-05',
        sharedWith: ['cpmu'],
        basis: 'stated-for-region',
        label: { en: 'deployments to Ukraine', fr: 'affectations en Ukraine' },
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 11 },
        ],
      },
      {
        extent: 'throughout',
        from: '2019-09-05',
        to: '2019-09-05',
        basis: 'stated',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 11 },
        ],
      },
    ],
    statuses: [
      {
        status: 'active',
        from: '2019-09-05',
        to: '2019-09-05',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 11 },
        ],
      },
      { status: 'not-contributing', sources: [{ document: 'current-operations', line: 14 }] },
    ],
  },
  {
    id: 'minusma',
    label: { en: 'United Nations Multidimensional Integrated Stabilization Mission in Mali', fr: 'Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali' },
    names: [
      { text: 'MINUSMA', form: 'acronym', sources: [{ document: 'evaluation-2015-2020', line: 80 }] },
      { text: 'Mission Multidimensionnelle Intégrée des Nations Unies pour la Stabilisation au Mali', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 81 }] },
      { text: 'Mission Multidimensionnelle Intégrée des Nations Unies pour la Stabilisation au Mali - MINUSMA', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 685 }] },
    ],
    kinds: [
      {
        value: 'united-nations',
        basis: 'stated',
        sources: [{ document: 'evaluation-2015-2020', line: 81 }],
      },
      { value: 'united-nations', basis: 'inferred', sources: [{ document: 'ministerial-note-2019', line: 12 }] },
    ],
    modes: [{ value: 'multilateral', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 807 }] }],
    leads: [
      {
        value: { en: 'United Nations', fr: 'Nations Unies' },
        basis: 'stated',
        sources: [{ document: 'evaluation-2015-2020', line: 81 }],
      },
      { value: { en: 'United Nations', fr: 'Nations Unies' }, basis: 'inferred', sources: [{ document: 'ministerial-note-2019', line: 12 }] },
    ],
    hosts: [
      {
        value: 'ML',
        basis: 'stated',
        sources: [
          { document: 'evaluation-2015-2020', line: 81 },
          { document: 'ministerial-note-2019', line: 12 },
        ],
      },
    ],
    languages: [{ value: 'fr', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 809 }] }],
    armed: [],
    focus: [
      {
        value: { en: 'serious and organized crime, community policing, sexual and gender-based violence, counter-terrorism', fr: 'grande criminalité et crime organisé, police communautaire, violence sexuelle et fondée sur le genre, lutte contre le terrorisme' },
        basis: 'stated-for-region',
        sources: [{ document: 'evaluation-2015-2020', line: 810 }],
      },
      { value: { en: 'security sector reform, capacity of the Malian police', fr: 'réforme du secteur de la sécurité, capacité de la police malienne' }, basis: 'stated-for-region', sources: [{ document: 'ministerial-note-2019', line: 12 }] },
    ],
    localPolice: [
      {
        value: { en: 'Malian police', fr: 'Police nationale du Mali' },
        basis: 'stated-for-region',
        sources: [
          { document: 'evaluation-2015-2020', line: 808 },
          { document: 'ministerial-note-2019', line: 12 },
        ],
      },
    ],
    predecessors: [],
    successors: [],
    presence: [
      { extent: 'throughout', from: '2019', to: '2020', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 807 }] },
      {
        extent: 'throughout',
        from: '2019',
        to: '2019-09-05',
        sharedWith: ['eucap-sahel-mali'],
        basis: 'stated-for-region',
        label: { en: 'deployments to Mali, from early 2019', fr: 'affectations au Mali, dès le début de 2019' },
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 12 },
        ],
      },
      {
        extent: 'throughout',
        from: '2019-09-05',
        to: '2019-09-05',
        basis: 'inferred',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 12 },
        ],
      },
    ],
    statuses: [
      {
        status: 'active',
        from: '2019-09-05',
        to: '2019-09-05',
        basis: 'inferred',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 12 },
        ],
      },
    ],
  },
  {
    id: 'eucap-sahel-mali',
    label: { en: 'EUCAP Sahel Mali', fr: 'EUCAP Sahel Mali' },
    names: [
      { text: 'EUCAP', form: 'acronym', sources: [{ document: 'evaluation-2015-2020', line: 48 }] },
      { text: 'European Union Capacity Building', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 49 }] },
      { text: 'European Union Capacity Building (EUCAP)-Sahel', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 372 }] },
      { text: 'EUCAP-Sahel', form: 'acronym', basis: 'inferred', sources: [{ document: 'evaluation-2015-2020', line: 372 }] },
      { text: "Mission civile de l'Union européenne Sahel Mali", form: 'name', sources: [FRENCH_TEXTS] },
    ],
    kinds: [
      {
        value: 'european-union',
        basis: 'stated',
        sources: [{ document: 'evaluation-2015-2020', line: 372 }],
      },
      { value: 'european-union', basis: 'inferred', sources: [{ document: 'ministerial-note-2019', line: 12 }] },
    ],
    modes: [{ value: 'multilateral', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 807 }] }],
    leads: [
      {
        value: { en: 'European Union', fr: 'Union européenne' },
        basis: 'stated',
        sources: [{ document: 'evaluation-2015-2020', line: 372 }],
      },
      { value: { en: 'European Union', fr: 'Union européenne' }, basis: 'inferred', sources: [{ document: 'ministerial-note-2019', line: 12 }] },
    ],
    hosts: [
      {
        value: 'ML',
        basis: 'stated',
        sources: [
          { document: 'evaluation-2015-2020', line: 371 },
          { document: 'ministerial-note-2019', line: 12 },
        ],
      },
    ],
    languages: [{ value: 'fr', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 809 }] }],
    armed: [],
    focus: [
      { value: { en: 'training, strategic advice and capacity of local security forces', fr: 'formation, conseils stratégiques et capacité des forces de sécurité locales' }, basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 372 }] },
      {
        value: { en: 'serious and organized crime, community policing, sexual and gender-based violence, counter-terrorism', fr: 'grande criminalité et crime organisé, police communautaire, violence sexuelle et fondée sur le genre, lutte contre le terrorisme' },
        basis: 'stated-for-region',
        sources: [{ document: 'evaluation-2015-2020', line: 810 }],
      },
      { value: { en: 'security sector reform, capacity of the Malian police', fr: 'réforme du secteur de la sécurité, capacité de la police malienne' }, basis: 'stated-for-region', sources: [{ document: 'ministerial-note-2019', line: 12 }] },
    ],
    localPolice: [
      {
        value: { en: 'Malian police', fr: 'Police nationale du Mali' },
        basis: 'stated-for-region',
        sources: [
          { document: 'evaluation-2015-2020', line: 808 },
          { document: 'ministerial-note-2019', line: 12 },
        ],
      },
    ],
    predecessors: [],
    successors: [],
    presence: [
      { extent: 'throughout', from: '2019', to: '2020', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 807 }] },
      {
        extent: 'throughout',
        from: '2019',
        to: '2019-09-05',
        sharedWith: ['minusma'],
        basis: 'stated-for-region',
        label: { en: 'deployments to Mali, from early 2019', fr: 'affectations au Mali, dès le début de 2019' },
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 12 },
        ],
      },
      {
        extent: 'throughout',
        from: '2019-09-05',
        to: '2019-09-05',
        basis: 'inferred',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 12 },
        ],
      },
    ],
    statuses: [
      {
        status: 'active',
        from: '2019-09-05',
        to: '2019-09-05',
        basis: 'inferred',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 12 },
        ],
      },
    ],
  },
  {
    id: 'mali-bilateral',
    label: { en: 'Bilateral engagement in Mali, 2020', fr: 'Engagement bilatéral au Mali, 2020' },
    names: [
      {
        text: 'Mali, bilateral (2020)',
        form: 'description',
        basis: 'inferred',
        sources: [
          { document: 'evaluation-2015-2020', line: 805 },
          { document: 'evaluation-2015-2020', line: 807 },
        ],
      },
    ],
    kinds: [{ value: 'bilateral', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 807 }] }],
    modes: [{ value: 'bilateral', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 807 }] }],
    leads: [],
    hosts: [{ value: 'ML', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 805 }] }],
    languages: [{ value: 'fr', basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 809 }] }],
    armed: [],
    focus: [
      {
        value: { en: 'serious and organized crime, community policing, sexual and gender-based violence, counter-terrorism', fr: 'grande criminalité et crime organisé, police communautaire, violence sexuelle et fondée sur le genre, lutte contre le terrorisme' },
        basis: 'stated-for-region',
        sources: [{ document: 'evaluation-2015-2020', line: 810 }],
      },
    ],
    localPolice: [{ value: { en: 'Malian police', fr: 'Police nationale du Mali' }, basis: 'stated-for-region', sources: [{ document: 'evaluation-2015-2020', line: 808 }] }],
    predecessors: [],
    successors: [],
    presence: [{ extent: 'within', from: '2020', to: '2020', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 807 }] }],
    statuses: [],
  },
  {
    id: 'global-coalition',
    label: { en: 'Global Coalition Against Daesh', fr: 'Coalition mondiale contre Daech' },
    names: [{ text: 'Global Coalition Against Daesh', form: 'name', sources: [{ document: 'ministerial-note-2019', line: 14 }] }],
    kinds: [{ value: 'coalition', basis: 'stated', sources: [{ document: 'ministerial-note-2019', line: 14 }] }],
    modes: [],
    leads: [{ value: { en: 'Global Coalition Against Daesh', fr: 'Coalition mondiale contre Daech' }, basis: 'inferred', sources: [{ document: 'ministerial-note-2019', line: 14 }] }],
    hosts: [{ value: 'IQ', basis: 'stated', sources: [{ document: 'ministerial-note-2019', line: 14 }] }],
    languages: [],
    armed: [],
    focus: [{ value: { en: 'capacity of Iraqi security institutions, training of Iraqi police', fr: 'capacité des institutions de sécurité iraquiennes, formation de la police iraquienne' }, basis: 'stated-for-region', sources: [{ document: 'ministerial-note-2019', line: 14 }] }],
    localPolice: [{ value: { en: 'Iraqi police', fr: 'police iraquienne' }, basis: 'stated-for-region', sources: [{ document: 'ministerial-note-2019', line: 14 }] }],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'throughout',
        from: '2016',
        to: '2019-09-05',
        sharedWith: ['euam-iraq'],
        basis: 'stated-for-region',
        label: { en: 'deployments to Iraq', fr: 'affectations en Iraq' },
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 14 },
        ],
      },
      {
        extent: 'throughout',
        from: '2019-09-05',
        to: '2019-09-05',
        basis: 'stated',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 14 },
        ],
      },
    ],
    statuses: [
      {
        status: 'active',
        from: '2019-09-05',
        to: '2019-09-05',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 14 },
        ],
      },
    ],
  },
  {
    id: 'euam-iraq',
    label: { en: 'European Union Advisory Mission in Iraq', fr: "Mission de conseil de l'Union européenne en Iraq" },
    names: [
      { text: 'EUAM-Iraq', form: 'acronym', sources: [{ document: 'evaluation-2015-2020', line: 478 }] },
      { text: 'EU Advisory Mission in Iraq', form: 'name', sources: [{ document: 'ministerial-note-2019', line: 14 }] },
      { text: 'EUAM', form: 'acronym', sources: [{ document: 'evaluation-2015-2020', line: 46 }] },
      { text: 'MCUE', form: 'acronym', sources: [FRENCH_TEXTS] },
      { text: "Mission de conseil de l'Union européenne", form: 'name', sources: [FRENCH_TEXTS] },
      { text: 'European Union Advisory Mission', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 47 }] },
    ],
    kinds: [
      {
        value: 'european-union',
        basis: 'stated',
        sources: [
          { document: 'ministerial-note-2019', line: 14 },
          { document: 'evaluation-2015-2020', line: 478 },
        ],
      },
    ],
    modes: [{ value: 'multilateral', basis: 'inferred', sources: [{ document: 'evaluation-2015-2020', line: 360 }] }],
    leads: [{ value: { en: 'European Union', fr: 'Union européenne' }, basis: 'stated', sources: [{ document: 'ministerial-note-2019', line: 14 }] }],
    hosts: [
      {
        value: 'IQ',
        basis: 'stated',
        sources: [
          { document: 'ministerial-note-2019', line: 14 },
          { document: 'evaluation-2015-2020', line: 478 },
        ],
      },
    ],
    languages: [],
    armed: [],
    focus: [
      { value: { en: 'capacity of Iraqi security institutions, training of Iraqi police', fr: 'capacité des institutions de sécurité iraquiennes, formation de la police iraquienne' }, basis: 'stated-for-region', sources: [{ document: 'ministerial-note-2019', line: 14 }] },
      { value: { en: 'gender adviser', fr: 'conseillère en matière de genre' }, basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 478 }] },
    ],
    localPolice: [{ value: { en: 'Iraqi police', fr: 'police iraquienne' }, basis: 'stated-for-region', sources: [{ document: 'ministerial-note-2019', line: 14 }] }],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'throughout',
        from: '2016',
        to: '2019-09-05',
        sharedWith: ['global-coalition'],
        basis: 'stated-for-region',
        label: { en: 'deployments to Iraq', fr: 'affectations en Iraq' },
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 14 },
        ],
      },
      {
        extent: 'throughout',
        from: '2019-09-05',
        to: '2019-09-05',
        basis: 'stated',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 14 },
        ],
      },
      {
        extent: 'within',
        from: '2015-04-01',
        to: '2020-03-31',
        basis: 'inferred',
        sources: [
          { document: 'evaluation-2015-2020', line: 192 },
          { document: 'evaluation-2015-2020', line: 478 },
        ],
      },
    ],
    statuses: [
      {
        status: 'active',
        from: '2019-09-05',
        to: '2019-09-05',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 14 },
        ],
      },
    ],
  },
  {
    id: 'eupol-copps',
    label: { en: 'European Union Police Coordinating Office for Palestinian Police Support', fr: "Bureau de coordination de la police de l'Union européenne pour le soutien à la police palestinienne" },
    names: [
      { text: 'EUPOL-COPPS', form: 'acronym', sources: [{ document: 'evaluation-2015-2020', line: 50 }] },
      {
        text: 'EUPOL COPPS',
        form: 'acronym',
        sources: [
          { document: 'evaluation-2015-2020', line: 498 },
          { document: 'annual-report-2024-25', line: 223 },
          { document: 'current-operations', line: 25 },
        ],
      },
      { text: 'EUPOL COPPPS', form: 'acronym', sources: [{ document: 'annual-report-2024-25', line: 21 }] },
      { text: 'European Union Police-Coordinating Office for Palestinian Police Support', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 51 }] },
      {
        text: 'European Union Coordinating Office for Palestinian Police Support',
        form: 'name',
        sources: [
          { document: 'annual-report-2024-25', line: 22 },
          { document: 'current-operations', line: 25 },
        ],
      },
      {
        text: 'European Union Coordinating Office for Palestine Police Support',
        form: 'name',
        sources: [
          { document: 'annual-report-2024-25', line: 222 },
          { document: 'current-operations', line: 24 },
        ],
      },
      { text: 'EU Coordinating Office for Palestinian Police Support', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 99 }] },
      { text: 'EU police mission', form: 'description', basis: 'inferred', sources: [{ document: 'ministerial-note-2019', line: 15 }] },
      { text: 'European Union Police-Coordinating Office for Palestinian Police Support (EUPOL COPPS)', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 498 }] },
      { text: 'European Union Coordinating Office for Palestinian Police Support (EUPOL COPPS)', form: 'name', sources: [{ document: 'current-operations', line: 25 }] },
      { text: 'European Union Coordinating Office for Palestine Police Support (EUPOL COPPS)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 223 }] },
      { text: 'EU Coordinating Office for Palestinian Police Support (EUPOL COPPPS)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 99 }] },
      { text: "Bureau de coordination de la police de l'Union européenne pour le soutien à la police palestinienne", form: 'name', sources: [FRENCH_TEXTS] },
    ],
    kinds: [
      {
        value: 'european-union',
        basis: 'stated',
        sources: [
          { document: 'evaluation-2015-2020', line: 498 },
          { document: 'current-operations', line: 25 },
          { document: 'annual-report-2024-25', line: 223 },
        ],
      },
      { value: 'european-union', basis: 'inferred', sources: [{ document: 'ministerial-note-2019', line: 15 }] },
    ],
    modes: [{ value: 'multilateral', basis: 'inferred', sources: [{ document: 'evaluation-2015-2020', line: 360 }] }],
    leads: [
      {
        value: { en: 'European Union', fr: 'Union européenne' },
        basis: 'stated',
        sources: [{ document: 'evaluation-2015-2020', line: 51 }],
      },
      { value: { en: 'European Union', fr: 'Union européenne' }, basis: 'inferred', sources: [{ document: 'ministerial-note-2019', line: 15 }] },
    ],
    hosts: [
      {
        value: 'PS',
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 23 },
          { document: 'annual-report-2024-25', line: 98 },
          { document: 'ministerial-note-2019', line: 15 },
        ],
      },
    ],
    languages: [{ value: 'en', basis: 'stated-for-region', sources: [{ document: 'current-operations', line: 7 }] }],
    armed: [{ value: false, basis: 'stated-for-region', sources: [{ document: 'current-operations', line: 7 }] }],
    focus: [
      {
        value: { en: 'police reform, criminal justice, mentoring of senior officials', fr: 'réforme de la police, justice pénale, mentorat de hauts responsables' },
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 25 },
          { document: 'current-operations', line: 26 },
        ],
      },
      { value: { en: 'training, human resources policy, mentoring', fr: 'formation, politiques de ressources humaines, mentorat' }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 223 }] },
      { value: { en: 'family protection adviser', fr: 'conseil en protection de la famille' }, basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 498 }] },
      { value: { en: 'capacity of the Palestinian Civil Police', fr: 'capacité de la police civile palestinienne' }, basis: 'stated-for-region', sources: [{ document: 'ministerial-note-2019', line: 15 }] },
    ],
    localPolice: [
      {
        value: { en: 'Palestinian Civil Police', fr: 'police civile palestinienne' },
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 26 },
          { document: 'annual-report-2024-25', line: 223 },
        ],
      },
      { value: { en: 'Palestinian Civil Police', fr: 'police civile palestinienne' }, basis: 'stated-for-region', sources: [{ document: 'ministerial-note-2019', line: 15 }] },
    ],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'throughout',
        from: '2008',
        to: '2019-09-05',
        sharedWith: ['op-proteus'],
        basis: 'stated-for-region',
        label: { en: 'deployments to the West Bank', fr: 'affectations en Cisjordanie' },
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 15 },
        ],
      },
      {
        extent: 'throughout',
        from: '2019-09-05',
        to: '2019-09-05',
        basis: 'inferred',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 15 },
        ],
      },
      {
        extent: 'within',
        from: '2015-04-01',
        to: '2020-03-31',
        basis: 'inferred',
        sources: [
          { document: 'evaluation-2015-2020', line: 192 },
          { document: 'evaluation-2015-2020', line: 498 },
        ],
      },
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 100 },
          { document: 'annual-report-2024-25', line: 223 },
        ],
      },
    ],
    statuses: [
      {
        status: 'active',
        from: '2019-09-05',
        to: '2019-09-05',
        basis: 'inferred',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 15 },
        ],
      },
      { status: 'active', sources: [{ document: 'current-operations', line: 26 }] },
    ],
  },
  {
    id: 'op-proteus',
    label: { en: 'Operation PROTEUS', fr: 'Opération PROTEUS' },
    names: [
      { text: 'OP PROTEUS', form: 'acronym', sources: [{ document: 'annual-report-2024-25', line: 210 }] },
      {
        text: 'Operation PROTEUS',
        form: 'name',
        sources: [
          { document: 'ministerial-note-2019', line: 15 },
          { document: 'annual-report-2024-25', line: 101 },
          { document: 'current-operations', line: 35 },
        ],
      },
      { text: 'Office of the United States Security Coordinator for Israel and the Palestinian Authority', form: 'description', sources: [{ document: 'current-operations', line: 36 }] },
      { text: 'Office of Security Coordination for Israel and the Palestinian Authority', form: 'description', sources: [{ document: 'annual-report-2024-25', line: 211 }] },
      { text: 'Office of the U.S. Security Coordinator', form: 'description', sources: [{ document: 'annual-report-2024-25', line: 101 }] },
      { text: 'Operation PROTEUS (OP PROTEUS)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 210 }] },
      { text: "Operation PROTEUS (Canada's contribution to the Office of the U.S. Security Coordinator)", form: 'name', sources: [{ document: 'annual-report-2024-25', line: 101 }] },
      { text: 'West Bank – Operation PROTEUS (OP PROTEUS)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 210 }] },
    ],
    kinds: [
      {
        value: 'national-operation',
        basis: 'inferred',
        sources: [
          { document: 'current-operations', line: 36 },
          { document: 'annual-report-2024-25', line: 101 },
          { document: 'annual-report-2024-25', line: 211 },
        ],
      },
      { value: 'national-operation', basis: 'stated', sources: [{ document: 'ministerial-note-2019', line: 15 }] },
    ],
    modes: [],
    leads: [
      { value: { en: 'Canadian Armed Forces', fr: 'Forces armées canadiennes' }, basis: 'stated', sources: [{ document: 'ministerial-note-2019', line: 15 }] },
      { value: { en: 'United States Department of State', fr: "Département d'État des États-Unis" }, basis: 'inferred', sources: [{ document: 'annual-report-2024-25', line: 211 }] },
    ],
    hosts: [
      {
        value: 'PS',
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 23 },
          { document: 'annual-report-2024-25', line: 98 },
          { document: 'ministerial-note-2019', line: 15 },
        ],
      },
    ],
    languages: [{ value: 'en', basis: 'stated-for-region', sources: [{ document: 'current-operations', line: 7 }] }],
    armed: [{ value: false, basis: 'stated-for-region', sources: [{ document: 'current-operations', line: 7 }] }],
    focus: [
      {
        value: { en: 'police advice to the security coordinator, training of Palestinian Authority Security Forces', fr: "conseils de police au coordonnateur de la sécurité, formation des forces de sécurité de l'Autorité palestinienne" },
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 36 },
          { document: 'current-operations', line: 37 },
        ],
      },
      { value: { en: 'police primacy, institutional capacity', fr: 'primauté de la police, capacité institutionnelle' }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 211 }] },
      { value: { en: 'capacity of the Palestinian Civil Police', fr: 'capacité de la police civile palestinienne' }, basis: 'stated-for-region', sources: [{ document: 'ministerial-note-2019', line: 15 }] },
    ],
    localPolice: [
      {
        value: { en: 'Palestinian Authority Security Forces', fr: "forces de sécurité de l'Autorité palestinienne" },
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 37 },
          { document: 'annual-report-2024-25', line: 211 },
        ],
      },
      { value: { en: 'Palestinian Civil Police', fr: 'police civile palestinienne' }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 215 }] },
      { value: { en: 'Palestinian Civil Police', fr: 'police civile palestinienne' }, basis: 'stated-for-region', sources: [{ document: 'ministerial-note-2019', line: 15 }] },
    ],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'throughout',
        from: '2008',
        to: '2019-09-05',
        sharedWith: ['eupol-copps'],
        basis: 'stated-for-region',
        label: { en: 'deployments to the West Bank', fr: 'affectations en Cisjordanie' },
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 15 },
        ],
      },
      {
        extent: 'throughout',
        from: '2019-09-05',
        to: '2019-09-05',
        basis: 'stated',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 15 },
        ],
      },
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 102 },
          { document: 'annual-report-2024-25', line: 212 },
        ],
      },
    ],
    statuses: [
      {
        status: 'active',
        from: '2019-09-05',
        to: '2019-09-05',
        sources: [
          { document: 'ministerial-note-2019', line: 8 },
          { document: 'ministerial-note-2019', line: 15 },
        ],
      },
      { status: 'active', sources: [{ document: 'current-operations', line: 36 }] },
    ],
  },
  {
    id: 'monusco',
    label: { en: 'United Nations Organization Stabilization Mission in the Democratic Republic of the Congo', fr: "Mission de l'Organisation des Nations Unies pour la stabilisation en République démocratique du Congo" },
    names: [
      {
        text: 'MONUSCO',
        form: 'acronym',
        sources: [
          { document: 'annual-report-2024-25', line: 33 },
          { document: 'current-operations', line: 39 },
        ],
      },
      {
        text: 'United Nations Organization Stabilization Mission in the Democratic Republic of the Congo',
        form: 'name',
        sources: [
          { document: 'annual-report-2024-25', line: 148 },
          { document: 'current-operations', line: 39 },
        ],
      },
      { text: 'UN Organization Stabilization Mission in the Democratic Republic of the Congo', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 34 }] },
      { text: 'UN Organization Stabilization Mission in the DRC', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 114 }] },
      {
        text: 'United Nations Organization Stabilization Mission in the Democratic Republic of the Congo (MONUSCO)',
        form: 'name',
        sources: [
          { document: 'annual-report-2024-25', line: 149 },
          { document: 'current-operations', line: 39 },
        ],
      },
      { text: 'UN Organization Stabilization Mission in the DRC (MONUSCO)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 114 }] },
    ],
    kinds: [
      {
        value: 'united-nations',
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 39 },
          { document: 'annual-report-2024-25', line: 149 },
        ],
      },
    ],
    modes: [{ value: 'multilateral', basis: 'inferred', sources: [{ document: 'evaluation-2015-2020', line: 360 }] }],
    leads: [
      {
        value: { en: 'United Nations', fr: 'Nations Unies' },
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 39 },
          { document: 'annual-report-2024-25', line: 149 },
        ],
      },
    ],
    hosts: [
      {
        value: 'CD',
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 38 },
          { document: 'annual-report-2024-25', line: 113 },
        ],
      },
    ],
    languages: [{ value: 'fr', basis: 'stated-for-region', sources: [{ document: 'current-operations', line: 8 }] }],
    armed: [{ value: false, basis: 'stated-for-region', sources: [{ document: 'current-operations', line: 8 }] }],
    focus: [
      { value: { en: 'specialized police team on sexual and gender-based violence', fr: 'équipe policière spécialisée en violence sexuelle et fondée sur le genre' }, basis: 'stated', sources: [{ document: 'current-operations', line: 40 }] },
      { value: { en: 'individual police officers in support of the mandate', fr: "policiers hors unité constituée à l'appui du mandat" }, basis: 'stated', sources: [{ document: 'current-operations', line: 41 }] },
      { value: { en: 'mentoring of judicial police', fr: 'mentorat de la police judiciaire' }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 154 }] },
    ],
    localPolice: [{ value: { en: 'Congolese National Police', fr: 'Police nationale congolaise' }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 152 }] }],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 115 },
          { document: 'annual-report-2024-25', line: 149 },
        ],
      },
    ],
    statuses: [{ status: 'active', sources: [{ document: 'current-operations', line: 39 }] }],
  },
  {
    id: 'unmik',
    label: { en: 'United Nations Interim Administration Mission in Kosovo', fr: "Mission d'administration intérimaire des Nations Unies au Kosovo" },
    names: [
      { text: 'UNMIK', form: 'acronym', sources: [{ document: 'annual-report-2024-25', line: 53 }] },
      { text: 'MINUK', form: 'acronym', sources: [FRENCH_TEXTS] },
      { text: 'United Nations Interim Administration Mission in Kosovo', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 243 }] },
      { text: 'UN Mission in Kosovo', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 54 }] },
      { text: 'United Nations Interim Administration Mission in Kosovo (UNMIK)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 244 }] },
      { text: 'UN Mission in Kosovo (UNMIK)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 96 }] },
    ],
    kinds: [{ value: 'united-nations', basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 244 }] }],
    modes: [{ value: 'multilateral', basis: 'inferred', sources: [{ document: 'evaluation-2015-2020', line: 360 }] }],
    leads: [{ value: { en: 'United Nations', fr: 'Nations Unies' }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 244 }] }],
    hosts: [
      {
        value: 'XK',
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 95 },
          { document: 'annual-report-2024-25', line: 244 },
        ],
      },
    ],
    languages: [],
    armed: [],
    focus: [{ value: { en: 'liaison with INTERPOL', fr: 'liaison avec INTERPOL' }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 244 }] }],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 97 },
          { document: 'annual-report-2024-25', line: 244 },
        ],
      },
    ],
    statuses: [],
  },
  {
    id: 'icc',
    label: { en: 'International Criminal Court', fr: 'Cour pénale internationale' },
    names: [
      {
        text: 'ICC',
        form: 'acronym',
        sources: [
          { document: 'evaluation-2015-2020', line: 70 },
          { document: 'annual-report-2024-25', line: 27 },
        ],
      },
      { text: 'CPI', form: 'acronym', sources: [FRENCH_TEXTS] },
      { text: 'Cour pénale internationale', form: 'name', sources: [FRENCH_TEXTS] },
      {
        text: 'International Criminal Court',
        form: 'name',
        sources: [
          { document: 'evaluation-2015-2020', line: 71 },
          { document: 'annual-report-2024-25', line: 28 },
          { document: 'current-operations', line: 45 },
        ],
      },
      {
        text: 'International Criminal Court (ICC)',
        form: 'name',
        sources: [
          { document: 'evaluation-2015-2020', line: 389 },
          { document: 'annual-report-2024-25', line: 84 },
        ],
      },
    ],
    kinds: [
      {
        value: 'court-or-tribunal',
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 46 },
          { document: 'annual-report-2024-25', line: 181 },
          { document: 'evaluation-2015-2020', line: 389 },
        ],
      },
    ],
    modes: [],
    leads: [{ value: { en: 'International Criminal Court, Office of the Prosecutor', fr: 'Cour pénale internationale, Bureau du Procureur' }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 184 }] }],
    hosts: [
      {
        value: 'NL',
        basis: 'stated',
        relation: 'seated-in',
        sources: [
          { document: 'current-operations', line: 45 },
          { document: 'annual-report-2024-25', line: 83 },
          { document: 'annual-report-2024-25', line: 181 },
          { document: 'evaluation-2015-2020', line: 389 },
        ],
      },
    ],
    languages: [],
    armed: [],
    focus: [
      {
        value: { en: 'investigation of the most serious crimes', fr: 'enquêtes sur les crimes les plus graves' },
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 46 },
          { document: 'annual-report-2024-25', line: 181 },
        ],
      },
      {
        value: { en: 'sexual and gender-based violence in the Central African Republic', fr: 'violence sexuelle et fondée sur le genre en République centrafricaine' },
        basis: 'stated',
        sources: [
          { document: 'evaluation-2015-2020', line: 390 },
          { document: 'evaluation-2015-2020', line: 500 },
        ],
      },
    ],
    predecessors: [],
    successors: [],
    presence: [
      { extent: 'within', from: '2018-04-01', to: '2019-03-31', peopleCounted: true, basis: 'stated', label: { en: 'one assignment of one year', fr: "une affectation d'un an" }, sources: [{ document: 'evaluation-2015-2020', line: 389 }] },
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 85 },
          { document: 'annual-report-2024-25', line: 181 },
        ],
      },
    ],
    statuses: [{ status: 'active', sources: [{ document: 'current-operations', line: 46 }] }],
  },
  {
    id: 'court-not-named',
    label: { en: 'International court or tribunal, not named', fr: 'Cour ou tribunal international, non nommé' },
    names: [{ text: 'International courts and tribunals', form: 'description', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 340 }] }],
    kinds: [{ value: 'court-or-tribunal', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 340 }] }],
    modes: [],
    leads: [],
    hosts: [],
    languages: [],
    armed: [],
    focus: [],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'within',
        from: '2015-04-01',
        to: '2016-03-31',
        peopleCounted: true,
        basis: 'inferred',
        label: { en: 'one person on average', fr: 'une personne en moyenne' },
        sources: [{ document: 'evaluation-2015-2020', line: 340, table: '11', row: 'Operational: International courts and tribunals', column: '2015-16' }],
      },
      {
        extent: 'within',
        from: '2016-04-01',
        to: '2017-03-31',
        peopleCounted: true,
        basis: 'inferred',
        label: { en: 'one person on average', fr: 'une personne en moyenne' },
        sources: [{ document: 'evaluation-2015-2020', line: 340, table: '11', row: 'Operational: International courts and tribunals', column: '2016-17' }],
      },
      {
        extent: 'within',
        from: '2017-04-01',
        to: '2018-03-31',
        peopleCounted: true,
        basis: 'inferred',
        label: { en: 'one person on average', fr: 'une personne en moyenne' },
        sources: [{ document: 'evaluation-2015-2020', line: 340, table: '11', row: 'Operational: International courts and tribunals', column: '2017-18' }],
      },
      {
        extent: 'within',
        from: '2019-04-01',
        to: '2020-03-31',
        peopleCounted: true,
        basis: 'inferred',
        label: { en: 'one person on average', fr: 'une personne en moyenne' },
        sources: [{ document: 'evaluation-2015-2020', line: 340, table: '11', row: 'Operational: International courts and tribunals', column: '2019-20' }],
      },
    ],
    statuses: [],
  },
  {
    id: 'unitar',
    label: { en: 'United Nations Institute for Training and Research', fr: 'Institut des Nations Unies pour la formation et la recherche' },
    names: [
      {
        text: 'UNITAR',
        form: 'acronym',
        sources: [
          { document: 'evaluation-2015-2020', line: 477 },
          { document: 'annual-report-2024-25', line: 51 },
          { document: 'current-operations', line: 49 },
        ],
      },
      {
        text: 'United Nations Institute for Training and Research',
        form: 'name',
        sources: [
          { document: 'evaluation-2015-2020', line: 477 },
          { document: 'annual-report-2024-25', line: 127 },
          { document: 'current-operations', line: 48 },
        ],
      },
      { text: 'UN Institute for Training and Research', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 52 }] },
      {
        text: 'United Nations Institute for Training and Research (UNITAR)',
        form: 'name',
        sources: [
          { document: 'evaluation-2015-2020', line: 477 },
          { document: 'annual-report-2024-25', line: 232 },
          { document: 'current-operations', line: 49 },
        ],
      },
      { text: 'UN Institute for Training and Research (UNITAR)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 90 }] },
    ],
    kinds: [{ value: 'secondment', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 502 }] }],
    modes: [],
    leads: [
      {
        value: { en: 'United Nations', fr: 'Nations Unies' },
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 49 },
          { document: 'annual-report-2024-25', line: 232 },
        ],
      },
    ],
    hosts: [
      {
        value: 'CH',
        basis: 'stated',
        relation: 'seated-in',
        sources: [
          { document: 'current-operations', line: 48 },
          { document: 'annual-report-2024-25', line: 89 },
        ],
      },
    ],
    languages: [],
    armed: [],
    focus: [
      {
        value: { en: 'development and delivery of training for police peacekeepers', fr: 'élaboration et prestation de formation pour les policiers de la paix' },
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 49 },
          { document: 'annual-report-2024-25', line: 233 },
        ],
      },
      { value: { en: 'gender in training materials', fr: 'genre dans le matériel de formation' }, basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 502 }] },
    ],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'within',
        from: '2015-04-01',
        to: '2020-03-31',
        basis: 'inferred',
        sources: [
          { document: 'evaluation-2015-2020', line: 192 },
          { document: 'evaluation-2015-2020', line: 477 },
          { document: 'evaluation-2015-2020', line: 502 },
        ],
      },
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 91 },
          { document: 'annual-report-2024-25', line: 233 },
        ],
      },
    ],
    statuses: [{ status: 'active', sources: [{ document: 'current-operations', line: 49 }] }],
  },
  {
    id: 'prmny',
    label: { en: 'Permanent Mission of Canada to the United Nations in New York', fr: 'Mission permanente du Canada auprès des Nations Unies à New York' },
    names: [
      {
        text: 'PRMNY',
        form: 'acronym',
        sources: [
          { document: 'evaluation-2015-2020', line: 100 },
          { document: 'annual-report-2024-25', line: 43 },
        ],
      },
      {
        text: 'Permanent Mission to the United Nations in New York',
        form: 'name',
        sources: [
          { document: 'evaluation-2015-2020', line: 101 },
          { document: 'current-operations', line: 43 },
        ],
      },
      { text: 'Permanent Mission of Canada to the United Nations New York', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 476 }] },
      { text: 'Permanent Mission of Canada to the UN in New York', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 44 }] },
      {
        text: 'Permanent Mission of Canada to the United Nations in New York',
        form: 'name',
        sources: [
          { document: 'annual-report-2024-25', line: 189 },
          { document: 'current-operations', line: 44 },
        ],
      },
      { text: "Canada's Permanent Mission to the United Nations in New York", form: 'name', sources: [{ document: 'current-operations', line: 43 }] },
      { text: "Canada's Permanent Mission to the United Nations in New York - Senior Police Advisor", form: 'name', sources: [{ document: 'current-operations', line: 43 }] },
      { text: 'Permanent Mission of Canada to the United Nations New York (PRMNY)', form: 'name', sources: [{ document: 'evaluation-2015-2020', line: 476 }] },
      { text: 'Permanent Mission of Canada to the UN in New York (PRMNY)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 190 }] },
      {
        text: 'Senior Police Advisor',
        form: 'description',
        sources: [
          { document: 'evaluation-2015-2020', line: 476 },
          { document: 'current-operations', line: 43 },
        ],
      },
      { text: 'Senior Police and Corrections Adviser', form: 'description', sources: [{ document: 'annual-report-2024-25', line: 191 }] },
    ],
    kinds: [
      {
        value: 'secondment',
        basis: 'inferred',
        sources: [
          { document: 'current-operations', line: 44 },
          { document: 'annual-report-2024-25', line: 191 },
        ],
      },
    ],
    modes: [],
    leads: [{ value: { en: 'Global Affairs Canada', fr: 'Affaires mondiales Canada' }, basis: 'inferred', sources: [{ document: 'current-operations', line: 44 }] }],
    hosts: [
      {
        value: 'US',
        basis: 'stated',
        relation: 'seated-in',
        sources: [
          { document: 'current-operations', line: 43 },
          { document: 'annual-report-2024-25', line: 108 },
        ],
      },
    ],
    languages: [],
    armed: [],
    focus: [
      {
        value: { en: 'senior police adviser on United Nations peace operations', fr: 'conseiller principal de police pour les opérations de paix des Nations Unies' },
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 44 },
          { document: 'annual-report-2024-25', line: 191 },
        ],
      },
      { value: { en: 'gender mainstreaming', fr: 'intégration de la dimension de genre' }, basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 504 }] },
    ],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'within',
        from: '2015-04-01',
        to: '2020-03-31',
        basis: 'inferred',
        sources: [
          { document: 'evaluation-2015-2020', line: 192 },
          { document: 'evaluation-2015-2020', line: 476 },
          { document: 'evaluation-2015-2020', line: 504 },
        ],
      },
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 110 },
          { document: 'annual-report-2024-25', line: 191 },
        ],
      },
    ],
    statuses: [{ status: 'active', sources: [{ document: 'current-operations', line: 44 }] }],
  },
  {
    id: 'picp',
    label: { en: 'Pacific Islands Chiefs of Police Secretariat', fr: 'Secrétariat des chefs de police des îles du Pacifique' },
    names: [
      { text: 'PICP', form: 'acronym', sources: [{ document: 'annual-report-2024-25', line: 39 }] },
      { text: 'Pacific Islands Chiefs of Police Secretariat', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 40 }] },
      { text: 'Pacific Islands Chiefs of Police Secretariat (PICP)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 93 }] },
    ],
    kinds: [{ value: 'secondment', basis: 'inferred', sources: [{ document: 'annual-report-2024-25', line: 93 }] }],
    modes: [],
    leads: [],
    hosts: [{ value: 'NZ', basis: 'stated', relation: 'seated-in', sources: [{ document: 'annual-report-2024-25', line: 92 }] }],
    languages: [],
    armed: [],
    focus: [],
    predecessors: [],
    successors: [],
    presence: [{ extent: 'within', from: '2024-04-01', to: '2025-03-31', peopleCounted: true, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 94 }] }],
    statuses: [],
  },
  {
    id: 'iaccc',
    label: { en: 'International Anti-Corruption Coordination Centre', fr: 'Centre international de coordination de la lutte contre la corruption' },
    names: [
      { text: 'IACCC', form: 'acronym', sources: [{ document: 'annual-report-2024-25', line: 23 }] },
      { text: 'International Anti-Corruption Coordination Centre', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 24 }] },
      { text: 'International Anti-Corruption Coordination Center', form: 'name', sources: [{ document: 'current-operations', line: 58 }] },
      { text: 'International Anti-Corruption Coordination Centre (IACCC)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 81 }] },
    ],
    kinds: [
      {
        value: 'secondment',
        basis: 'inferred',
        sources: [
          { document: 'current-operations', line: 58 },
          { document: 'annual-report-2024-25', line: 169 },
        ],
      },
    ],
    modes: [],
    leads: [{ value: { en: 'National Crime Agency, United Kingdom', fr: 'National Crime Agency, Royaume-Uni' }, basis: 'inferred', sources: [{ document: 'annual-report-2024-25', line: 169 }] }],
    hosts: [
      {
        value: 'GB',
        basis: 'stated',
        relation: 'seated-in',
        sources: [
          { document: 'current-operations', line: 58 },
          { document: 'annual-report-2024-25', line: 80 },
          { document: 'annual-report-2024-25', line: 169 },
        ],
      },
    ],
    languages: [],
    armed: [],
    focus: [
      {
        value: { en: 'grand corruption and money laundering: investigations, intelligence, training', fr: 'grande corruption et blanchiment\u00a0: enquêtes, renseignement, formation' },
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 59 },
          { document: 'current-operations', line: 63 },
          { document: 'annual-report-2024-25', line: 169 },
        ],
      },
    ],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 82 },
          { document: 'annual-report-2024-25', line: 169 },
        ],
      },
    ],
    statuses: [],
  },
  {
    id: 'watch',
    label: { en: 'Women Against Transnational Corruption Hub', fr: 'Women Against Transnational Corruption Hub' },
    names: [
      { text: 'WATCH', form: 'acronym', sources: [{ document: 'annual-report-2024-25', line: 55 }] },
      { text: 'Women Against Transnational Corruption Hub', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 56 }] },
      { text: 'Women Against Transnational Corruption Hub (WATCH)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 174 }] },
    ],
    kinds: [{ value: 'training-initiative', basis: 'inferred', sources: [{ document: 'annual-report-2024-25', line: 174 }] }],
    modes: [],
    leads: [],
    hosts: [],
    languages: [],
    armed: [],
    focus: [
      {
        value: { en: 'mentoring of women investigators', fr: "mentorat d'enquêtrices" },
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 174 },
          { document: 'annual-report-2024-25', line: 179 },
        ],
      },
    ],
    predecessors: [],
    successors: [],
    partOf: 'iaccc',
    presence: [
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        basis: 'inferred',
        sources: [
          { document: 'annual-report-2024-25', line: 170 },
          { document: 'annual-report-2024-25', line: 174 },
        ],
      },
    ],
    statuses: [],
  },
  {
    id: 'un-gratis-positions',
    label: { en: 'Gratis positions to the United Nations', fr: 'Postes à titre gracieux aux Nations Unies' },
    names: [
      { text: 'UN Gratis Positions', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 111 }] },
      { text: 'Gratis Positions to the United Nations', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 199 }] },
    ],
    kinds: [
      {
        value: 'gratis-position',
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 111 },
          { document: 'annual-report-2024-25', line: 199 },
          { document: 'annual-report-2024-25', line: 200 },
        ],
      },
    ],
    modes: [],
    leads: [
      {
        value: { en: 'United Nations', fr: 'Nations Unies' },
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 199 },
          { document: 'annual-report-2024-25', line: 200 },
        ],
      },
    ],
    hosts: [
      {
        value: 'US',
        basis: 'stated',
        relation: 'seated-in',
        sources: [
          { document: 'annual-report-2024-25', line: 108 },
          { document: 'annual-report-2024-25', line: 111 },
        ],
      },
    ],
    languages: [],
    armed: [],
    focus: [{ value: { en: 'prevention of sexual exploitation and abuse, rights of victims', fr: "prévention de l'exploitation et des abus sexuels, droits des victimes" }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 200 }] }],
    predecessors: [],
    successors: [],
    presence: [
      { extent: 'within', from: '2023-10', to: '2023-10', peopleCounted: true, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 200 }] },
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 112 },
          { document: 'annual-report-2024-25', line: 204 },
        ],
      },
    ],
    statuses: [],
  },
  {
    id: 'un-gratis-ovra',
    label: { en: "Office of the Victims' Rights Advocate", fr: 'Bureau de la défenseure des droits des victimes' },
    names: [
      { text: 'OVRA', form: 'acronym', sources: [{ document: 'annual-report-2024-25', line: 37 }] },
      { text: "Office of the Victims' Rights Advocate", form: 'name', sources: [{ document: 'annual-report-2024-25', line: 38 }] },
      { text: "Office of the Victims' Rights Advocate (OVRA)", form: 'name', sources: [{ document: 'annual-report-2024-25', line: 200 }] },
    ],
    kinds: [{ value: 'gratis-position', basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 200 }] }],
    modes: [],
    leads: [{ value: { en: 'United Nations', fr: 'Nations Unies' }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 200 }] }],
    hosts: [],
    languages: [],
    armed: [],
    focus: [{ value: { en: 'rights of victims of sexual exploitation and abuse', fr: "droits des victimes d'exploitation et d'abus sexuels" }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 200 }] }],
    predecessors: [],
    successors: [],
    partOf: 'un-gratis-positions',
    presence: [
      { extent: 'within', from: '2023-10', to: '2023-10', basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 200 }] },
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 201 },
          { document: 'annual-report-2024-25', line: 204 },
        ],
      },
    ],
    statuses: [],
  },
  {
    id: 'un-gratis-oscsea',
    label: { en: 'Office of the Special Coordinator on improving the United Nations response to sexual exploitation and abuse', fr: "Bureau de la coordonnatrice spéciale chargée d'améliorer les moyens d'action des Nations Unies face à l'exploitation et aux abus sexuels" },
    names: [
      { text: 'OSCSEA', form: 'acronym', sources: [{ document: 'annual-report-2024-25', line: 35 }] },
      { text: "Office of the Special Coordinator on improving the UN's response to sexual exploitation and abuse", form: 'name', sources: [{ document: 'annual-report-2024-25', line: 36 }] },
      { text: 'Office of the Special Coordinator', form: 'description', sources: [{ document: 'annual-report-2024-25', line: 200 }] },
      { text: "Office of the Special Coordinator on improving the UN's response to sexual exploitation and abuse (OSCSEA)", form: 'name', sources: [{ document: 'annual-report-2024-25', line: 200 }] },
    ],
    kinds: [{ value: 'gratis-position', basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 200 }] }],
    modes: [],
    leads: [{ value: { en: 'United Nations', fr: 'Nations Unies' }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 200 }] }],
    hosts: [],
    languages: [],
    armed: [],
    focus: [{ value: { en: 'zero tolerance and accountability', fr: 'tolérance zéro et reddition de comptes' }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 200 }] }],
    predecessors: [],
    successors: [],
    partOf: 'un-gratis-positions',
    presence: [{ extent: 'throughout', from: '2023-10', to: '2025-04', basis: 'inferred', sources: [{ document: 'annual-report-2024-25', line: 200 }] }],
    statuses: [{ status: 'active', from: '2023-10', to: '2025-04', basis: 'inferred', label: { en: 'extended through April 2025', fr: "prolongée jusqu'en avril 2025" }, sources: [{ document: 'annual-report-2024-25', line: 200 }] }],
  },
  {
    id: 'pre-saat',
    label: { en: 'Pre-UN Selection Assistance and Assessment Team training', fr: "Formation préalable à l'équipe d'aide à la sélection et d'évaluation des Nations Unies" },
    names: [
      { text: 'Pre-SAAT', form: 'acronym', sources: [{ document: 'annual-report-2024-25', line: 41 }] },
      { text: 'PRE-SAAT', form: 'acronym', sources: [{ document: 'evaluation-2015-2020', line: 560 }] },
      { text: 'Pre-UN Selection Assistance and Assessment Team', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 42 }] },
      { text: 'United Nations Pre-Selection Assistance and Assessment Team Project', form: 'name', sources: [{ document: 'current-operations', line: 51 }] },
      { text: 'Pre-Selection Assistance and Assessment Team', form: 'name', sources: [{ document: 'current-operations', line: 51 }] },
      { text: 'UN SAAT preparation gender initiatives', form: 'description', sources: [{ document: 'evaluation-2015-2020', line: 504 }] },
      { text: 'Pre-UN Selection Assistance and Assessment Team (Pre-SAAT)', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 127 }] },
      { text: 'Pre-UN Selection Assistance and Assessment Team Training', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 126 }] },
      { text: "United Nations' Pre-Selection Assistance and Assessment Team training project", form: 'name', sources: [{ document: 'current-operations', line: 52 }] },
    ],
    kinds: [
      {
        value: 'training-initiative',
        basis: 'stated',
        sources: [
          { document: 'current-operations', line: 52 },
          { document: 'evaluation-2015-2020', line: 560 },
          { document: 'annual-report-2024-25', line: 126 },
        ],
      },
    ],
    modes: [],
    leads: [{ value: { en: 'United Nations', fr: 'Nations Unies' }, basis: 'stated', sources: [{ document: 'current-operations', line: 52 }] }],
    hosts: [],
    languages: [],
    armed: [],
    focus: [
      {
        value: { en: 'training of police officers interested in a United Nations mission', fr: 'formation de policiers intéressés par une mission des Nations Unies' },
        basis: 'stated',
        sources: [{ document: 'current-operations', line: 53 }],
      },
      {
        value: { en: 'preparation of women candidates', fr: 'préparation de candidates' },
        basis: 'stated',
        sources: [
          { document: 'evaluation-2015-2020', line: 560 },
          { document: 'annual-report-2024-25', line: 127 },
        ],
      },
    ],
    predecessors: [],
    successors: [],
    presence: [
      { extent: 'within', from: '2014-09', to: '2014-09', basis: 'stated', label: { en: 'first Canadian instructors', fr: 'premiers instructeurs canadiens' }, sources: [{ document: 'current-operations', line: 52 }] },
      {
        extent: 'within',
        from: '2015-04-01',
        to: '2020-03-31',
        basis: 'inferred',
        sources: [
          { document: 'evaluation-2015-2020', line: 192 },
          { document: 'evaluation-2015-2020', line: 560 },
        ],
      },
    ],
    statuses: [{ status: 'paused', from: '2024-04-01', to: '2025-03-31', label: { en: 'no sessions delivered; roster of trainers kept', fr: 'aucune séance offerte; liste de formateurs maintenue' }, sources: [{ document: 'annual-report-2024-25', line: 127 }] }],
  },
  {
    id: 'elsie-initiative',
    label: { en: 'Elsie Initiative for Women in Peace Operations', fr: 'Initiative Elsie pour la participation des femmes aux opérations de paix' },
    names: [
      {
        text: 'Elsie Initiative for Women in Peace Operations',
        form: 'name',
        sources: [
          { document: 'evaluation-2015-2020', line: 558 },
          { document: 'annual-report-2024-25', line: 124 },
        ],
      },
      {
        text: 'Elsie Initiative',
        form: 'name',
        sources: [
          { document: 'evaluation-2015-2020', line: 558 },
          { document: 'annual-report-2024-25', line: 124 },
          { document: 'peace-operations', line: 60 },
        ],
      },
    ],
    kinds: [
      {
        value: 'training-initiative',
        basis: 'inferred',
        sources: [
          { document: 'annual-report-2024-25', line: 125 },
          { document: 'evaluation-2015-2020', line: 560 },
          { document: 'evaluation-2015-2020', line: 561 },
        ],
      },
    ],
    modes: [],
    leads: [],
    hosts: [],
    languages: [],
    armed: [],
    focus: [{ value: { en: 'more women among United Nations peacekeepers, better conditions for them', fr: 'plus de femmes parmi les casques bleus, de meilleures conditions pour elles' }, basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 559 }] }],
    localPolice: [{ value: { en: 'Zambia Police Service', fr: 'service de police de la Zambie' }, basis: 'stated', sources: [{ document: 'annual-report-2024-25', line: 125 }] }],
    predecessors: [],
    successors: [],
    presence: [
      { extent: 'within', from: '2017', to: '2017', basis: 'inferred', label: { en: 'year of the initiative in a heading', fr: "année de l'initiative dans un titre" }, sources: [{ document: 'evaluation-2015-2020', line: 558 }] },
      { extent: 'within', from: '2024-09', to: '2024-12', basis: 'inferred', label: { en: 'instructors in Zambia, fall 2024', fr: 'instructeurs en Zambie, automne 2024' }, sources: [{ document: 'annual-report-2024-25', line: 125 }] },
    ],
    statuses: [],
  },
  {
    id: 'un-leadership-training',
    label: { en: 'UN Leadership Training, Zambia', fr: 'Formation en leadership des Nations Unies, Zambie' },
    names: [
      { text: 'UN Leadership Training', form: 'name', sources: [{ document: 'annual-report-2024-25', line: 117 }] },
      { text: "Women's Leadership Training", form: 'name', basis: 'inferred', sources: [{ document: 'annual-report-2024-25', line: 125 }] },
      { text: "Women's Leadership Training course", form: 'description', basis: 'inferred', sources: [{ document: 'annual-report-2024-25', line: 125 }] },
    ],
    kinds: [
      {
        value: 'training-initiative',
        basis: 'stated',
        sources: [{ document: 'annual-report-2024-25', line: 117 }],
      },
      {
        value: 'training-initiative',
        basis: 'inferred',
        sources: [{ document: 'annual-report-2024-25', line: 125 }],
      },
    ],
    modes: [],
    leads: [{ value: { en: 'Elsie Initiative for Women in Peace Operations', fr: 'Initiative Elsie pour la participation des femmes aux opérations de paix' }, basis: 'inferred', sources: [{ document: 'annual-report-2024-25', line: 125 }] }],
    hosts: [
      {
        value: 'ZM',
        basis: 'stated',
        sources: [
          { document: 'annual-report-2024-25', line: 116 },
          { document: 'annual-report-2024-25', line: 125 },
        ],
      },
    ],
    languages: [],
    armed: [],
    focus: [{ value: { en: 'leadership of women in the Zambia Police Service', fr: 'leadership des femmes au service de police de la Zambie' }, basis: 'inferred', sources: [{ document: 'annual-report-2024-25', line: 125 }] }],
    localPolice: [{ value: { en: 'Zambia Police Service', fr: 'service de police de la Zambie' }, basis: 'inferred', sources: [{ document: 'annual-report-2024-25', line: 125 }] }],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'within',
        from: '2024-04-01',
        to: '2025-03-31',
        peopleCounted: true,
        basis: 'stated',
        sources: [{ document: 'annual-report-2024-25', line: 118 }],
      },
      {
        extent: 'within',
        from: '2024-09',
        to: '2024-12',
        basis: 'inferred',
        label: { en: "Women's Leadership Training, fall 2024", fr: 'formation en leadership pour femmes, automne 2024' },
        sources: [{ document: 'annual-report-2024-25', line: 125 }],
      },
    ],
    statuses: [],
  },
  {
    id: 'zambia-preparatory-training',
    label: { en: 'Preparatory training for Zambian women officers', fr: 'Formation préparatoire de policières zambiennes' },
    names: [{ text: 'preparatory training for United Nations missions', form: 'description', sources: [{ document: 'peace-operations', line: 36 }] }],
    kinds: [
      {
        value: 'training-initiative',
        basis: 'stated',
        sources: [
          { document: 'peace-operations', line: 36 },
          { document: 'peace-operations', line: 44 },
        ],
      },
    ],
    modes: [],
    leads: [{ value: { en: 'Elsie Initiative', fr: 'Initiative Elsie' }, basis: 'inferred', sources: [{ document: 'peace-operations', line: 60 }] }],
    hosts: [{ value: 'ZM', basis: 'stated', sources: [{ document: 'peace-operations', line: 38 }] }],
    languages: [],
    armed: [],
    focus: [
      {
        value: { en: 'United Nations Assessment for Mission Service', fr: 'évaluation des Nations Unies pour le service en mission' },
        basis: 'stated',
        sources: [
          { document: 'peace-operations', line: 40 },
          { document: 'peace-operations', line: 44 },
        ],
      },
    ],
    predecessors: [],
    successors: [],
    presence: [],
    statuses: [],
  },
  {
    id: 'ethiopia-identification',
    label: { en: 'Identification specialists in Ethiopia, Flight 302', fr: "Spécialistes de l'identification en Éthiopie, vol 302" },
    names: [
      { text: 'Addis Ababa, Ethiopia', form: 'description', sources: [{ document: 'evaluation-2015-2020', line: 302 }] },
      { text: 'Ethiopian Airlines Flight 302', form: 'description', sources: [{ document: 'evaluation-2015-2020', line: 587 }] },
      { text: 'Rapid Deployment (Addis Ababa, Ethiopia, DRC)', form: 'description', sharedWith: ['drc-rapid-deployment'], sources: [{ document: 'evaluation-2015-2020', line: 302 }] },
    ],
    kinds: [
      {
        value: 'rapid-response',
        basis: 'inferred',
        sources: [
          { document: 'evaluation-2015-2020', line: 302 },
          { document: 'evaluation-2015-2020', line: 335 },
          { document: 'evaluation-2015-2020', line: 587 },
        ],
      },
    ],
    modes: [],
    leads: [{ value: { en: 'INTERPOL', fr: 'INTERPOL' }, basis: 'inferred', sources: [{ document: 'evaluation-2015-2020', line: 587 }] }],
    hosts: [
      {
        value: 'ET',
        basis: 'stated',
        sources: [
          { document: 'evaluation-2015-2020', line: 302 },
          { document: 'evaluation-2015-2020', line: 587 },
        ],
      },
    ],
    languages: [],
    armed: [],
    focus: [{ value: { en: 'identification of passenger remains', fr: 'identification des restes de passagers' }, basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 587 }] }],
    predecessors: [],
    successors: [],
    presence: [
      { extent: 'within', from: '2019-03', to: '2019-06', basis: 'inferred', label: { en: 'seven weeks in spring 2019', fr: 'sept semaines au printemps 2019' }, sources: [{ document: 'evaluation-2015-2020', line: 587 }] },
      { extent: 'within', from: '2019-04', to: '2019-06', basis: 'inferred', label: { en: 'seven weeks are more than March has', fr: 'sept semaines dépassent le mois de mars' }, sources: [{ document: 'evaluation-2015-2020', line: 587 }] },
    ],
    statuses: [{ status: 'closed', label: { en: 'ended when death certificates were issued', fr: 'terminée à la délivrance des certificats de décès' }, sources: [{ document: 'evaluation-2015-2020', line: 587 }] }],
  },
  {
    id: 'drc-rapid-deployment',
    label: { en: 'Rapid deployment, Democratic Republic of the Congo', fr: 'Déploiement rapide, République démocratique du Congo' },
    names: [{ text: 'Rapid Deployment (Addis Ababa, Ethiopia, DRC)', form: 'description', sources: [{ document: 'evaluation-2015-2020', line: 302 }] }],
    kinds: [{ value: 'rapid-response', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 302 }] }],
    modes: [],
    leads: [],
    hosts: [{ value: 'CD', basis: 'stated', sources: [{ document: 'evaluation-2015-2020', line: 302 }] }],
    languages: [],
    armed: [],
    focus: [],
    predecessors: [],
    successors: [],
    presence: [
      {
        extent: 'within',
        from: '2015-04-01',
        to: '2020-03-31',
        basis: 'inferred',
        sources: [
          { document: 'evaluation-2015-2020', line: 192 },
          { document: 'evaluation-2015-2020', line: 302 },
        ],
      },
    ],
    statuses: [],
  },
]);

/**
 * Where the codes of host countries come from. `XK`, for Kosovo, is a code that the standard leaves to users.
 * @category Data
 */
export const hostCodes = /* @__PURE__ */ frozen({ external: { title: 'ISO 3166-1, alpha-2 codes', publisher: 'International Organization for Standardization', address: 'https://www.iso.org/iso-3166-country-codes.html' } } as const satisfies Source);

/**
 * How many people the documents say may be deployed, each statement by itself: by mission, by several missions
 * together, by region, and for the program.
 *
 * Only the ministerial note has a date. The web page gives its numbers by country or region; which missions those cover
 * is read from its headings, and the note does not name the missions in Haiti and Mali, nor the one of the European
 * Union in the West Bank: `basis` says so.
 * @see ministerial-note-2019, L3, L10-15; current-operations, L3-8; evaluation-2015-2020, L162, L437, L586, L603-604
 * @category Data
 */
export const missionCeilings = /* @__PURE__ */ frozen<readonly ({ readonly sources: readonly DocumentSource[] } & Ceiling)[]>([
  {
    id: 'program-2019',
    label: { en: 'the program', fr: 'le programme' },
    scope: 'program',
    missions: [],
    nature: 'authorized',
    upTo: 150,
    printed: 'up to 150',
    asOf: '2019-09-05',
    basis: 'stated',
    sources: [
      { document: 'ministerial-note-2019', line: 3 },
      { document: 'ministerial-note-2019', line: 8 },
    ],
  },
  {
    id: 'program-target',
    label: { en: 'the program, target', fr: 'le programme, cible' },
    scope: 'program',
    missions: [],
    nature: 'target',
    upTo: 150,
    printed: '150 target',
    basis: 'stated',
    sources: [
      { document: 'evaluation-2015-2020', line: 604 },
      { document: 'evaluation-2015-2020', line: 162 },
      { document: 'evaluation-2015-2020', line: 603 },
    ],
  },
  {
    id: 'haiti-2019',
    label: { en: 'United Nations mission in Haiti', fr: 'mission des Nations Unies en Haïti' },
    scope: 'mission',
    missions: ['binuh'],
    nature: 'authorized',
    upTo: 10,
    printed: 'up to 10',
    asOf: '2019-09-05',
    basis: 'inferred',
    sources: [
      { document: 'ministerial-note-2019', line: 10 },
      { document: 'ministerial-note-2019', line: 8 },
    ],
  },
  {
    id: 'ukraine-2019',
    label: { en: 'two missions in Ukraine', fr: 'deux missions en Ukraine' },
    scope: 'missions-together',
    missions: ['cpmu', 'euam-ukraine'],
    nature: 'authorized',
    upTo: 45,
    printed: 'up to 45',
    asOf: '2019-09-05',
    basis: 'stated',
    sources: [
      { document: 'ministerial-note-2019', line: 11 },
      { document: 'ministerial-note-2019', line: 8 },
    ],
  },
  {
    id: 'mali-2019',
    label: { en: 'two missions in Mali', fr: 'deux missions au Mali' },
    scope: 'missions-together',
    missions: ['minusma', 'eucap-sahel-mali'],
    nature: 'authorized',
    upTo: 20,
    printed: 'up to 20',
    asOf: '2019-09-05',
    basis: 'inferred',
    sources: [
      { document: 'ministerial-note-2019', line: 12 },
      { document: 'ministerial-note-2019', line: 8 },
    ],
  },
  {
    id: 'iraq-2019',
    label: { en: 'two missions in Iraq', fr: 'deux missions en Iraq' },
    scope: 'missions-together',
    missions: ['global-coalition', 'euam-iraq'],
    nature: 'authorized',
    upTo: 20,
    printed: 'up to 20',
    asOf: '2019-09-05',
    basis: 'stated',
    sources: [
      { document: 'ministerial-note-2019', line: 14 },
      { document: 'ministerial-note-2019', line: 8 },
    ],
  },
  {
    id: 'west-bank-2019',
    label: { en: 'two missions in the West Bank', fr: 'deux missions en Cisjordanie' },
    scope: 'missions-together',
    missions: ['op-proteus', 'eupol-copps'],
    nature: 'authorized',
    upTo: 7,
    printed: 'up to seven',
    asOf: '2019-09-05',
    basis: 'inferred',
    sources: [
      { document: 'ministerial-note-2019', line: 15 },
      { document: 'ministerial-note-2019', line: 8 },
    ],
  },
  {
    id: 'ukraine-bilateral-before',
    label: { en: 'bilateral mission in Ukraine, before it grew', fr: 'mission bilatérale en Ukraine, avant sa croissance' },
    scope: 'mission',
    missions: ['cpmu'],
    nature: 'authorized',
    upTo: 20,
    printed: 'from 20',
    basis: 'stated',
    sources: [{ document: 'evaluation-2015-2020', line: 437 }],
  },
  {
    id: 'ukraine-bilateral',
    label: { en: 'bilateral mission in Ukraine', fr: 'mission bilatérale en Ukraine' },
    scope: 'mission',
    missions: ['cpmu'],
    nature: 'authorized',
    upTo: 45,
    printed: '45 authorized',
    basis: 'stated',
    sources: [
      { document: 'evaluation-2015-2020', line: 586 },
      { document: 'evaluation-2015-2020', line: 437 },
    ],
  },
  {
    id: 'caribbean-region',
    label: { en: 'Caribbean region', fr: 'région des Caraïbes' },
    scope: 'region',
    missions: ['binuh', 'haiti-mission-support'],
    nature: 'authorized',
    upTo: 48,
    printed: 'Up to 48',
    basis: 'inferred',
    sources: [{ document: 'current-operations', line: 5, row: 'Caribbean region', column: 'Authorized Police Deployments' }],
  },
  { id: 'ukraine', label: { en: 'Ukraine', fr: 'Ukraine' }, scope: 'region', missions: ['cpmu', 'euam-ukraine'], nature: 'authorized', upTo: 45, printed: 'Up to 45', basis: 'inferred', sources: [{ document: 'current-operations', line: 6, row: 'Ukraine', column: 'Authorized Police Deployments' }] },
  { id: 'west-bank', label: { en: 'West Bank', fr: 'Cisjordanie' }, scope: 'region', missions: ['eupol-copps', 'op-proteus'], nature: 'authorized', upTo: 12, printed: 'Up to 12', basis: 'inferred', sources: [{ document: 'current-operations', line: 7, row: 'West Bank', column: 'Authorized Police Deployments' }] },
  {
    id: 'democratic-republic-of-the-congo',
    label: { en: 'Democratic Republic of the Congo', fr: 'République démocratique du Congo' },
    scope: 'region',
    missions: ['monusco'],
    nature: 'authorized',
    upTo: 25,
    printed: 'Up to 25',
    basis: 'inferred',
    sources: [{ document: 'current-operations', line: 8, row: 'Democratic Republic of the Congo', column: 'Authorized Police Deployments' }],
  },
]);

/**
 * What the ministerial note holds back.
 * @see ministerial-note-2019, L10, L13, L19
 * @category Data
 */
export const missionRedactions = /* @__PURE__ */ frozen<readonly ({ readonly sources: readonly DocumentSource[] } & Redaction)[]>([
  { id: 'haiti-2019', label: { en: 'end of the entry on Haiti', fr: 'fin du passage sur Haïti' }, missions: ['binuh'], sources: [{ document: 'ministerial-note-2019', line: 10 }] },
  { id: 'mission-2019', label: { en: 'a whole entry, between Mali and Iraq', fr: "un passage entier, entre le Mali et l'Iraq" }, missions: [], sources: [{ document: 'ministerial-note-2019', line: 13 }] },
  { id: 'next-steps-2019', label: { en: 'next steps', fr: 'prochaines étapes' }, missions: [], sources: [{ document: 'ministerial-note-2019', line: 19 }] },
]);
