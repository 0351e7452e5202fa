/*
 * Words by which texts speak of countries without naming them, where no rule makes them from a name: capitals, and what
 * people are called. Left out are capitals that are called like their country or a slip away from another in the list,
 * towns of Canada and those with a namesake there (Kingston, Saint John's, Victoria), and most capitals of countries
 * that no peace operation was sent to. English and French are languages of this program.
 *
 * Each entry has the codes that may be meant, none before words that speak of no country, and then the words, without
 * accents, as they are compared.
 */

/** Towns. */
export const CAPITALS = `\
AE Abu Dhabi|Abou Dabi;AF Kabul|Kaboul;AL Tirana;AM Yerevan|Erevan;AO Luanda;AR Buenos Aires;AT Vienna|Vienne;\
AU Canberra;AZ Baku|Bakou;BA Sarajevo;BD Dhaka|Dacca;BE Brussels|Bruxelles;BF Ouagadougou;BG Sofia;BI Bujumbura;\
BJ Porto-Novo;BO La Paz;BR Brasilia;BW Gaborone;BY Minsk;CD Kinshasa;CF Bangui;CG Brazzaville;CH Bern|Berne;\
CI Yamoussoukro|Abidjan;CL Santiago;CM Yaounde;CN Beijing|Pekin;CO Bogota;CU Havana|La Havane;CY Nicosia;CZ Prague;\
DE Berlin;DK Copenhagen|Copenhague;DO Santo Domingo|Saint-Domingue;DZ Algiers|Alger;EC Quito;EG Cairo|Le Caire;\
EH Laayoune;ER Asmara;ES Madrid;ET Addis Ababa|Addis-Abeba;FI Helsinki;FJ Suva;FR Paris;GA Libreville;\
GB London|Londres;GE Tbilisi;GH Accra;GM Banjul;GN Conakry;GR Athens|Athenes;GW Bissau;HN Tegucigalpa;HR Zagreb;\
HT Port-au-Prince;HU Budapest;ID Jakarta|Djakarta;IE Dublin;IL PS Jerusalem;IN New Delhi;IQ Baghdad;IR Tehran|Teheran;\
IT Rome;JO Amman;JP Tokyo;KE Nairobi;KG Bishkek;KH Phnom Penh;KP Pyongyang;KR Seoul;KZ Astana;LA Vientiane;\
LB Beirut|Beyrouth;LK Colombo;LR Monrovia;LY Tripoli;MA Rabat;MD Chisinau;ME Podgorica;MG Antananarivo;MK Skopje;\
ML Bamako;MM Naypyidaw|Rangoon;MN Ulaanbaatar|Oulan-Bator;MR Nouakchott;MY Kuala Lumpur;MZ Maputo;NA Windhoek;\
NE Niamey;NG Abuja;NI Managua;NL Amsterdam|The Hague|La Haye;NO Oslo;NP Kathmandu|Katmandou;NZ Wellington;PE Lima;\
PG Port Moresby;PH Manila|Manille;PK Islamabad;PL Warsaw|Varsovie;PS Ramallah;PT Lisbon|Lisbonne;RO Bucharest;\
RS Belgrade;RU Moscow|Moscou;RW Kigali;SA Riyadh|Riyad;SB Honiara;SD Khartoum;SE Stockholm;SL Freetown;SN Dakar;\
SO Mogadishu|Mogadiscio;SS Juba|Djouba;SY Damascus|Damas;SZ Mbabane;TD N'Djamena;TG Lome;TH Bangkok;\
TJ Dushanbe|Douchanbe;TL Dili;TM Ashgabat;TN Tunis;TR Ankara;TZ Dodoma|Dar es Salaam;UA Kyiv|Kiev;UG Kampala;\
US Washington;UZ Tashkent;VE Caracas;VN Hanoi;XK Pristina;YE Sanaa;ZA Pretoria|Cape Town|Le Cap;ZM Lusaka;ZW Harare`;

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
