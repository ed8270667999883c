/** The stage that gathers the mentions of one entity. */
import { stage } from '../stage.ts'
import { linkAcronyms } from './acronyms.ts'
import { appearancesOf } from './appearances.ts'
import { linkAppositions } from './appositions.ts'
import { chainsOf } from './chains.ts'
import { clustersOf, type Clusters } from './clusters.ts'
import { linkDescriptions } from './descriptions.ts'
import { factsOf, type Facts, type Mentioned } from './facts.ts'
import { linkNames } from './names.ts'
import { withOwners } from './owned-names.ts'
import { linkOwned } from './owners.ts'
import { linkPronouns } from './pronouns.ts'
import { linkRelatives } from './relative.ts'
import { linkKinds, linkPersonRoles } from './roles.ts'
import { linkSpeakers } from './speakers.ts'

/** The surest links first: what they gather tells the later ones more. */
const BEFORE_PRONOUNS = [
  linkNames,
  linkAcronyms,
  linkAppositions,
  linkPersonRoles,
  linkDescriptions,
  linkKinds,
  linkRelatives,
  linkSpeakers,
]

/** These lean on what has been gathered by name and description. */
const STEPS = [...BEFORE_PRONOUNS, linkPronouns, linkOwned]

/**
 * Adds `chains`, the mentions that mean the same, each with the reason why it was linked; and `appearances`, which are the
 * chains that name or describe an entity.
 */
export const coreference = stage(
  { needs: ['sentences', 'tokens', 'mentions'], adds: ['chains', 'appearances', 'appearanceOf'] },
  document => {
    const facts = factsOf(document)
    const clusters = clustersOf(document.mentions)
    for (const link of STEPS) link(facts, clusters)
    const gathered = withOwners(facts, appearancesOf(facts, clusters))
    return { chains: chainsOf(document.mentions.length, clusters), ...gathered }
  },
)

/** What is known when the first pronoun is looked at: for whoever fits the weights of pronouns. */
export function gatherBeforePronouns(document: Mentioned): { facts: Facts; clusters: Clusters } {
  const facts = factsOf(document)
  const clusters = clustersOf(document.mentions)
  for (const link of BEFORE_PRONOUNS) link(facts, clusters)
  return { facts, clusters }
}
