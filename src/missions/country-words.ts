/*
 * Words by which texts speak of countries without naming them, where no rule makes them from a name: capitals, and what
 * people are called. Left out are capitals that are called like their country, or like a word of these languages (Malé,
 * Sucre); those with a namesake in Canada (Kingston, Saint John's, Victoria) may be either. English and French are
 * languages of this program.
 *
 * Each entry has the codes that may be meant, none before words that speak of no country, and then the words, without
 * accents, as they are compared.
 */

/** Towns. */
export const CAPITALS = `\
AD Andorra la Vella|Andorre-la-Vieille;AE Abu Dhabi|Abou Dabi;AF Kabul|Kaboul;AG CA Saint John's|St John's;\
AI The Valley;AL Tirana;AM Yerevan|Erevan;AO Luanda;AR Buenos Aires;AT Vienna|Vienne;AU Canberra;AW Oranjestad;\
AZ Baku|Bakou;BA Sarajevo;BB Bridgetown;BD Dhaka|Dacca;BE Brussels|Bruxelles;BF Ouagadougou;BG Sofia;BH Manama;\
BI Bujumbura|Gitega;BJ Porto-Novo;BM Hamilton;BN Bandar Seri Begawan;BO La Paz;BR Brasilia;BS Nassau;\
BT Thimphu|Thimphou|Thimbu;BW Gaborone;BY Minsk;BZ Belmopan;CA Ottawa;CD Kinshasa;CF Bangui;CG Brazzaville;\
CH Bern|Berne;CI Yamoussoukro|Abidjan;CK Avarua;CL Santiago;CM Yaounde;CN Beijing|Pekin;CO Bogota;CR San Jose;\
CU Havana|La Havane;CV Praia;CW Willemstad;CY Nicosia|Nicosie;CZ Prague;DE Berlin;DK Copenhagen|Copenhague;DM Roseau;\
DO Santo Domingo|Saint-Domingue;DZ Algiers|Alger;EC Quito;EE Tallinn;EG Cairo|Le Caire;EH Laayoune|El Aaiun;ER Asmara;\
ES Madrid;ET Addis Ababa|Addis-Abeba;FI Helsinki;FJ Suva;FM Palikir;FO Torshavn;FR Paris;GA Libreville;\
GB London|Londres;GD Saint George's|St George's|Saint-Georges;GE Tbilisi|Tbilissi;GF Cayenne;GH Accra;GL Nuuk;\
GM Banjul;GN Conakry;GQ Malabo;GR Athens|Athenes;GU Hagatna;GW Bissau;GY Georgetown;HN Tegucigalpa;HR Zagreb;\
HT Port-au-Prince;HU Budapest;ID Jakarta|Djakarta;IE Dublin;IL PS Jerusalem;IN New Delhi|Delhi;IQ Baghdad|Bagdad;\
IR Tehran|Teheran;IS Reykjavik;IT Rome;JM CA Kingston;JO Amman;JP Tokyo;KE Nairobi;KG Bishkek|Bichkek;KH Phnom Penh;\
KI Tarawa;KM Moroni;KN Basseterre;KP Pyongyang;KR Seoul;KY George Town;KZ Astana|Nour-Soultan|Nur-Sultan;LA Vientiane;\
LB Beirut|Beyrouth;LC Castries;LI Vaduz;LK Colombo|Kotte;LR Monrovia;LS Maseru;LT Vilnius;LV Riga;LY Tripoli;MA Rabat;\
MD Chisinau;ME Podgorica;MG Antananarivo;MH Majuro;MK Skopje;ML Bamako;MM Naypyidaw|Rangoon|Nay Pyi Taw|Yangon;\
MN Ulaanbaatar|Oulan-Bator;MQ Fort-de-France;MR Nouakchott;MS Plymouth;MT Valletta|La Valette;MU Port Louis;\
MW Lilongwe;MX Mexico City;MY Kuala Lumpur;MZ Maputo;NA Windhoek;NC Noumea;NE Niamey;NG Abuja;NI Managua;\
NL Amsterdam|The Hague|La Haye;NO Oslo;NP Kathmandu|Katmandou;NR Yaren;NU Alofi;NZ Wellington;OM Muscat|Mascate;\
PE Lima;PF Papeete;PG Port Moresby;PH Manila|Manille;PK Islamabad;PL Warsaw|Varsovie;PR San Juan;PS Ramallah;\
PT Lisbon|Lisbonne;PW Ngerulmud|Melekeok;PY Asuncion|Assomption;QA Doha;RO Bucharest|Bucarest;RS Belgrade;\
RU Moscow|Moscou;RW Kigali;SA Riyadh|Riyad;SB Honiara;SC CA Victoria;SD Khartoum;SE Stockholm;SH Jamestown;\
SI Ljubljana;SK Bratislava;SL Freetown;SN Dakar;SO Mogadishu|Mogadiscio;SR Paramaribo;SS Juba|Djouba;SV San Salvador;\
SY Damascus|Damas;SZ Mbabane|Lobamba;TC Cockburn Town;TD N'Djamena|Ndjamena;TG Lome;TH Bangkok;TJ Dushanbe|Douchanbe;\
TL Dili;TM Ashgabat|Achgabat;TN Tunis;TO Nuku'alofa|Nukualofa;TR Ankara;TT Port of Spain|Port-d'Espagne;TV Funafuti;\
TW Taipei|Taipeh;TZ Dodoma|Dar es Salaam;UA Kyiv|Kiev;UG Kampala;US Washington;UY Montevideo;UZ Tashkent|Tachkent;\
VC Kingstown;VE Caracas;VG Road Town;VI Charlotte Amalie;VN Hanoi;VU Port Vila;WF Mata-Utu;WS Apia;\
XK Pristina|Prishtina;YE Sanaa|Sana'a;ZA Pretoria|Cape Town|Le Cap;ZM Lusaka;ZW Harare`;

/** People, in the form from which the others come by an ending. */
export const PEOPLES = `\
AE Emirati|emirien;AR argentin;BA Bosniak|bosniaque;BB Barbadian|Bajan;BD bangladais;BE Belgian|belge;BF Burkinabe;\
BS Bahamian|bahamien;BW Motswana;BY Belarusian|bielorusse;CD CG Congolese|congolais;CF Central African|centrafricain;\
CH Swiss;CI Ivorian|ivoirien;CR costaricain;CV cap-verdien;CY Cypriot|chypriote;CZ Czech|tcheque;DE German|allemand;\
DK Danish|Dane|danois;DM dominiquais;DO DM Dominican|dominicain;EC equatorien;ES Spanish|Spaniard|espagnol;\
FI Finnish|finnois;GB British|Briton|britannique|Scottish|Welsh|ecossais|gallois;GQ Equatoguinean|equato-guineen;\
GR Greek|grec|grecque;GT guatemalteque;GW Bissau-Guinean|bissau-guineen;HN Honduran|hondurien;IE Irish;IQ iraquien;\
KP nord-coreen;KR sud-coreen;LA Lao|Laotian|laotien;LB Lebanese;LS Basotho|Mosotho;LV letton;MA Moroccan;\
MC monegasque;MG Malagasy|malgache;MU Mauritian;MZ Mozambican|mozambicain;NE Nigerien;NL Dutch|neerlandais;\
NO Norwegian;NZ neo-zelandais;PH Filipino|Filipina|philippin;PG Papuan|papou|papouasien;PL Polish|polonais;\
PT Portuguese|portugais;RO roumain;RU russe;SA Saudi|saoudien;SE Swedish;SS sud-soudanais;SZ Swazi;TH Thai;TJ Tadzhik;\
TL Timorese|timorais;TR Turkish|Turk|turc|turque;TT Trinidadian|trinidadien;US American|americain;XK Kosovar;\
ZA South African|sud-africain;\
anglais|francais|British Columbia|Colombie-Britannique|American States|Etats americains|\
Latin American|Central American|South American|Inter-American|latino-americain|Indian Ocean|ocean Indien`;
