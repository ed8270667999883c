/** What re3d takes for relations and our statements tell in other ways: two names of one thing, and how many there are. */
import type { Held, Stated } from './ends.ts'

/** Synonyms and attributes, as names, descriptions and amounts of a document tell them. */
export const namesOfOne = (document: Stated): Held[] => [
  ...synonyms(document),
  ...otherNames(document),
  ...named(document),
  ...counts(document),
]

/** Two names or descriptions of one kind beside each other: "the Harbour Party (HP)", "the mayor, Ada Moor". */
function synonyms({ tokens = [], mentions }: Stated): Held[] {
  const at = new Map(
    mentions.flatMap(each => (each.kind === 'pronominal' ? [] : [[each.head, each] as const])),
  )
  return tokens.flatMap((token, index) => {
    const [one, other] = [at.get(token.head), at.get(index)]
    if (token.dep !== 'appos' || !one || !other || one.type !== other.type || one.type === 'Place') return []
    const parted = tokens.slice(token.head, index).some(({ text }) => /^[,(]$/.test(text))
    return parted ? [{ type: 'IsSynonymOf', subject: [one], object: [other] }] : []
  })
}

/** "The mayor is Ada Moor": behind "is", a name says who it is. */
function named({ tokens = [], mentions }: Stated): Held[] {
  const at = new Map(
    mentions.flatMap(each => (each.kind === 'pronominal' ? [] : [[each.head, each] as const])),
  )
  return tokens.flatMap(({ dep, head }, index) => {
    const [subject, name] = [at.get(index), at.get(head)]
    const isName = name?.kind === 'named' && tokens.some(token => token.dep === 'cop' && token.head === head)
    return dep.startsWith('nsubj') && subject && isName && subject.type === name.type
      ? [{ type: 'IsSynonymOf', subject: [subject], object: [name] }]
      : []
  })
}

/** "Mara Venn, also known as Ada Moor". */
function otherNames({ appearances = [], mentions }: Stated): Held[] {
  return appearances.flatMap(({ best, reasons }) =>
    Object.entries(reasons)
      .filter(([, reason]) => reason === 'also known as')
      .map(([alias]) => ({
        type: 'IsSynonymOf',
        subject: [mentions[best]!],
        object: [mentions[Number(alias)]!],
      })),
  )
}

/** "three sailors": an amount of people is what re3d calls their attribute. */
function counts({ tokens = [], mentions }: Stated): Held[] {
  return mentions
    .filter(({ type, head }) => type === 'Value' && isPeople(tokens[head]!.lemma))
    .flatMap(({ head }) =>
      tokens
        .filter(token => token.head === head && token.dep === 'nummod')
        .map(number => ({ type: 'HasAttrOf', subject: [tokens[head]!], object: [number] })),
    )
}

const isPeople = (lemma: string): boolean => PEOPLE.has(lemma.toLowerCase())

const PEOPLE = new Set(
  `people person civilian member soldier employee man woman child citizen hostage refugee student resident worker troop
  fighter marine sailor officer other`.split(/\s+/),
)
