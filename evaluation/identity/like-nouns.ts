/**
 * Nouns that reports use of one and the same: one calls it a ship, the next one a vessel. Within reports of one event
 * they describe one thing as surely as the same noun would; across events they say nothing.
 */
import { firstOfLine } from './first-of-line.ts'

/** Each line holds nouns that leave open no more than the others do: a "man" is not in it, for it may be anybody. */
const ALIKE = `
police cop constabulary policeman policewoman
pirate brigand bandit buccaneer
host emcee presenter
doctor physician doc
firm company business corporation
ship vessel
warship frigate destroyer corvette
car vehicle automobile auto
aircraft plane airplane aeroplane airliner jet jetliner
film movie picture
gunman shooter
attacker assailant
employee worker staffer
climber mountaineer alpinist
store shop
kid child
lawyer attorney solicitor
phone smartphone handset
author writer novelist
apartment flat
road street
town city
reporter journalist correspondent
soldier troop serviceman
spokesman spokeswoman spokesperson
administration government
contest competition
weapon gun firearm
authority official
mum mother mom
dad father
burglar thief robber
lorry truck
driver motorist
`

const FIRST_OF = firstOfLine(ALIKE)

/** The noun by which this one is compared: the first of its line, else itself. */
export const likeNoun = (lemma: string): string => FIRST_OF.get(lemma.toLowerCase()) ?? lemma.toLowerCase()
