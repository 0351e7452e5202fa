/*
 * Names of missions as files, letters and public tables write them, each with the answer of a careful reader who has
 * the bundled registry and nothing else. It was written before the look-up that it judges.
 *
 * Names of missions that the registry does not hold are those of the United Nations, the European Union, NATO, the OSCE
 * and the African Union; the country beside each is where its mandate put it.
 */

/** A name, and what it stands for. */
export interface JudgedName {
  readonly text: string;
  /** The id of an entry; several where the name may be each of them, or its halves name them; none where nobody can say. */
  readonly answer: string | readonly string[] | null;
  /** The country that the name says, or its mission is known to be in, as ISO alpha-2. */
  readonly country?: string;
  /** Ids of entries of which suggestions must speak before all others; none where nothing is near. */
  readonly near?: readonly string[];
}

/** Real missions that are not in the registry. None may be read, nor answered with a mission in another country. */
export const FOREIGN: readonly JudgedName[] = `
  SS: UNMISS | United Nations Mission in South Sudan | United Nations Mission in South Sudan (UNMISS) | UNMISS - South Sudan | Mission des Nations Unies au Soudan du Sud (MINUSS)
  SD: UNMIS | United Nations Mission in Sudan | UNAMID | African Union–United Nations Hybrid Operation in Darfur | UNITAMS | Mission des Nations Unies au Soudan
  LR: UNMIL | United Nations Mission in Liberia | United Nations Mission in Liberia (UNMIL) | Mission des Nations Unies au Libéria (MINUL) | UN Mission in Liberia
  CD: MONUC | EUPOL RD Congo | EUSEC RD Congo
  AF: UNAMA | ISAF | United Nations Assistance Mission in Afghanistan (UNAMA) | Mission d'assistance des Nations Unies en Afghanistan | EUPOL Afghanistan | EU Police Mission in Afghanistan | NATO Training Mission – Afghanistan (NTM-A) | Canadian Police Mission in Afghanistan
  XK: EULEX | EULEX Kosovo | European Union Rule of Law Mission in Kosovo (EULEX) | KFOR | OMIK | Kosovo Specialist Chambers
  BA: EUPM | UNMIBH | European Union Police Mission in Bosnia and Herzegovina (EUPM) | Mission de police de l'Union européenne en Bosnie-Herzégovine | SFOR
  CI: ONUCI | UNOCI | Opération des Nations Unies en Côte d'Ivoire (ONUCI) | United Nations Operation in Côte d’Ivoire | UN Mission in Ivory Coast
  TD: MINURCAT | United Nations Mission in the Central African Republic and Chad (MINURCAT) | EUFOR Tchad/RCA
  CF: MINUSCA | EUAM RCA | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic (MINUSCA) | Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation en République centrafricaine | European Union Advisory Mission in the Central African Republic | Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation en Centrafrique (MINUSCA)
  EH: MINURSO | Mission des Nations Unies pour l'organisation d'un référendum au Sahara occidental
  TL: UNTAET | UNMIT | UNMISET | United Nations Integrated Mission in Timor-Leste (UNMIT) | UN Mission in East Timor | Mission des Nations Unies au Timor oriental
  HT: UNMIH | UNSMIH | MIPONUH | MICAH | UNTMIH
  BI: ONUB | BNUB
  RW: UNAMIR | International Criminal Tribunal for Rwanda | Tribunal pénal international pour le Rwanda
  YU: UNPROFOR | International Criminal Tribunal for the former Yugoslavia (ICTY) | ICTY
  SL: UNAMSIL | UNIPSIL | United Nations Mission in Sierra Leone
  GW: UNIOGBIS | United Nations Integrated Peacebuilding Office in Guinea-Bissau | Bilateral engagement in Guinea-Bissau
  GN: Bilateral engagement in Guinea, 2020
  SO: UNSOM | AMISOM | EUCAP Somalia | EUCAP-Somalia | African Union Mission in Somalia
  NE: EUCAP Sahel Niger | EUCAP-Sahel Niger | Mission civile de l'Union européenne Sahel Niger | Bilateral engagement in Niger
  NG: Bilateral engagement in Nigeria, 2020
  LY: UNSMIL | EUBAM Libya | EU Advisory Mission in Libya | European Union Advisory Mission Libya | EUAM Libya
  IR: EU Advisory Mission in Iran
  GE: EUMM Georgia | UNOMIG | European Union Monitoring Mission in Georgia (EUMM)
  CY: UNFICYP
  LB: UNIFIL | Special Tribunal for Lebanon | Tribunal spécial pour le Liban
  KH: UNTAC | ECCC
  MD: OSCE Mission to Moldova
  MZ: EUTM Mozambique
  ET: UNMEE | United Nations Mission in Ethiopia and Eritrea
  CG: UN Organization Stabilization Mission in the Republic of the Congo
  GT: MINUGUA | CICIG
  SV: ONUSAL
  ZW: UN Leadership Training, Zimbabwe
  GM: UN Leadership Training, Gambia
`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [country, names] = line.trim().split(/: (.*)/) as [string, string];
    return names.split(' | ').map((text) => ({ text, answer: null, country }));
  });

/** Names of the registry's own entries, as others write or damage them. */
export const READABLE: readonly JudgedName[] = Object.entries({
  minustah: [
    'United Nations Stabilization Mission in Haiti (MINUSTAH)',
    'United  Nations Stabilization\u00a0Mission in Haiti\u2009(MINUSTAH)',
    'UNITED NATIONS STABILIZATION MISSION IN HAITI (MINUSTAH)',
    'Mission des Nations Unies pour la stabilisation en Haïti (MINUSTAH)',
    'Mission des Nations Unies pour la stabilisation en Haiti [MINUSTAH]',
    'MINUSTAH - Haiti',
    'MINUSTAH (Haïti)',
    'Haiti: MINUSTAH',
    'MINUSTAH – United Nations Stabilization Mission in Haiti',
    'United Nations Stabilization Mission in Haiti / Mission des Nations Unies pour la stabilisation en Haïti',
    'MINUS\u00adTAH',
    'MINUS-\nTAH',
    'La MINUSTAH en Haïti',
    'MINUSTAH (Republic of Haiti)',
    'UN Stabilization Mission in Haiti',
    'UN Stabilization Mission in Haiti (MINUSTAH)',
    'U.N. Stabilization Mission in Haiti (MINUSTAH)',
    "Mission de l'ONU pour la stabilisation en Haïti (MINUSTAH)",
  ],
  minujusth: [
    'MINUJUSTH, Haiti',
    'UN Mission for Justice Support in Haiti (MINUJUSTH)',
    'Mission de l’ONU pour l’appui à la justice en Haïti',
    'Mission des Nations Unies pour l’appui à la justice en Haïti (MINUJUSTH)',
    'United Nations Mission for Justice Support in Haiti – MINUJUSTH',
    'United Nations Mission for Justice Support in Haiti | Mission des Nations Unies pour l’appui à la justice en Haïti',
  ],
  binuh: [
    'United Nations Integrated Office in Haiti\n(BINUH)',
    'Bureau intégré des Nations Unies en Haïti (BINUH)',
    'Bureau inte\u0301gre\u0301 des Nations Unies en Hai\u0308ti',
    'BINUH/Haiti',
    "Bureau intégré de l'ONU en Haïti (BINUH)",
    'BINUH; Haïti',
    'United Nations Integrated O\ufb03ce in Haiti',
  ],
  'haiti-mission-support': ['Haiti Mission Support / Soutien à la mission en Haïti', 'Haiti  mission support'],
  cpmu: [
    'CPMU - Ukraine',
    'CPMU – Ukraine',
    'CPMU (Ukraine)',
    'CPMU (UKR)',
    'CPMU/MPCU',
    'CPMU / MPCU - Ukraine',
    'CPMU (Pologne)',
    'MPCU en Ukraine',
    'Ukraine (CPMU)',
    'Canadian Police Mission in Ukraine / Mission de police canadienne en Ukraine',
    'Canadian Police Mission in Ukraine (CPMU) / Mission de police canadienne en Ukraine (MPCU)',
    'Mission de police canadienne en Ukraine (MPCU)',
  ],
  'euam-ukraine': [
    'European Union Advisory Mission (EUAM) Ukraine',
    'EU Advisory Mission in Ukraine',
    'EU Advisory Mission Ukraine (EUAM-Ukraine)',
    'EU Advisory Mission (EUAM) - Ukraine',
    "Mission de conseil de l'UE en Ukraine",
    "Mission de conseil de l'UE (Ukraine)",
    'EUAM – Ukraine',
    'EUAM in Ukraine',
    'EUAM (UA)',
    'MCUE Ukraine',
    'European Union Advisory Mission in Ukraine (EUAM)',
    "Mission de conseil de l'Union européenne en Ukraine (MCUE)",
    'EUAM Ukraine – European Union Advisory Mission Ukraine',
  ],
  'euam-iraq': [
    'EUAM Irak',
    'EU Advisory Mission Iraq',
    "Mission de conseil de l'UE en Irak (MCUE)",
    'MCUE (Irak)',
    'EUAM/MCUE Iraq',
    'European Union Advisory Mission in Iraq (EUAM Iraq)',
    'Mission de conseil de l’Union européenne en Iraq (MCUE)',
  ],
  minusma: [
    'United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA)',
    'MINUSMA Mali',
    'UN Multidimensional Integrated Stabilization Mission in Mali (MINUSMA)',
    "Mission multidimensionnelle intégrée de l'ONU pour la stabilisation au Mali",
    'MINUSMA au Mali',
    'Mali - MINUSMA',
    'Mission MINUSMA',
    'Mission multidimensionnelle integree des Nations Unies pour la stabilisation au Mali (MINUSMA)',
  ],
  'eucap-sahel-mali': ['EUCAP-Sahel (Mali)', 'EUCAP Sahel / Mali', 'EUCAP SAHEL MALI', 'EUCAP – Mali'],
  'eupol-copps': [
    'European Union Police Coordinating Office for Palestinian Police Support (EUPOL COPPS)',
    'EUPOL COPPS, West Bank',
    'EUPOL COPPS (Cisjordanie)',
    'Bureau de coordination de la police de l’Union européenne pour le soutien à la police palestinienne (EUPOL COPPS)',
    'EUPOL\u2011COPPS',
  ],
  'op-proteus': [
    'Op. PROTEUS',
    'Operation PROTEUS (West Bank)',
    'Operation PROTEUS / Opération PROTEUS',
    'Opération PROTEUS - Cisjordanie',
    'Operation PROTEUS (West Bank and Gaza)',
  ],
  monusco: [
    'MONUSCO – Democratic Republic of the Congo',
    'MONUSCO (DRC)',
    'MONUSCO (D.R. Congo)',
    'MONUSCO (RDC)',
    "Mission de l'Organisation des Nations Unies pour la stabilisation en République démocratique du Congo (MONUSCO)",
    'UN Organization Stabilization Mission in the DRC - MONUSCO',
    'MONUSCO, République démocratique du Congo',
  ],
  unmik: [
    'UNMIK - Kosovo',
    'UNMIK/MINUK',
    'UNMIK / MINUK (Kosovo)',
    'Kosovo (UNMIK)',
    'UN Interim Administration Mission in Kosovo (UNMIK)',
    'United Nations Mission in Kosovo (UNMIK)',
    "Mission d'administration intérimaire des Nations Unies au Kosovo (MINUK)",
    'United Nations Interim Administration Mission in Kosovo (UNMIK) / Mission d’administration intérimaire des Nations Unies au Kosovo (MINUK)',
    'UN Mission in Kosovo – UNMIK',
    '\u201cUNMIK\u201d',
  ],
  icc: [
    'ICC / CPI',
    'International Criminal Court (ICC) / Cour pénale internationale (CPI)',
    'Cour penale internationale (CPI)',
    'ICC (Netherlands)',
    'ICC, Pays-Bas',
    'I.C.C.',
  ],
  unitar: [
    'UNITAR – United Nations Institute for Training and Research',
    'UNITAR (Switzerland)',
    'Institut des Nations Unies pour la formation et la recherche (UNITAR)',
  ],
  prmny: ['Permanent Mission of Canada to the United Nations in New York (PRMNY)', 'PRMNY (United States)'],
  iaccc: ['IACCC - United Kingdom', 'International Anti‐Corruption Coordination Center (IACCC)'],
  watch: ['WATCH - United Kingdom', 'WATCH – Women Against Transnational Corruption Hub'],
  'un-gratis-ovra': ['OVRA - United States', 'OVRA (États-Unis)', 'Office of the Victims` Rights Advocate (OVRA)'],
  'pre-saat': ['Pre-Selection Assistance and Assessment Team (Pre-SAAT)'],
  'global-coalition': ['Global Coalition', 'Global Coalition Against Daesh (Iraq)'],
  picp: ['Pacific Islands Chiefs of Police Secretariat (PICP), New Zealand'],
  'un-leadership-training': [
    'UN Leadership Training (Zambia)',
    'UN Leadership Training, Zambia / Formation en leadership des Nations Unies, Zambie',
  ],
}).flatMap(([answer, texts]) => texts.map((text) => ({ text, answer })));

/** Names that may be several entries, or whose halves name several. */
export const DOUBTFUL: readonly JudgedName[] = [
  { text: 'EUAM', answer: ['euam-ukraine', 'euam-iraq'] },
  { text: 'European Union Advisory Mission (EUAM)', answer: ['euam-ukraine', 'euam-iraq'] },
  { text: 'EUAM / MCUE', answer: ['euam-ukraine', 'euam-iraq'] },
  { text: 'EU Advisory Mission', answer: ['euam-ukraine', 'euam-iraq'] },
  { text: "Mission de conseil de l'UE (MCUE)", answer: ['euam-ukraine', 'euam-iraq'] },
  { text: 'United Nations Stabilization Mission in Haiti (MINUSMA)', answer: ['minustah', 'minusma'] },
  { text: 'United Nations Stabilization Mission in Haiti (BINUH)', answer: ['minustah', 'binuh'] },
  { text: 'Mission des Nations Unies pour la stabilisation en Haïti (MINUJUSTH)', answer: ['minustah', 'minujusth'] },
  { text: 'MINUSTAH / MINUJUSTH', answer: ['minustah', 'minujusth'] },
  { text: 'EUAM-Ukraine / EUAM-Iraq', answer: ['euam-ukraine', 'euam-iraq'] },
  { text: 'European Union Advisory Mission in Iraq (EUAM-Ukraine)', answer: ['euam-iraq', 'euam-ukraine'] },
  { text: 'Canadian Police Mission in Ukraine (EUAM-Ukraine)', answer: ['cpmu', 'euam-ukraine'] },
  { text: 'UNMIK (MONUSCO)', answer: ['unmik', 'monusco'] },
  { text: 'ICC - UNITAR', answer: ['icc', 'unitar'] },
  {
    text: 'Rapid Deployment (Addis Ababa, Ethiopia, DRC)',
    answer: ['ethiopia-identification', 'drc-rapid-deployment'],
  },
];

/** What nobody can read, though it speaks of entries: with the entries that suggestions must name. */
export const SUGGESTING: readonly JudgedName[] = [
  { text: 'UN Mission in Haiti', answer: null, country: 'HT', near: ['minustah', 'minujusth', 'binuh'] },
  { text: 'Mission des Nations Unies en Haïti', answer: null, country: 'HT', near: ['minustah', 'minujusth'] },
  { text: 'ICC The Hague', answer: null, near: ['icc'] },
  { text: 'ICC - La Haye', answer: null, near: ['icc'] },
  { text: 'MINUSTAH, Port-au-Prince', answer: null, near: ['minustah'] },
  { text: 'CPMU Kyiv', answer: null, near: ['cpmu'] },
  { text: 'UNMIK Pristina office', answer: null, near: ['unmik'] },
  { text: 'MINUSTHA', answer: null, near: ['minustah'] },
  { text: 'MINUSTA', answer: null, near: ['minustah'] },
  { text: 'MONUSC0', answer: null, near: ['monusco'] },
  { text: 'UNMKI', answer: null, near: ['unmik'] },
  { text: 'EUPOL COPS', answer: null, near: ['eupol-copps'] },
  { text: 'Canadian Police Mission in Ukrane', answer: null, near: ['cpmu'] },
  { text: 'Canadian Police Misson in Ukraine', answer: null, country: 'UA', near: ['cpmu'] },
  { text: 'Canadien Police Mission in Ukraine', answer: null, country: 'UA', near: ['cpmu'] },
  { text: 'Internationl Criminal Court', answer: null, near: ['icc'] },
  { text: 'lnternational Criminal Court', answer: null, near: ['icc'] },
  { text: 'Cour pénale intemationale', answer: null, near: ['icc'] },
  { text: 'United Nations Stabilisation Mission in Haiti', answer: null, country: 'HT', near: ['minustah'] },
  { text: 'United Nations Stabilisation Mission in Haïti (MINUSTAH)', answer: null, country: 'HT', near: ['minustah'] },
  { text: 'United Nations lnterim Administration Mission in Kosovo', answer: null, country: 'XK', near: ['unmik'] },
  { text: 'United Nations Police Mission in Haiti (MINUSMA)', answer: null, country: 'HT' },
  { text: 'MINUSMA - Haiti', answer: null, country: 'HT' },
  { text: 'MINUSTAH (Mali)', answer: null, country: 'ML' },
  { text: 'CPMU - Iraq', answer: null, country: 'IQ' },
  { text: 'UNMIK - Serbia', answer: null, country: 'RS' },
  { text: 'MONUSCO (Congo-Brazzaville)', answer: null, country: 'CG' },
  { text: 'EUCAP Sahel (Niger)', answer: null, country: 'NE' },
  { text: 'Haiti', answer: null, country: 'HT' },
  { text: 'Elsie', answer: null, near: ['elsie-initiative'] },
  { text: 'Coalition Against Daesh', answer: null, near: ['global-coalition'] },
  { text: 'Proteus', answer: null, near: ['op-proteus'] },
  { text: 'Victims’ Rights Advocate', answer: null, near: ['un-gratis-ovra'] },
  { text: 'UN Mission in Timor', answer: null, near: [] },
  { text: 'UN Mission in Darfur', answer: null, near: [] },
  { text: 'Médecins sans frontières', answer: null, near: [] },
  { text: 'Ontario Provincial Police', answer: null, near: [] },
  { text: 'DICCO', answer: null, near: [] },
  { text: 'Op IMPACT', answer: null, near: [] },
  { text: 'EUAM Baghdad', answer: null, country: 'IQ', near: ['euam-iraq'] },
  { text: 'EUPOL COPPS / Ramallah', answer: null, near: ['eupol-copps'] },
  { text: 'Vaccination', answer: null, near: [] },
  { text: '()', answer: null, near: [] },
  { text: '– / –', answer: null, near: [] },
  { text: 'in Haiti', answer: null, country: 'HT' },
  { text: 'the mission', answer: null },
];

/** Texts that speak of a country without its name as registers write it: none is read, nor answered with another's. */
export const IMPLYING: readonly JudgedName[] = [
  // Misspelt.
  { text: 'EU Advisory Mission in Ukrain', answer: null, country: 'UA', near: ['euam-ukraine'] },
  { text: 'European Union Advisory Mission, Lybia', answer: null, country: 'LY', near: [] },
  { text: 'EU police mission in Afganistan', answer: null, country: 'AF', near: [] },
  { text: 'UN Stabilization Mission in Hati', answer: null, country: 'HT', near: ['minustah'] },
  { text: 'EUAM Iraqq', answer: null },
  { text: 'UN Leadership Training, Zamba', answer: null, country: 'ZM', near: ['un-leadership-training'] },
  { text: 'UN Leadership Training, Ethopia', answer: null, country: 'ET', near: [] },
  { text: 'MINUSTAH Ukrain', answer: null, country: 'UA', near: [] },
  { text: 'CPMU (Afganistan)', answer: null, country: 'AF', near: [] },
  { text: 'UNMIK - Somolia', answer: null, country: 'SO', near: [] },
  { text: 'Mission de police canadienne en Ukrane', answer: null, country: 'UA', near: ['cpmu'] },
  { text: 'Mission de police canadienne en Ethiopei', answer: null, country: 'ET', near: [] },
  { text: 'Canadian Police Mission in the Phillipines', answer: null, country: 'PH', near: [] },
  // By a name of other times, or of every day.
  { text: 'European Union Advisory Mission Holland', answer: null, country: 'NL', near: [] },
  { text: 'ICC (Holland)', answer: 'icc', country: 'NL' },
  { text: 'CPI, Hollande', answer: 'icc', country: 'NL' },
  { text: 'EU Advisory Mission in Ivory Coast', answer: null, country: 'CI', near: [] },
  { text: 'EUAM Burma', answer: null, country: 'MM', near: [] },
  { text: 'Canadian Police Mission in Swaziland', answer: null, country: 'SZ', near: [] },
  { text: 'UN Stabilization Mission in Zaire', answer: null, country: 'CD', near: ['monusco'] },
  { text: 'UN Women’s Leadership Training, Rhodesia', answer: null, country: 'ZW', near: [] },
  { text: 'EUCAP Upper Volta', answer: null, country: 'BF', near: [] },
  // By a town.
  { text: 'EUAM Kabul', answer: null, country: 'AF', near: [] },
  { text: 'EUAM Kyiv', answer: null, country: 'UA', near: ['euam-ukraine'] },
  { text: 'EUAM Kiev', answer: null, country: 'UA', near: ['euam-ukraine'] },
  { text: 'European Union Advisory Mission (Kaboul)', answer: null, country: 'AF', near: [] },
  { text: 'UN Stabilization Mission, Port-au-Prince', answer: null, country: 'HT', near: ['minustah'] },
  { text: 'MINUSMA Bamako', answer: null, country: 'ML', near: ['minusma'] },
  { text: 'MINUSTAH Bamako', answer: null, country: 'ML', near: [] },
  { text: 'MONUSCO Kinshasa', answer: null, country: 'CD', near: ['monusco'] },
  { text: 'MONUSCO, Brazzaville', answer: null, country: 'CG', near: [] },
  { text: 'CPMU Varsovie', answer: null, country: 'PL', near: ['cpmu'] },
  { text: 'EU police mission, Mogadishu', answer: null, country: 'SO', near: [] },
  { text: 'Advisory Mission Addis Ababa', answer: null, country: 'ET' },
  // By the people, in both languages.
  { text: 'Malian police advisory mission', answer: null, country: 'ML' },
  { text: 'Kenyan police advisory mission', answer: null, country: 'KE', near: [] },
  { text: 'Advisory mission to the Afghan police', answer: null, country: 'AF', near: [] },
  { text: 'Mission de conseil, forces ukrainiennes', answer: null, country: 'UA', near: ['euam-ukraine'] },
  { text: 'Mission de conseil auprès de la police afghane', answer: null, country: 'AF', near: [] },
  { text: 'Haitian National Police support', answer: null, country: 'HT' },
  { text: 'EU Coordinating Office for Haitian Police Support', answer: null, country: 'HT' },
  { text: 'Soutien à la police palestinienne', answer: null, country: 'PS', near: ['eupol-copps'] },
  { text: 'Soutien à la police haïtienne', answer: null, country: 'HT', near: ['haiti-mission-support'] },
  { text: 'Soutien à la police malienne', answer: null, country: 'ML' },
  { text: 'Bureau de coordination de la police, soutien aux policières nigériennes', answer: null, country: 'NE' },
  { text: 'Preparatory training for Nigerian women officers', answer: null, country: 'NG', near: [] },
  { text: 'Formation préparatoire de policières congolaises', answer: null, country: 'CD' },
  { text: 'EUAM, Ivorian gendarmes', answer: null, country: 'CI', near: [] },
  { text: 'CPMU Haitian National Police', answer: null, country: 'HT', near: [] },
  { text: 'MONUSCO Congolese National Police', answer: null, country: 'CD', near: ['monusco'] },
  { text: 'MINUSTAH South Sudanese police', answer: null, country: 'SS', near: [] },
  { text: 'MINUSMA, police sud-soudanaise', answer: null, country: 'SS', near: [] },
  { text: 'EU Advisory Mission, Burmese police', answer: null, country: 'MM', near: [] },
  { text: 'Canadian contingent, MINUSTAH', answer: null, near: ['minustah'] },
  { text: 'Canadian Police Mission for the Iraqi police', answer: null, country: 'IQ', near: [] },
  // By a code.
  { text: 'CPMU IRQ', answer: null, country: 'IQ', near: [] },
  { text: 'CPMU/IRQ', answer: null, country: 'IQ', near: [] },
  { text: 'MINUSTAH (ML)', answer: null, country: 'ML', near: [] },
  { text: 'MINUSMA HTI', answer: null, country: 'HT', near: [] },
  { text: 'EUAM (HT)', answer: null, country: 'HT', near: [] },
  { text: 'EUAM-IRQ', answer: 'euam-iraq', country: 'IQ' },
  { text: 'UNMIK XK office', answer: null, country: 'XK', near: ['unmik'] },
  { text: 'UNMIK RS office', answer: null, country: 'RS', near: [] },
  { text: 'UN MISSION IN HATI', answer: null, country: 'HT' },
  // Near by words that any mission may have, or by a letter of two or three.
  { text: 'Not MINUSTAH', answer: null, near: ['minustah'] },
  { text: 'International Court of Justice', answer: null, near: [] },
  { text: 'Cour internationale de Justice', answer: null, near: [] },
  { text: 'Permanent Court of Arbitration', answer: null, near: [] },
  { text: 'UN Police Division', answer: null, near: [] },
  { text: 'Advisory Mission in Zorland', answer: null, near: [] },
  { text: 'CCI', answer: null, near: [] },
  { text: 'PIC', answer: null, near: ['picp'] },
  { text: 'International Criminal Cour', answer: null, near: ['icc'] },
  // The European Union had several police missions, and one of them is called so in a description.
  { text: 'European Union Police Mission', answer: null },
  // By a capital of any country.
  { text: 'EUAM Doha', answer: null, country: 'QA', near: [] },
  { text: 'EUAM Vilnius', answer: null, country: 'LT', near: [] },
  { text: 'UNMIK - Ljubljana', answer: null, country: 'SI', near: [] },
  { text: 'MINUSTAH - Castries', answer: null, country: 'LC', near: [] },
  { text: "EUAM Sana'a", answer: null, country: 'YE', near: [] },
  { text: 'UNMIK - Kingston', answer: null, country: 'JM', near: [] },
  { text: "CPMU (Port-d'Espagne)", answer: null, country: 'TT', near: [] },
  // By a name written for short.
  { text: 'EUAM-St. Lucia', answer: null, country: 'LC', near: [] },
  { text: 'UNMIK - St. Kitts and Nevis', answer: null, country: 'KN', near: [] },
  { text: 'UNMIK - St Kitts & Nevis', answer: null, country: 'KN', near: [] },
  { text: 'EUAM (Ste-Lucie)', answer: null, country: 'LC', near: [] },
  { text: 'CPMU (St. Helena)', answer: null, country: 'SH', near: [] },
  { text: 'EUAM Heard and McDonald Islands', answer: null, country: 'HM', near: [] },
  // By a description that speaks of the countries of two entries, and of parts that are where their wholes are.
  { text: 'Rapid deployment, Ethiopia', answer: null, country: 'ET', near: ['ethiopia-identification'] },
  { text: 'Rapid deployment, DRC', answer: null, country: 'CD', near: ['drc-rapid-deployment'] },
  { text: 'WATCH - Kenya', answer: null, country: 'KE', near: [] },
  { text: 'OVRA - Haiti', answer: null, country: 'HT', near: [] },
  { text: 'Office of the Special Coordinator, Kabul', answer: null, country: 'AF', near: [] },
  // By a language where it stands for a country.
  { text: 'EUAM French', answer: null, country: 'FR', near: [] },
  { text: 'UNMIK - française', answer: null, country: 'FR', near: [] },
  { text: 'UNMIK, formation en français', answer: null, near: ['unmik'] },
  // By a slip in one of several words.
  { text: 'UN Stabilization Mission in Suth Sudan', answer: null, country: 'SS', near: [] },
  { text: 'MONUSCO, the Democratic Reublic of the Congo', answer: null, country: 'CD', near: ['monusco'] },
  // By a name that two neighbours have.
  { text: 'MONUSCO - Congo', answer: null, near: ['monusco'] },
  { text: 'MONUSCO (Congo)', answer: null, near: ['monusco'] },
];

/** All of them. */
export const JUDGED: readonly JudgedName[] = [...FOREIGN, ...READABLE, ...DOUBTFUL, ...SUGGESTING, ...IMPLYING];
