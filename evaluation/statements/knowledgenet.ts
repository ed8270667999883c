/**
 * KnowledgeNet (Mesquita et al. 2019): fifteen relations of persons and organizations, passage by passage.
 *
 * As the official scorer has it for overlapping spans: a gold fact is found where a prediction of its property overlaps
 * both ends; a prediction that overlaps no gold fact is wrong, if its property was annotated exhaustively in that
 * passage, and is not counted otherwise. An entity of a prediction is all its mentions within the passage.
 */
import { overlap, scoreOf, sumOf, type Counts, type Score, type Stretch } from './counts.ts'
import { meets, type Held } from './ends.ts'

export interface KnowledgePassage extends Stretch {
  /** Properties that were annotated exhaustively here. */
  readonly properties: ReadonlySet<string>
  readonly facts: readonly {
    readonly property: string
    readonly subject: Stretch
    readonly object: Stretch
  }[]
}

export interface KnowledgeItem {
  readonly id: string
  readonly text: string
  readonly passages: readonly KnowledgePassage[]
}

interface RawItem {
  readonly documentId: string
  readonly documentText: string
  readonly passages: readonly {
    readonly passageStart: number
    readonly passageEnd: number
    readonly exhaustivelyAnnotatedProperties: readonly { readonly propertyId: string }[]
    readonly facts: readonly RawFact[]
  }[]
}

interface RawFact {
  readonly propertyId: string
  readonly subjectStart: number
  readonly subjectEnd: number
  readonly objectStart: number
  readonly objectEnd: number
}

/** Reads the gold file, a document a line. Its offsets count characters; those returned, UTF-16 code units. */
export const readKnowledgeNet = (file: string): KnowledgeItem[] =>
  file
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => itemOf(JSON.parse(line) as RawItem))

function itemOf({ documentId, documentText, passages }: RawItem): KnowledgeItem {
  const units = unitOffsets(documentText)
  const stretch = (start: number, end: number): Stretch => ({ start: units(start), end: units(end) })
  return {
    id: documentId,
    text: documentText,
    passages: passages.map(({ passageStart, passageEnd, exhaustivelyAnnotatedProperties, facts }) => ({
      ...stretch(passageStart, passageEnd),
      properties: new Set(exhaustivelyAnnotatedProperties.map(({ propertyId }) => propertyId)),
      facts: facts.map(fact => ({
        property: fact.propertyId,
        subject: stretch(fact.subjectStart, fact.subjectEnd),
        object: stretch(fact.objectStart, fact.objectEnd),
      })),
    })),
  }
}

/** Characters to UTF-16 code units. */
export function unitOffsets(text: string): (character: number) => number {
  if (!/[\uD800-\uDFFF]/.test(text)) return character => character
  const at = [0]
  for (const character of text) at.push(at.at(-1)! + character.length)
  return character => at[character] ?? text.length
}

export interface KnowledgeScore extends Score, Counts {
  readonly properties: Readonly<Record<string, Score & Counts>>
}

/** Scores the predictions of each document, in the order of the items; in all, and property by property. */
export function scoreKnowledgeNet(
  items: readonly KnowledgeItem[],
  predictions: readonly (readonly Held[])[],
): KnowledgeScore {
  const byProperty = new Map<string, Counts[]>()
  for (const [index, { passages }] of items.entries()) {
    for (const passage of passages) {
      for (const [property, counts] of judge(passage, predictions[index] ?? [])) {
        byProperty.set(property, [...(byProperty.get(property) ?? []), counts])
      }
    }
  }
  const totals = [...byProperty].map(([property, counts]) => [property, sumOf(counts)] as const)
  const whole = sumOf(totals.map(([, counts]) => counts))
  const properties = Object.fromEntries(
    totals
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([property, counts]) => [property, { ...scoreOf(counts), ...counts }]),
  )
  return { ...scoreOf(whole), ...whole, properties }
}

/** What a passage gives for each of its properties. */
function judge(passage: KnowledgePassage, held: readonly Held[]): [string, Counts][] {
  const here = held.filter(
    ({ subject, object }) =>
      subject.some(span => overlap(span, passage)) && object.some(span => overlap(span, passage)),
  )
  return [...passage.properties].map(property => {
    const facts = passage.facts.filter(fact => fact.property === property)
    const proposed = here.filter(({ type }) => type === property)
    const agrees = (one: Held, fact: (typeof facts)[number]) =>
      meets(one.subject, fact.subject) && meets(one.object, fact.object)
    const found = facts.filter(fact => proposed.some(one => agrees(one, fact))).length
    const wrong = proposed.filter(one => !facts.some(fact => agrees(one, fact))).length
    return [property, { right: found, proposed: found + wrong, wanted: facts.length }]
  })
}
