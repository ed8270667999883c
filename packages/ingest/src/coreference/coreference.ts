/** The stage that gathers the mentions of one entity. */
import { stage } from '../stage.ts'
import { linkAcronyms } from './acronyms.ts'
import { appearancesOf } from './appearances.ts'
import { linkAppositions } from './appositions.ts'
import { linkClients } from './clients.ts'
import { clustersOf, type Clusters } from './clusters.ts'
import { linkDescriptions } from './descriptions.ts'
import { factsOf, type Facts, type Mentioned } from './facts.ts'
import { linkLeads } from './leads.ts'
import { linkNames } from './names.ts'
import { withOwners } from './owned-names.ts'
import { linkOwned } from './owners.ts'
import { linkPronouns } from './pronouns.ts'
import { linkRelatives } from './relative.ts'
import { linkKinds, linkPersonRoles } from './roles.ts'
import { linkSpeakers } from './speakers.ts'
import { linkToldAgain } from './told-again.ts'

/** The surest links first: what they gather tells the later ones more. */
const BEFORE_PRONOUNS = [
  linkNames,
  linkAcronyms,
  linkAppositions,
  linkPersonRoles,
  linkDescriptions,
  linkLeads,
  linkKinds,
  linkToldAgain,
  linkRelatives,
  linkSpeakers,
  linkClients,
]

/** These lean on what has been gathered by name and description. */
const STEPS = [...BEFORE_PRONOUNS, linkPronouns, linkOwned]

/**
 * Adds `appearances`: the mentions that name or describe an entity, or stand for it for sure, each with the reason why it was
 * linked.
 */
export const coreference = stage(
  { needs: ['sentences', 'tokens', 'mentions'], adds: ['appearances', 'appearanceOf'] },
  document => {
    const { facts, clusters } = gather(document)
    return withOwners(facts, appearancesOf(facts, clusters))
  },
)

/** What the rules gather: for what goes beyond them. */
export const gather = (document: Mentioned): Gathering => gatherBy(STEPS, document)

/** What is known when the first pronoun is looked at: for whoever fits the weights of pronouns. */
export const gatherBeforePronouns = (document: Mentioned): Gathering => gatherBy(BEFORE_PRONOUNS, document)

interface Gathering {
  readonly facts: Facts
  readonly clusters: Clusters
}

function gatherBy(steps: typeof STEPS, document: Mentioned): Gathering {
  const facts = factsOf(document)
  const clusters = clustersOf(document.mentions)
  for (const link of steps) link(facts, clusters)
  return { facts, clusters }
}
