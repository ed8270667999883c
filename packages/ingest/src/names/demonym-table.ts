/** Who belongs where: the data of `demonyms.ts`. */

/**
 * A line an entry: `code name: adjectives; nouns in the singular`, "-" for no code. A noun may be left out where it is
 * the adjective; its plural is made by rule or written after "/"; "=" marks an adjective that is no noun in the
 * singular ("the Dutch").
 */
export const NATIONALITIES = `
AF Afghanistan: Afghan; Afghan
AL Albania: Albanian
DZ Algeria: Algerian
AS American Samoa: American Samoan
AD Andorra: Andorran
AO Angola: Angolan
AG Antigua and Barbuda: Antiguan, Barbudan
AR Argentina: Argentine, Argentinian, Argentinean
AM Armenia: Armenian
AU Australia: Australian; Australian, Aussie
AT Austria: Austrian
AZ Azerbaijan: Azerbaijani, Azeri
BS Bahamas: Bahamian
BH Bahrain: Bahraini
BD Bangladesh: Bangladeshi
BB Barbados: Barbadian, Bajan
BY Belarus: Belarusian, Belarusan
BE Belgium: Belgian
BZ Belize: Belizean
BJ Benin: =Beninese
BM Bermuda: Bermudian
BT Bhutan: =Bhutanese
BO Bolivia: Bolivian
BA Bosnia and Herzegovina: Bosnian, Herzegovinian; Bosnian, Herzegovinian, Bosniak
BW Botswana: =Botswanan; Botswanan, Motswana/Batswana
BR Brazil: Brazilian
BN Brunei: Bruneian
BG Bulgaria: Bulgarian
BF Burkina Faso: =Burkinabe, =Burkinabé
BI Burundi: Burundian
KH Cambodia: Cambodian
CM Cameroon: Cameroonian
CA Canada: Canadian
CV Cape Verde: Cape Verdean
CF Central African Republic: Central African
TD Chad: Chadian
CL Chile: Chilean
CN China: =Chinese
CO Colombia: Colombian
KM Comoros: Comorian, Comoran
CG Congo: =Congolese
CD Democratic Republic of the Congo: =Congolese
CR Costa Rica: Costa Rican
CI Ivory Coast: Ivorian
HR Croatia: Croatian; Croatian, Croat
CU Cuba: Cuban
CY Cyprus: Cypriot
CZ Czech Republic: Czech
DK Denmark: =Danish; Dane
DJ Djibouti: Djiboutian
DM Dominica: Dominican
DO Dominican Republic: Dominican
EC Ecuador: Ecuadorian, Ecuadorean
EG Egypt: Egyptian
SV El Salvador: Salvadoran, Salvadorean
GQ Equatorial Guinea: Equatorial Guinean, Equatoguinean
ER Eritrea: Eritrean
EE Estonia: Estonian
SZ Eswatini: Swazi
ET Ethiopia: Ethiopian
FJ Fiji: Fijian
FI Finland: =Finnish; Finn
FR France: =French; Frenchman/Frenchmen, Frenchwoman/Frenchwomen
FO Faroe Islands: =Faroese
GA Gabon: =Gabonese
GM Gambia: Gambian
GE Georgia: Georgian
DE Germany: German
GH Ghana: Ghanaian
GI Gibraltar: Gibraltarian
GR Greece: Greek; Greek
GL Greenland: =Greenlandic; Greenlander
GD Grenada: Grenadian
GU Guam: Guamanian
GT Guatemala: Guatemalan
GN Guinea: Guinean
GW Guinea-Bissau: Bissau-Guinean
GY Guyana: =Guyanese
HT Haiti: Haitian
VA Holy See: =Vatican
HN Honduras: Honduran
HK Hong Kong: Hongkonger; Hongkonger, Hong Konger
HU Hungary: Hungarian
IS Iceland: =Icelandic; Icelander
IN India: Indian
ID Indonesia: Indonesian
IR Iran: Iranian
IQ Iraq: Iraqi
IE Ireland: =Irish; Irishman/Irishmen, Irishwoman/Irishwomen
IL Israel: Israeli
IT Italy: Italian
JM Jamaica: Jamaican
JP Japan: =Japanese
JO Jordan: Jordanian
KZ Kazakhstan: Kazakh, Kazakhstani
KE Kenya: Kenyan
KI Kiribati: I-Kiribati
XK Kosovo: Kosovan, =Kosovar; Kosovan, Kosovar
KW Kuwait: Kuwaiti
KG Kyrgyzstan: =Kyrgyz, Kyrgyzstani
LA Laos: Laotian, =Lao
LV Latvia: Latvian
LB Lebanon: =Lebanese
LS Lesotho: =Basotho; Mosotho/Basotho
LR Liberia: Liberian
LY Libya: Libyan
LI Liechtenstein: Liechtensteiner
LT Lithuania: Lithuanian
LU Luxembourg: =Luxembourgish; Luxembourger
MO Macao: =Macanese
MG Madagascar: =Malagasy
MW Malawi: Malawian
MY Malaysia: Malaysian
MV Maldives: Maldivian
ML Mali: Malian
MT Malta: =Maltese
MH Marshall Islands: =Marshallese
MR Mauritania: Mauritanian
MU Mauritius: Mauritian
MX Mexico: Mexican
FM Micronesia: Micronesian
MD Moldova: Moldovan
MC Monaco: Monegasque, =Monégasque
MN Mongolia: Mongolian; Mongolian, Mongol
ME Montenegro: Montenegrin
MA Morocco: Moroccan
MZ Mozambique: Mozambican
MM Myanmar: =Burmese
NA Namibia: Namibian
NR Nauru: Nauruan
NP Nepal: =Nepali, =Nepalese; Nepali
NL Netherlands: =Dutch; Dutchman/Dutchmen, Dutchwoman/Dutchwomen, Netherlander
NZ New Zealand: New Zealander; New Zealander, Kiwi
NI Nicaragua: Nicaraguan
NE Niger: Nigerien
NG Nigeria: Nigerian
KP North Korea: North Korean
MK North Macedonia: Macedonian, North Macedonian
NO Norway: Norwegian
OM Oman: Omani
PK Pakistan: Pakistani
PW Palau: Palauan
PS Palestine: Palestinian
PA Panama: Panamanian
PG Papua New Guinea: Papua New Guinean, Papuan
PY Paraguay: Paraguayan
PE Peru: Peruvian
PH Philippines: =Philippine, Filipino; Filipino, Filipina
PL Poland: =Polish; Pole
PT Portugal: =Portuguese
PR Puerto Rico: Puerto Rican
QA Qatar: Qatari
RO Romania: Romanian
RU Russia: Russian
RW Rwanda: Rwandan
KN Saint Kitts and Nevis: Kittitian, Nevisian
LC Saint Lucia: Saint Lucian, St Lucian, St. Lucian
VC Saint Vincent and the Grenadines: Vincentian
WS Samoa: Samoan
SM San Marino: Sammarinese, =Sammarinese
ST Sao Tome and Principe: Sao Tomean, Santomean
SA Saudi Arabia: Saudi, Saudi Arabian
SN Senegal: =Senegalese
RS Serbia: Serbian; Serbian, Serb
SC Seychelles: =Seychellois
SL Sierra Leone: Sierra Leonean
SG Singapore: Singaporean
SK Slovakia: Slovak, Slovakian
SI Slovenia: Slovenian, Slovene
SB Solomon Islands: Solomon Islander
SO Somalia: Somali, Somalian
ZA South Africa: South African
KR South Korea: South Korean
SS South Sudan: =South Sudanese
ES Spain: =Spanish; Spaniard
LK Sri Lanka: Sri Lankan
SD Sudan: =Sudanese
SR Suriname: =Surinamese
SE Sweden: =Swedish; Swede
CH Switzerland: =Swiss
SY Syria: Syrian
TW Taiwan: =Taiwanese
TJ Tajikistan: Tajik, Tajikistani
TZ Tanzania: Tanzanian
TH Thailand: Thai
TL Timor-Leste: =Timorese, East Timorese
TG Togo: =Togolese
TO Tonga: Tongan
TT Trinidad and Tobago: Trinidadian, Tobagonian
TN Tunisia: Tunisian
TR Turkey: =Turkish; Turk
TM Turkmenistan: Turkmen, Turkmenistani
TV Tuvalu: Tuvaluan
UG Uganda: Ugandan
UA Ukraine: Ukrainian
AE United Arab Emirates: Emirati
GB United Kingdom: =British; Briton, Brit, Britisher
US United States: American
UY Uruguay: Uruguayan
UZ Uzbekistan: Uzbek, Uzbekistani
VU Vanuatu: ni-Vanuatu, Vanuatuan
VE Venezuela: Venezuelan
VN Vietnam: =Vietnamese
EH Western Sahara: Sahrawi
YE Yemen: Yemeni
ZM Zambia: Zambian
ZW Zimbabwe: Zimbabwean
`

/** Peoples, and those of parts of a country or of a part of the world. */
export const PEOPLES = `
GB England: =English; Englishman/Englishmen, Englishwoman/Englishwomen
GB Scotland: =Scottish, =Scots; Scot, Scotsman/Scotsmen, Scotswoman/Scotswomen
GB Wales: =Welsh; Welshman/Welshmen, Welshwoman/Welshwomen
GB Northern Ireland: =Northern Irish
RU Chechnya: Chechen
RU Dagestan: Dagestani
RU Tatarstan: Tatar
RU Siberia: Siberian
UA Crimea: Crimean
ES Catalonia: Catalan
ES Basque Country: Basque
FR Corsica: Corsican
FR Brittany: Breton
DE Bavaria: Bavarian
IT Sicily: Sicilian
IT Sardinia: Sardinian
CA Quebec: Quebecer, =Quebecois, =Québécois
US Texas: Texan
US California: Californian
US Florida: Floridian
US New York: New Yorker
US Hawaii: Hawaiian
US Alaska: Alaskan
US Virginia: Virginian
US Ohio: Ohioan
GB London: Londoner
FR Paris: Parisian
DE Berlin: Berliner
RU Moscow: Muscovite
IN Kashmir: Kashmiri
IN Punjab: Punjabi
CN Tibet: Tibetan
PS Gaza: Gazan
- Kurds: =Kurdish; Kurd
- Arabs: Arab, =Arabic
- Jews: =Jewish; Jew
- Uyghurs: Uyghur, Uighur
- Rohingya: =Rohingya
- Roma: =Romani, =Roma
- Inuit: =Inuit
- Yazidis: Yazidi
- Druze: =Druze
- Alawites: Alawite
- Houthis: Houthi
- Pashtuns: Pashtun
- Hazaras: Hazara
- Baluch: =Baloch, Baluchi, =Baluch
- Tuareg: =Tuareg
- Berbers: Berber
- Hausa: =Hausa
- Yoruba: =Yoruba
- Igbo: =Igbo
- Tutsi: =Tutsi; Tutsi
- Hutu: =Hutu; Hutu
- Tamils: Tamil
- Sikhs: Sikh
- Bengalis: Bengali
- Slavs: =Slavic; Slav
- Korea: Korean
- Soviet Union: Soviet
- Yugoslavia: Yugoslav, Yugoslavian
- Europe: European
- Asia: Asian
- Africa: African
- Latin America: Latin American, Latino, Latina
- North America: North American
- South America: South American
- Central America: Central American
- Middle East: Middle Eastern
- Scandinavia: Scandinavian
- Balkans: =Balkan
- Caribbean: =Caribbean
- Baltic states: =Baltic
- Caucasus: Caucasian
- West: =Western; Westerner
- Central Asia: Central Asian
- Western Europe: Western European
- Eastern Europe: Eastern European
- West Africa: West African
- East Africa: East African
- Gulf: =Gulf Arab
- Levant: =Levantine
- Arctic: =Arctic
- Antarctica: =Antarctic
`
