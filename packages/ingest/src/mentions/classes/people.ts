/** Nouns for people: what heads "the Ukrainian rescuers" or "an Axios source" is a Person. By field of life. */
export const PEOPLE = `
person people man woman men women child children boy girl baby infant toddler teenager teen youth youngster adult
pensioner human guy fellow lady gentleman folk folks kid individual someone somebody

official officeholder leader head chief boss ruler president vice-president premier chancellor governor mayor
minister secretary undersecretary ambassador envoy diplomat consul attaché emissary negotiator mediator delegate
representative senator congressman congresswoman lawmaker legislator parliamentarian deputy mp mep councillor
councilor councilman councilwoman alderman politician statesman bureaucrat functionary technocrat aide adviser
advisor confidant spokesman spokeswoman spokesperson commissioner chairman chairwoman chairperson chair speaker whip
candidate nominee contender frontrunner incumbent challenger opponent rival successor predecessor voter elector
constituent citizen national expatriate monarch king queen prince princess emperor empress sultan emir sheikh tsar
duke duchess dictator strongman autocrat despot prefect magistrate reformer hardliner conservative liberal democrat
republican socialist communist nationalist separatist populist loyalist dissident oppositionist revolutionary
ideologue strategist lobbyist activist campaigner organizer organiser protester protestor demonstrator marcher
striker unionist environmentalist feminist whistleblower leaker

soldier troop serviceman servicewoman officer general admiral colonel major captain lieutenant sergeant corporal
private commander marshal brigadier conscript recruit reservist veteran cadet paratrooper marine sailor airman pilot
navigator gunner sniper fighter militant insurgent rebel guerrilla gunman bomber attacker assailant shooter hijacker
kidnapper captor hostage prisoner detainee inmate captive terrorist extremist jihadist mercenary militiaman partisan
spy agent informant operative defector deserter combatant warlord paramilitary peacekeeper bodyguard guard civilian
noncombatant casualty fatality warrior invader occupier defender

policeman policewoman constable detective investigator inspector sheriff trooper cop prosecutor attorney lawyer
solicitor barrister counsel judge justice juror defendant plaintiff claimant litigant petitioner complainant accused
suspect convict offender criminal culprit perpetrator thief robber burglar murderer killer rapist abuser trafficker
smuggler dealer fraudster scammer swindler gangster mobster mafioso fugitive victim witness eyewitness bystander
passerby passer-by onlooker informer accomplice mastermind ringleader launderer hacker cybercriminal intruder vandal
arsonist looter rioter stalker lawbreaker law-breaker wrongdoer poacher pirate hitman

executive ceo director manager founder co-founder cofounder owner co-owner proprietor shareholder stockholder
investor financier banker broker trader entrepreneur businessman businesswoman businessperson industrialist magnate
tycoon mogul billionaire millionaire oligarch employer employee worker staffer colleague coworker co-worker
supervisor foreman consultant contractor subcontractor seller buyer customer client consumer subscriber user tenant
landlord creditor debtor borrower auditor accountant analyst economist trustee liquidator retailer shopkeeper
merchant salesman saleswoman importer exporter intern apprentice freelancer labourer laborer miner farmer fisherman
driver trucker courier cleaner cook chef waiter baker butcher carpenter electrician plumber mechanic welder builder
clerk receptionist assistant technician engineer programmer coder designer architect inventor retiree jobseeker
breadwinner

doctor physician surgeon nurse paramedic medic midwife dentist pharmacist psychiatrist psychologist therapist
patient survivor carer caregiver volunteer rescuer firefighter lifeguard responder scientist researcher professor
lecturer teacher schoolteacher educator student pupil graduate undergraduate academic scholar historian philosopher sociologist
anthropologist archaeologist archeologist geologist biologist chemist physicist astronomer mathematician
statistician meteorologist forecaster climatologist seismologist ecologist zoologist botanist virologist
epidemiologist immunologist geneticist neuroscientist astronaut cosmonaut explorer librarian curator archivist
expert specialist pioneer nobelist laureate headmaster headteacher dean rector

journalist reporter correspondent editor columnist commentator anchor broadcaster presenter newsreader blogger
vlogger influencer youtuber podcaster author writer novelist poet playwright screenwriter biographer critic reviewer
photographer cameraman filmmaker cinematographer actor actress comedian singer musician rapper songwriter composer
conductor pianist violinist guitarist drummer dancer choreographer artist painter sculptor illustrator cartoonist
entertainer celebrity performer poster commenter source insider observer pundit translator interpreter reader viewer
listener

athlete player footballer goalkeeper midfielder forward winger quarterback pitcher batsman batter bowler cricketer
golfer boxer wrestler sprinter runner swimmer cyclist skier skater gymnast rower surfer climber mountaineer racer
jockey rider champion medallist medalist winner loser finalist runner-up coach trainer referee umpire teammate
rookie fan supporter spectator competitor contestant participant

priest bishop archbishop cardinal pope pastor vicar reverend monk nun rabbi imam cleric clergyman preacher
missionary pilgrim worshipper worshiper believer follower convert parishioner saint prophet apostle disciple
patriarch ayatollah mullah

father mother dad mum mom parent grandad granddad grandpa grandma granny gran son daughter brother sister sibling twin husband wife spouse widow widower fiancé
fiancée fiance fiancee girlfriend boyfriend uncle aunt nephew niece cousin grandfather grandmother grandparent
grandson granddaughter grandchild stepfather stepmother stepson stepdaughter godfather godmother orphan relative kin
ancestor descendant heir heiress bride groom bridegroom ex-husband ex-wife friend neighbour neighbor acquaintance
companion lover roommate classmate guest visitor stranger

resident inhabitant villager islander townsman settler colonist immigrant migrant emigrant refugee evacuee exile
asylum-seeker returnee newcomer outsider foreigner traveller traveler tourist passenger commuter motorist pedestrian
hiker camper holidaymaker crew crewman crewmember skipper homeowner householder taxpayer donor philanthropist
benefactor beneficiary recipient applicant mourner caller signatory member member-elect hero heroine villain idol
mentor guru elder peer counterpart bearer caretaker personality dignitary notable guardian chief-of-staff
commander-in-chief schoolboy schoolgirl hunter fisher herder shepherd crowd audience public population populace
citizenry electorate workforce personnel staff
ruler administrator insider star partner
couple duo trio intermediary middleman go-between ombudsman gendarme coordinator co-ordinator roofer locksmith cellist maid butler molester starlet arsonist
son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law
`
