/** What a headline tells in short, and the lead below it introduces: "Ferry inquiry opens" above "A public inquiry into …". */
import type { Earlier, EarlierDescriptions } from './earlier.ts'
import type { Facts } from './facts.ts'

/** So many sentences below a headline it is told again. */
const LEAD = 3

/** The mention in the headline with the same noun as one in the lead, where it is the only one and nothing sets them apart. */
export function toldInHeadline(
  facts: Facts,
  earlier: EarlierDescriptions,
  index: number,
): number | undefined {
  if (!isInLead(facts, index) || facts.phraseOf(index).owner !== null) return undefined
  const above = earlier.of(facts.headLemma(index)).filter(({ mention }) => facts.sentenceOf(mention) === 0)
  const [told] = above
  return told !== undefined && above.length === 1 && isAlike(facts, index, told) ? told.mention : undefined
}

function isInLead(facts: Facts, index: number): boolean {
  const sentence = facts.sentenceOf(index)
  return sentence > 0 && sentence <= LEAD && beginsWithHeadline(facts)
}

/** A headline ends without a stop, and the text goes on below it. */
const beginsWithHeadline = ({ sentences, tree }: Facts): boolean =>
  sentences.length > 1 && !/^[.!?:"”]$/.test(tree.tokens[sentences[0]!.last]!.text)

/** Of one type and number, and no word in the one that the other contradicts by lacking it while it has its own. */
function isAlike(facts: Facts, index: number, { mention, modifiers }: Earlier): boolean {
  const [one, two] = [facts.mentions[index]!, facts.mentions[mention]!]
  // A headline has no room for what stands behind the noun.
  const { words } = facts.phraseOf(index)
  const before = new Set(words.map(word => facts.tree.tokens[word]!.text.toLowerCase()))
  const own = new Set([...facts.modifiersOf(index)].filter(word => before.has(word)))
  const fits = isWithin(own, modifiers) || isWithin(modifiers, own)
  return one.number === two.number && one.type === two.type && fits
}

const isWithin = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].every(word => others.has(word))
