import { lazily } from '../kernel/frozen.js';

/**
 * A country or territory, as ISO 3166 lists it.
 *
 * `from` and `to` are the years in which its code came and went, as far as that was in the time of police
 * peacekeeping, since 1989: `to` is the last year in which it was in force.
 */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  readonly from?: number;
  readonly to?: number;
  /** Names by which texts speak of it, the one for display first. */
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

/**
 * Every code of ISO 3166-1 with those that ISO 3166-3 lists as withdrawn since 1989, and `XK`, which the standard
 * leaves to users and which stands for Kosovo. Codes that it only reserves, such as `UK` and `EU`, are none.
 */
export const countries = /* @__PURE__ */ lazily<readonly Country[]>(() =>
  LIST.trim()
    .split(/ ; |\n/)
    .map(countryOf),
);

/** The names of an entry, and those with `Saint` and `and` as they are shortened: `St. Kitts & Nevis`. */
const namesOf = (text: string): string[] =>
  text.split('|').flatMap((name) => {
    const names = [name, name.replace(/ and | et |-et-/, ' & ')];
    const short = names.flatMap((one) => [one.replace(/^Saint(e?)\b/, 'St$1.'), one.replace(/^Sainte?\b/, 'St.')]);
    return [...new Set([...names, ...short])];
  });

/** Reads an entry: alpha-2, alpha-3, years where they are bounded, English names, and French ones that differ. */
function countryOf(entry: string): Country {
  const [, code, alpha3, from, to, en, fr = en] = ENTRY.exec(entry) as unknown as string[];
  return {
    code: code as string,
    alpha3: alpha3 as string,
    ...(from && { from: Number(from) }),
    ...(to && { to: Number(to) }),
    en: namesOf(en as string),
    fr: namesOf(fr as string),
  };
}

const ENTRY = /^(..) (...)(?: (\d*)-(\d*))? ([^/]*?)(?: \/ (.*))?$/;

const LIST = `
AD AND Andorra / Andorre ; AE ARE United Arab Emirates|UAE|Emirates / Émirats arabes unis|Émirats ; AF AFG Afghanistan
AG ATG Antigua and Barbuda|Antigua|Barbuda / Antigua-et-Barbuda ; AI AIA Anguilla ; AL ALB Albania / Albanie
AM ARM 1991- Armenia / Arménie ; AN ANT -2010 Netherlands Antilles / Antilles néerlandaises ; AO AGO Angola
AQ ATA Antarctica / Antarctique ; AR ARG Argentina / Argentine ; AS ASM American Samoa / Samoa américaines
AT AUT Austria / Autriche ; AU AUS Australia / Australie ; AW ABW Aruba ; AX ALA Åland Islands / Îles Åland
AZ AZE 1991- Azerbaijan / Azerbaïdjan ; BA BIH 1992- Bosnia and Herzegovina|Bosnia|Herzegovina / Bosnie-Herzégovine|Bosnie|Herzégovine
BB BRB Barbados / Barbade ; BD BGD Bangladesh ; BE BEL Belgium / Belgique ; BF BFA Burkina Faso|Burkina|Upper Volta / Burkina Faso|Burkina|Haute-Volta
BG BGR Bulgaria / Bulgarie ; BH BHR Bahrain / Bahreïn ; BI BDI Burundi ; BJ BEN Benin|Dahomey / Bénin|Dahomey
BL BLM 2007- Saint Barthélemy / Saint-Barthélemy ; BM BMU Bermuda / Bermudes
BN BRN Brunei Darussalam|Brunei / Brunéi Darussalam|Brunei ; BO BOL Bolivia|Plurinational State of Bolivia / Bolivie
BQ BES 2010- Bonaire, Sint Eustatius and Saba / Bonaire, Saint-Eustache et Saba ; BR BRA Brazil / Brésil
BS BHS Bahamas ; BT BTN Bhutan / Bhoutan ; BU BUR -1989 Burma / Birmanie ; BV BVT Bouvet Island / Île Bouvet
BW BWA Botswana ; BY BLR Belarus|Byelorussia|Belorussia / Bélarus|Biélorussie ; BZ BLZ Belize ; CA CAN Canada
CC CCK Cocos Islands|Keeling Islands / Îles Cocos
CD COD 1997- Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo-Kinshasa|Congo, Democratic Republic of the|Congo, The Democratic Republic of the|Dem. Rep. of the Congo|Congo, Dem. Rep.|Zaire / République démocratique du Congo|RD Congo|RDC|Congo-Kinshasa|Congo, République démocratique du|Rép. dém. du Congo|Congo, Rép. dém.|Zaïre
CF CAF Central African Republic|CAR / République centrafricaine|RCA|Centrafrique
CG COG Congo|Republic of the Congo|Congo-Brazzaville / Congo|République du Congo|Congo-Brazzaville
CH CHE Switzerland / Suisse ; CI CIV Côte d'Ivoire|Ivory Coast / Côte d'Ivoire ; CK COK Cook Islands / Îles Cook
CL CHL Chile / Chili ; CM CMR Cameroon / Cameroun ; CN CHN China|People's Republic of China / Chine
CO COL Colombia / Colombie ; CR CRI Costa Rica ; CS CSK -1993 Czechoslovakia / Tchécoslovaquie
CS SCG 2003-2006 Serbia and Montenegro / Serbie-et-Monténégro ; CU CUB Cuba
CV CPV Cabo Verde|Cape Verde / Cabo Verde|Cap-Vert ; CW CUW 2010- Curaçao ; CX CXR Christmas Island / Île Christmas
CY CYP Cyprus / Chypre ; CZ CZE 1993- Czechia|Czech Republic / Tchéquie|République tchèque
DD DDR -1990 German Democratic Republic|East Germany / République démocratique allemande|Allemagne de l'Est
DE DEU Germany / Allemagne ; DJ DJI Djibouti ; DK DNK Denmark / Danemark ; DM DMA Dominica / Dominique
DO DOM Dominican Republic / République dominicaine ; DZ DZA Algeria / Algérie ; EC ECU Ecuador / Équateur
EE EST 1991- Estonia / Estonie ; EG EGY Egypt / Égypte ; EH ESH Western Sahara / Sahara occidental
ER ERI 1993- Eritrea / Érythrée ; ES ESP Spain / Espagne ; ET ETH Ethiopia|Abyssinia / Éthiopie|Abyssinie ; FI FIN Finland / Finlande
FJ FJI Fiji / Fidji ; FK FLK Falkland Islands|Malvinas / Îles Falkland|Îles Malouines
FM FSM Micronesia|Federated States of Micronesia / Micronésie ; FO FRO Faroe Islands / Îles Féroé ; FR FRA France
FX FXX 1993-1997 Metropolitan France / France métropolitaine ; GA GAB Gabon
GB GBR United Kingdom|Great Britain|UK|Britain|England|Scotland|Wales|Northern Ireland / Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Irlande du Nord
GD GRD Grenada / Grenade
GE GEO 1991- Georgia / Géorgie ; GF GUF French Guiana / Guyane française ; GG GGY Guernsey / Guernesey
GH GHA Ghana ; GI GIB Gibraltar ; GL GRL Greenland / Groenland ; GM GMB Gambia|The Gambia / Gambie
GN GIN Guinea / Guinée ; GP GLP Guadeloupe ; GQ GNQ Equatorial Guinea / Guinée équatoriale ; GR GRC Greece / Grèce
GS SGS South Georgia and the South Sandwich Islands|South Georgia / Géorgie du Sud et îles Sandwich du Sud|Géorgie du Sud ; GT GTM Guatemala
GU GUM Guam ; GW GNB Guinea-Bissau / Guinée-Bissau ; GY GUY Guyana ; HK HKG Hong Kong
HM HMD Heard Island and McDonald Islands|Heard and McDonald Islands|McDonald Islands / Îles Heard et McDonald ; HN HND Honduras ; HR HRV 1991- Croatia / Croatie
HT HTI Haiti / Haïti ; HU HUN Hungary / Hongrie ; ID IDN Indonesia / Indonésie ; IE IRL Ireland / Irlande
IL ISR Israel / Israël ; IM IMN Isle of Man / Île de Man ; IN IND India / Inde
IO IOT British Indian Ocean Territory / Territoire britannique de l'océan Indien ; IQ IRQ Iraq / Irak|Iraq
IR IRN Iran|Islamic Republic of Iran|Persia / Iran ; IS ISL Iceland / Islande ; IT ITA Italy / Italie ; JE JEY Jersey
JM JAM Jamaica / Jamaïque ; JO JOR Jordan / Jordanie ; JP JPN Japan / Japon ; KE KEN Kenya
KG KGZ 1991- Kyrgyzstan|Kyrgyz Republic / Kirghizistan|Kirghizstan|République kirghize ; KH KHM Cambodia|Kampuchea / Cambodge|Kampuchéa ; KI KIR Kiribati
KM COM Comoros / Comores ; KN KNA Saint Kitts and Nevis|Saint Kitts|Nevis / Saint-Kitts-et-Nevis|Saint-Christophe-et-Niévès
KP PRK North Korea|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|DPRK|Korea / Corée du Nord|République populaire démocratique de Corée|RPDC|Corée
KR KOR South Korea|Republic of Korea|Korea, Republic of|Korea / Corée du Sud|République de Corée|Corée ; KW KWT Kuwait / Koweït ; KY CYM Cayman Islands / Îles Caïmans
KZ KAZ 1991- Kazakhstan ; LA LAO Laos|Lao People's Democratic Republic|Lao PDR / Laos|République démocratique populaire lao ; LB LBN Lebanon / Liban
LC LCA Saint Lucia / Sainte-Lucie ; LI LIE Liechtenstein ; LK LKA Sri Lanka|Ceylon / Sri Lanka|Ceylan ; LR LBR Liberia / Libéria|Liberia
LS LSO Lesotho ; LT LTU 1991- Lithuania / Lituanie ; LU LUX Luxembourg ; LV LVA 1991- Latvia / Lettonie
LY LBY Libya / Libye ; MA MAR Morocco / Maroc ; MC MCO Monaco
MD MDA 1991- Moldova|Republic of Moldova / Moldova|Moldavie ; ME MNE 2006- Montenegro / Monténégro
MF MAF 2007- Saint Martin / Saint-Martin ; MG MDG Madagascar ; MH MHL Marshall Islands / Îles Marshall
MK MKD 1991- North Macedonia|Macedonia|Republic of North Macedonia|FYROM / Macédoine du Nord|Macédoine|ARYM ; ML MLI Mali
MM MMR 1989- Myanmar|Burma / Myanmar|Birmanie ; MN MNG Mongolia / Mongolie ; MO MAC Macao|Macau
MP MNP Northern Mariana Islands / Îles Mariannes du Nord ; MQ MTQ Martinique ; MR MRT Mauritania / Mauritanie
MS MSR Montserrat ; MT MLT Malta / Malte ; MU MUS Mauritius / Maurice ; MV MDV Maldives ; MW MWI Malawi
MX MEX Mexico / Mexique ; MY MYS Malaysia / Malaisie ; MZ MOZ Mozambique ; NA NAM Namibia / Namibie
NC NCL New Caledonia / Nouvelle-Calédonie ; NE NER Niger ; NF NFK Norfolk Island / Île Norfolk
NG NGA Nigeria / Nigéria|Nigeria ; NI NIC Nicaragua ; NL NLD Netherlands|Holland / Pays-Bas|Hollande ; NO NOR Norway / Norvège
NP NPL Nepal / Népal ; NR NRU Nauru ; NT NTZ -1993 Neutral Zone / Zone neutre
NU NIU Niue / Niué ; NZ NZL New Zealand / Nouvelle-Zélande ; OM OMN Oman
PA PAN Panama ; PE PER Peru / Pérou ; PF PYF French Polynesia / Polynésie française
PG PNG Papua New Guinea / Papouasie-Nouvelle-Guinée ; PH PHL Philippines ; PK PAK Pakistan ; PL POL Poland / Pologne
PM SPM Saint Pierre and Miquelon / Saint-Pierre-et-Miquelon ; PN PCN Pitcairn|Pitcairn Islands / Îles Pitcairn
PR PRI Puerto Rico / Porto Rico
PS PSE Palestine|State of Palestine|Palestinian territories|Occupied Palestinian Territory|West Bank|Gaza|Palestinian Authority / Palestine|État de Palestine|Territoires palestiniens|Territoire palestinien occupé|Cisjordanie|Gaza|Autorité palestinienne
PT PRT Portugal ; PW PLW Palau / Palaos ; PY PRY Paraguay ; QA QAT Qatar ; RE REU Réunion / La Réunion
RO ROU Romania / Roumanie ; RS SRB 2006- Serbia / Serbie
RU RUS 1991- Russia|Russian Federation / Russie|Fédération de Russie ; RW RWA Rwanda
SA SAU Saudi Arabia / Arabie saoudite ; SB SLB Solomon Islands / Îles Salomon ; SC SYC Seychelles
SD SDN Sudan / Soudan ; SE SWE Sweden / Suède ; SG SGP Singapore / Singapour ; SH SHN Saint Helena / Sainte-Hélène
SI SVN 1991- Slovenia / Slovénie ; SJ SJM Svalbard and Jan Mayen / Svalbard et Jan Mayen
SK SVK 1993- Slovakia|Slovak Republic / Slovaquie|République slovaque ; SL SLE Sierra Leone ; SM SMR San Marino / Saint-Marin ; SN SEN Senegal / Sénégal
SO SOM Somalia / Somalie ; SR SUR Suriname ; SS SSD 2011- South Sudan / Soudan du Sud
ST STP Sao Tome and Principe|Sao Tome / Sao Tomé-et-Principe|Sao Tomé ; SU SUN -1992 Soviet Union|USSR / Union soviétique|URSS
SV SLV El Salvador / El Salvador|Salvador ; SX SXM 2010- Sint Maarten / Sint Maarten|Saint-Martin néerlandais
SY SYR Syria|Syrian Arab Republic / Syrie|République arabe syrienne ; SZ SWZ Eswatini|Swaziland
TC TCA Turks and Caicos Islands|Turks and Caicos / Îles Turques-et-Caïques|Turques-et-Caïques ; TD TCD Chad / Tchad
TF ATF French Southern Territories / Terres australes françaises ; TG TGO Togo ; TH THA Thailand|Siam / Thaïlande|Siam
TJ TJK 1991- Tajikistan / Tadjikistan ; TK TKL Tokelau
TL TLS 2002- Timor-Leste|East Timor / Timor-Leste|Timor oriental ; TM TKM 1991- Turkmenistan / Turkménistan
TN TUN Tunisia / Tunisie ; TO TON Tonga ; TP TMP -2002 East Timor / Timor oriental ; TR TUR Türkiye|Turkey / Turquie
TT TTO Trinidad and Tobago|Trinidad / Trinité-et-Tobago|Trinidad ; TV TUV Tuvalu ; TW TWN Taiwan|Formosa / Taïwan|Formose
TZ TZA Tanzania|United Republic of Tanzania / Tanzanie|République-Unie de Tanzanie ; UA UKR Ukraine
UG UGA Uganda / Ouganda ; UM UMI United States Minor Outlying Islands / Îles mineures éloignées des États-Unis
US USA United States|United States of America|USA|US / États-Unis|États-Unis d'Amérique ; UY URY Uruguay
UZ UZB 1991- Uzbekistan / Ouzbékistan ; VA VAT Holy See|Vatican City|Vatican / Saint-Siège|Vatican
VC VCT Saint Vincent and the Grenadines|Saint Vincent and Grenadines|Saint Vincent / Saint-Vincent-et-les-Grenadines
VE VEN Venezuela|Bolivarian Republic of Venezuela / Venezuela
VG VGB British Virgin Islands / Îles Vierges britanniques
VI VIR United States Virgin Islands|US Virgin Islands / Îles Vierges américaines ; VN VNM Viet Nam|Vietnam
VU VUT Vanuatu ; WF WLF Wallis and Futuna / Wallis-et-Futuna ; WS WSM Samoa ; XK XKX Kosovo|Kosova / Kosovo
YD YMD -1990 Democratic Yemen|South Yemen / Yémen démocratique|Yémen du Sud ; YE YEM Yemen / Yémen ; YT MYT Mayotte
YU YUG -2003 Yugoslavia / Yougoslavie ; ZA ZAF South Africa / Afrique du Sud ; ZM ZMB Zambia / Zambie
ZR ZAR -1997 Zaire / Zaïre ; ZW ZWE Zimbabwe|Rhodesia / Zimbabwe|Rhodésie
`;
