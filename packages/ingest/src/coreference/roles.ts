/** "The governor", "the company", "the city": definite nouns that say no more than what something is, to the name it has. */
import { placeKind } from '../mentions/gazetteer.ts'
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import type { Reason } from './reasons.ts'
import { titleBefore } from './titles.ts'

/** How many sentences back a role may point: to the last one named. */
const WINDOW = { Person: 6, Organization: 3, Place: 2 } as const
type Roled = keyof typeof WINDOW

const REASON: Readonly<Record<Roled, Reason>> = {
  Person: 'role of the person',
  Organization: 'kind of the body',
  Place: 'kind of the place',
}

/** Generic nouns for what a name or a description says more closely. */
const SAME_KIND: readonly (readonly string[])[] = [
  ['city', 'capital', 'port', 'town', 'metropolis', 'hub'],
  ['town', 'village', 'settlement'],
  ['country', 'nation', 'state', 'republic', 'kingdom'],
  ['region', 'province', 'oblast', 'district', 'area'],
  [
    'company',
    'firm',
    'business',
    'corporation',
    'manufacturer',
    'maker',
    'operator',
    'producer',
    'retailer',
    'airline',
    'carrier',
    'group',
  ],
  ['agency', 'department', 'ministry', 'bureau', 'service'],
  ['party', 'movement'],
  ['paper', 'newspaper', 'daily'],
  ['chief', 'head', 'leader', 'boss'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chair'],
  ['lawmaker', 'senator', 'mp', 'legislator', 'congressman', 'congresswoman', 'representative'],
  ['minister', 'secretary'],
  ['president', 'leader'],
  ['lawyer', 'attorney'],
]
const COMPANY_NAME =
  /\b(?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|PLC|plc|AG|GmbH|Holdings|Group|Industries|Airlines|Airways|Motors|Shipping|Logistics|Energy|Pharmaceuticals|Technologies)\.?$/

/** Links definite role nouns to names. Runs over the text once, keeping who was named last in which role. */
export function linkRoles(facts: Facts, clusters: Clusters): void {
  const carriers = new Carriers(facts, clusters)
  facts.mentions.forEach((mention, index) => {
    if (mention.kind === 'named') carriers.add(index)
    if (mention.kind !== 'nominal' || !isBareRole(facts, clusters, index)) return
    const found = carriers.latest(index)
    if (found !== undefined) clusters.link(index, found, REASON[mention.type as Roled])
  })
}

/** "the minister", "this city"; with modifiers where the title has them too. Not yet linked to anything. */
function isBareRole(facts: Facts, clusters: Clusters, index: number): boolean {
  const { type, number } = facts.mentions[index]!
  if (!(type in WINDOW) || number !== 'singular' || clusters.members(index).some(other => other < index))
    return false
  const { determiner, owner } = facts.phraseOf(index)
  return (
    owner === null &&
    ['the', 'this'].includes(determiner) &&
    facts.tree.child(facts.mentions[index]!.head, 'acl:relcl') === undefined
  )
}

/** Named mentions read so far. */
class Carriers {
  readonly #facts: Facts
  readonly #clusters: Clusters
  readonly #recent: number[] = []

  constructor(facts: Facts, clusters: Clusters) {
    this.#facts = facts
    this.#clusters = clusters
  }

  add(index: number): void {
    this.#recent.push(index)
  }

  /** The last named one that carries the role, where no other carrier is as near. */
  latest(index: number): number | undefined {
    const { type } = this.#facts.mentions[index]! as { type: Roled }
    const sentence = this.#facts.sentenceOf(index)
    const near: number[] = []
    for (let at = this.#recent.length - 1; at >= 0; at--) {
      const other = this.#recent[at]!
      if (sentence - this.#facts.sentenceOf(other) > WINDOW[type]) break
      if (this.#facts.mentions[other]!.type === type && this.#carries(other, index)) near.push(other)
    }
    const [last] = near
    if (last === undefined) return undefined
    const rivals = near.filter(other => !this.#clusters.same(other, last))
    const distance = sentence - this.#facts.sentenceOf(last)
    return rivals.some(other => sentence - this.#facts.sentenceOf(other) <= Math.max(1, distance))
      ? undefined
      : last
  }

  /** Does the name, or what has been said of it, say that it is such a one? */
  #carries(other: number, index: number): boolean {
    const facts = this.#facts
    const wanted = sameKind(facts.headLemma(index))
    const asked = facts.modifiersOf(index)
    const told = this.#clusters.members(other).flatMap(member => rolesOf(facts, member))
    return (
      told.some(({ role, words }) => wanted.has(role) && [...asked].every(word => words.has(word))) ||
      (asked.size === 0 &&
        placeKind(facts.mentions[other]!.name) !== null &&
        wanted.has(placeKind(facts.mentions[other]!.name)!))
    )
  }
}

interface Role {
  readonly role: string
  readonly words: ReadonlySet<string>
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** What a mention of someone says that they are. */
function rolesOf(facts: Facts, member: number): Role[] {
  const { kind, type, name } = facts.mentions[member]!
  if (kind === 'nominal') return [{ role: facts.headLemma(member), words: facts.modifiersOf(member) }]
  if (kind !== 'named') return []
  if (type === 'Person') {
    const title = titleBefore(facts, member)
    const words = new Set(title?.text.toLowerCase().split(' ') ?? [])
    return (title?.roles ?? []).map(role => ({ role: role.split(' ').at(-1)!, words }))
  }
  const words = name.toLowerCase().split(' ')
  const roles = [words.at(-1)!, words[0]!].map(role => ({ role, words: NO_WORDS }))
  return COMPANY_NAME.test(name) ? [...roles, { role: 'company', words: NO_WORDS }] : roles
}

function sameKind(lemma: string): ReadonlySet<string> {
  return new Set([lemma, ...SAME_KIND.filter(words => words.includes(lemma)).flat()])
}
