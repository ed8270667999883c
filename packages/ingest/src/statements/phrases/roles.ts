/** Role nouns by what they say of their holder. `chief_of_staff` is three words; a longer name goes before a shorter. */
import { lemmas } from './phrase.ts'

/** At the head of a country, a region or a town. */
export const RULERS =
  lemmas(`president prime_minister premier chancellor governor mayor leader ruler dictator king queen emir
  sultan emperor monarch head_of_state head_of_government first_minister chief_minister president-elect head`)

/** At the head of a body. A minister is in the service of the country (see STAFF). */
export const LEADERS =
  lemmas(`president chancellor head chief leader chairman chairwoman chair chairperson director
  director_general secretary_general general_secretary commander administrator ceo boss captain dean rector headmaster
  principal superintendent speaker editor_in_chief managing_director coach manager chief_executive
  executive_director attorney_general archbishop bishop general_manager provost governor commandant`)

/** Of these those that are at the head wherever they are, "at" a body as well as "of" it. */
export const HEADS =
  lemmas(`president chancellor chairman chairwoman chair chairperson ceo boss dean rector headmaster principal
  chief_executive managing_director executive_director director_general secretary_general editor_in_chief provost`)

/** In the service of someone or of a place. */
export const STAFF =
  lemmas(`spokesman spokeswoman spokesperson adviser advisor aide chief_of_staff secretary press_secretary
  envoy ambassador negotiator lawyer attorney economist researcher scientist professor correspondent reporter
  journalist columnist official officer employee engineer lecturer agent representative consultant counsel inspector
  investigator prosecutor detective bodyguard driver assistant deputy diplomat editor fellow treasurer vice_president
  commissioner deputy_director deputy_minister deputy_head deputy_chief deputy_leader clerk accountant banker trader salesman technician
  secretary_of_state harbour_master harbor_master surgeon doctor nurse cook captain vp svp evp cfo cto coo cio cmo
  vice_chairman vice_chairwoman vice_chair vice-president curator instructor faculty programmer conductor organist librarian archivist
  chaplain presenter anchor broadcaster producer postdoc trainer apprentice intern coordinator co-ordinator organiser organizer
  deputy_administrator administrator caretaker organist strategist statistician`)

/** Who watches, studies and judges: "a Grey Tern analyst" is not of Grey Tern. */
export const OBSERVERS = lemmas('analyst historian pundit expert specialist commentator')
/** Words in the names of those who keep observers of their own. */
export const HOUSES_OF_OBSERVERS =
  lemmas(`cia fbi nsa dia dea mi5 mi6 gchq fsb sbu mossad intelligence bank securities capital research investments markets
  asset partners advisors advisers institute institution university foundation rand reuters bloomberg news tv television radio bbc cnn
  msnbc fox nbc abc cbs espn sky goldman morgan citigroup citi jpmorgan barclays hsbc ubs nomura jefferies gartner forrester`)

/** Who has one of these at a body serves it; only "of" makes some of them its head. */
export const POSTS_AT =
  lemmas(`manager director head administrator supervisor superintendent chief coordinator co-ordinator
  academic teacher tutor coach physicist chemist biologist mathematician philosopher sociologist psychologist
  architect designer developer physician publisher specialist expert strategist banker executive associate`)

/** In a government; what stands before the word is a portfolio, no body: "Energy Minister". */
export const MINISTERS = lemmas('minister')

/** In the service of one person: "her lawyer". "Her editor" is no one whom she employs. */
export const PERSONAL_STAFF =
  lemmas(`spokesman spokeswoman spokesperson adviser advisor aide chief_of_staff secretary
  press_secretary lawyer attorney counsel agent assistant bodyguard driver deputy envoy representative accountant cook`)

/** In the service of a country or a town. A journalist may come from one; a diplomat serves it. */
export const PUBLIC_POSTS =
  lemmas(`envoy ambassador consul negotiator diplomat official secretary secretary_of_state prosecutor
  inspector attorney commissioner deputy_minister vice_president chief_of_staff spokesman spokeswoman
  spokesperson harbour_master harbor_master police_chief fire_chief`)

export const MEMBERS =
  lemmas(`member senator mp lawmaker legislator congressman congresswoman councillor councilor
  parliamentarian deputy delegate activist candidate player striker midfielder defender goalkeeper partner soldier fighter`)

/** Who holds one of these in a force is of that force. */
export const RANKS =
  lemmas(`general brigadier_general major_general lieutenant_general brigadier colonel lieutenant_colonel major captain
  lieutenant sergeant corporal private admiral rear_admiral vice_admiral commodore commander officer pilot soldier sailor cadet
  ensign warrant_officer`)

/** Who is called one of these with a party's name before it, or behind "for" or "of", belongs to the party. */
export const POLITICIANS =
  lemmas(`politician mp mep senator lawmaker legislator congressman congresswoman councillor councilor
  parliamentarian deputy candidate nominee backbencher veteran`)

/** Words that make a name that of a party. */
export const PARTY_WORDS =
  lemmas(`party labour tory tories conservatives democrats republicans greens liberals socialists
  communists partei parti partido partito partij bloc front league`)

export const OWNERS = lemmas('owner co-owner shareholder proprietor landlord')
export const FOUNDERS = lemmas('founder co-founder cofounder creator founding_member founding_partner')
export const RELATIVES = lemmas(`brother sister uncle aunt nephew niece cousin grandson
  granddaughter grandfather grandmother sibling stepson stepdaughter stepfather stepmother brother-in-law
  sister-in-law father-in-law mother-in-law son-in-law daughter-in-law`)
export const CHILDREN = lemmas('son daughter child')
export const PARENTS = lemmas('father mother parent')
export const SPOUSES = lemmas('wife husband spouse widow widower')
/** Personal ties of which no more is said. */
export const TIES =
  lemmas(`girlfriend boyfriend partner fiancé fiancée fiance fiancee lover mistress friend confidant confidante
  associate ally companion protégé accomplice classmate`)
/** A company above another: "the parent company of". */
export const PARENT_COMPANIES = lemmas('parent parent_company parent_firm parent_group owner')
export const PARTS = lemmas(
  'subsidiary subsidiary_company unit division branch arm affiliate wing department offshoot',
)
