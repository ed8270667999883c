/** Bodies that the news names without saying what they are. Only names that hardly stand for anything else. */

const TABLE = `
UN, U.N., United Nations, UNESCO, UNICEF, UNHCR, UNRWA, WHO, WTO, IMF, World Bank, IAEA, OPCW, OSCE, OECD, OPEC, OPEC+, ICC, ICJ,
Interpol, Europol, Eurojust, Frontex, NATO, EU, E.U., European Union, European Commission, European Parliament, European Council,
Council of Europe, ECB, European Central Bank, African Union, Arab League, ASEAN, BRICS, G7, G20, G-7, G-20, ECOWAS, Mercosur,
Gulf Cooperation Council, GCC, CSTO, SCO, AUKUS, UN Security Council, Security Council, Red Cross, Red Crescent, ICRC, MSF,
Médecins Sans Frontières, Doctors Without Borders, Amnesty International, Human Rights Watch, Greenpeace, Transparency International,
Bellingcat, FIFA, UEFA, IOC, WADA, FIA, NASA, ESA, CERN, CIA, FBI, NSA, DEA, ATF, DHS, FEMA, FDA, EPA, SEC, FCC, IRS, Pentagon, Kremlin,
White House, Bundestag, Bundesrat, Bundesbank, Élysée, Downing Street, Knesset, Duma, Verkhovna Rada,
Sejm, Riksdag, Storting, Riigikogu, Seimas, Saeima, Federal Reserve, Bank of England, Scotland Yard, MI5, MI6, GCHQ, Mossad, Shin Bet, IDF,
FSB, GRU, SVR, FSO, Rosgvardia, Roscosmos, Rosatom, Rosneft, Gazprom, Lukoil, Sberbank, SBU, GUR, HUR, NABU, IRGC, Revolutionary Guards, PLO,
Fatah, Hamas, Hezbollah, Hizbollah, Taliban, al-Qaeda, Al-Qaeda, al Qaeda, Al Qaeda, Al-Qaida, al-Qaida, ISIS, ISIL, Daesh, Da'esh,
Islamic State, Boko Haram, al-Shabaab, Al-Shabaab, al-Shabab, Houthis, PKK, YPG, HTS, FARC, ELN, ETA, IRA, Wagner, Wagner Group,
Reuters, AP, AFP, Associated Press, Agence France-Presse, TASS, RIA Novosti, Interfax, Xinhua, Kyodo, BBC, CNN, Al Jazeera, Axios, Politico,
Bloomberg, Newsday, New York Times, Washington Post, Financial Times, Wall Street Journal, Google, Mozilla, Yahoo, AOL, Microsoft, Facebook, Twitter,
YouTube, Telegram, WhatsApp, OpenAI, Tesla, SpaceX, Boeing, Airbus, Huawei, TikTok, ByteDance, Alibaba, Tencent, Samsung, Volkswagen, BMW,
Pepsi, PepsiCo, Coca-Cola, Walmart, McDonald's, BP, ExxonMobil, Chevron, TotalEnergies, Naftogaz, Ukrenergo, Energoatom, DTEK, Lufthansa, Ryanair, Aeroflot
`

const BODIES: ReadonlySet<string> = new Set(TABLE.split(',').map(name => name.trim()))

/** Is it the name of a well-known body, with or without "the"? Letters count as written. */
export function isKnownBody(name: string): boolean {
  return BODIES.has(name.replace(/^[Tt]he /, '').replaceAll('’', "'"))
}

/** Words for a body that may stand right before its name: "the charity Open Wells". Not "party" or "union": "the Union Cabinet". */
const NOUNS: ReadonlySet<string> = new Set(
  `charity watchdog company firm group newspaper magazine tabloid weekly daily broadcaster website foundation airline retailer
  nonprofit startup insurer brewer publisher thinktank consultancy manufacturer supplier holding gang cartel militia fund bank lender`.split(
    /\s+/,
  ),
)

/** Does a noun say of the name right behind it that it is a body's? In small letters. */
export const isBodyNoun = (lemma: string): boolean => NOUNS.has(lemma)

/** Nor does a page on the web have a name of any other kind, though a site may be one where something was built. */
export const isBodyOrSite = (lemma: string): boolean =>
  isBodyNoun(lemma) || /^(?:site|blog|portal|forum)$/.test(lemma)
