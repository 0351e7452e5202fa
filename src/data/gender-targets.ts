import type { PersonnelCategory, TargetSchedule } from '../gender/model.js';
import { frozen } from '../kernel/frozen.js';

const ELSIE = /* @__PURE__ */ frozen({ external: { title: 'Page on UN strategies', publisher: 'Elsie Initiative Fund', address: 'https://elsiefund.org/un-strategies-eifund/' } } as const);
const UN_POLICE = /* @__PURE__ */ frozen({
  external: {
    title: 'UN Police page on the UN Assistance Mission in Somalia',
    publisher: 'United Nations',
    address: 'https://police.un.org/en/unpol-component-un-assistance-mission-somalia-surpasses-gender-parity-targets-2028',
  },
} as const);
const UN_PEACEKEEPING = /* @__PURE__ */ frozen({ external: { title: 'UN Peacekeeping page', publisher: 'United Nations', seen: 'copy' } } as const);
/** Its target for justice and corrections could be seen nowhere. */
const UNCONFIRMED = /* @__PURE__ */ frozen({ external: { title: 'UN Peacekeeping page', publisher: 'United Nations', seen: 'unconfirmed' } } as const);
/** The strategy itself, which sets its targets for each category; the evaluation and the note name none. */
const STRATEGY = /* @__PURE__ */ frozen({
  external: {
    title: 'Uniformed Gender Parity Strategy 2018-2028',
    publisher: 'United Nations',
    address: 'https://peacekeeping.un.org/en/uniformed-gender-parity-strategy-2018-2018-full-text',
  },
} as const);
const EVALUATION = /* @__PURE__ */ frozen({ document: 'evaluation-2015-2020', line: 464 } as const);
const NOTE = /* @__PURE__ */ frozen({ document: 'ministerial-note-2019', line: 8 } as const);

/**
 * Targets of the UN Uniformed Gender Parity Strategy 2018-2028: the least share of women, by calendar year and
 * category, among people deployed in UN operations. Only the targets that a source gives; the strategy has more, which
 * are not known here. The evaluation and the note give the targets of 2018 to 2020 for police and name no category:
 * that comes from the strategy (`categorySources`). The pages have no date that is known here, and what could be seen
 * on a copy only, or not at all, says so (`seen`).
 * @see evaluation-2015-2020, L464; ministerial-note-2019, L8
 * @category Data
 */
export const unGenderTargets = /* @__PURE__ */ frozen<TargetSchedule<PersonnelCategory>>({
  id: 'un-uniformed-gender-parity-strategy-2018-2028',
  label: {
    en: 'UN Uniformed Gender Parity Strategy 2018-2028',
    fr: "Stratégie de l'ONU pour la parité des genres parmi le personnel en tenue 2018-2028",
  },
  measure: 'strength',
  scope: 'un-missions',
  categories: {
    'individual-police-officers': { en: 'individual police officers', fr: 'policiers hors unité constituée' },
    'formed-police-units': { en: 'formed police units', fr: 'unités de police constituées' },
    'military-observers-and-staff-officers': {
      en: 'military observers and staff officers',
      fr: "observateurs militaires et officiers d'état-major",
    },
    'troop-contingents': { en: 'troop contingents', fr: 'contingents militaires' },
    'justice-and-corrections': { en: 'justice and corrections', fr: 'justice et services pénitentiaires' },
  },
  targets: [
    { category: 'individual-police-officers', year: 2018, share: '0.20', sources: [EVALUATION], categorySources: [STRATEGY] },
    { category: 'individual-police-officers', year: 2019, share: '0.21', sources: [EVALUATION, NOTE], categorySources: [STRATEGY] },
    { category: 'individual-police-officers', year: 2020, share: '0.22', sources: [EVALUATION], categorySources: [STRATEGY] },
    { category: 'individual-police-officers', year: 2028, share: '0.30', sources: [ELSIE] },
    { category: 'formed-police-units', year: 2022, share: '0.12', sources: [UN_POLICE] },
    { category: 'formed-police-units', year: 2028, share: '0.20', sources: [ELSIE] },
    { category: 'military-observers-and-staff-officers', year: 2021, share: '0.18', sources: [UN_PEACEKEEPING] },
    { category: 'military-observers-and-staff-officers', year: 2028, share: '0.25', sources: [ELSIE] },
    { category: 'troop-contingents', year: 2021, share: '0.08', sources: [UN_PEACEKEEPING] },
    { category: 'troop-contingents', year: 2028, share: '0.15', sources: [ELSIE] },
    { category: 'justice-and-corrections', year: 2021, share: '0.29', sources: [UNCONFIRMED] },
  ],
});
