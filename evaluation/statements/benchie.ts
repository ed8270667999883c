/**
 * BenchIE (Gashteovski et al. 2022): each sentence has its facts, each fact all forms in which it may be told.
 *
 * A triple is right where it is, slot by slot, one of the listed forms; words in brackets may be left out. A fact is
 * found once, by however many triples; every triple that is no form of any fact counts against precision.
 */
import { scoreOf, sumOf, type Counts, type Score } from './counts.ts'
import type { OpenTriple } from './open-triples.ts'

/** Subject, relation and object, with optional words in brackets: "[the] port [of Tallinn]". */
export type Form = readonly [subject: string, relation: string, object: string]

export interface BenchieItem {
  readonly id: string
  readonly sentence: string
  readonly facts: readonly (readonly Form[])[]
}

/** A line of the gold file that is neither a sentence, nor a heading, nor a form. */
export class BenchieBroken extends Error {
  override readonly name = 'BenchieBroken'
}

/** @throws {BenchieBroken} where a line is none of the three kinds */
export function readBenchie(file: string): BenchieItem[] {
  const items: { id: string; sentence: string; facts: Form[][] }[] = []
  for (const [index, line] of file.split(/\r?\n/).entries()) {
    const text = line.trim()
    const sentence = /^sent_id:(\S+)\t(.*)$/.exec(text)
    if (sentence) items.push({ id: sentence[1]!, sentence: sentence[2]!, facts: [] })
    else if (/^\S+?\s*-->\s*Cluster/.test(text)) items.at(-1)?.facts.push([])
    else if (text !== '')
      items
        .at(-1)
        ?.facts.at(-1)
        ?.push(formOf(text, index + 1))
  }
  return items
}

function formOf(line: string, number: number): Form {
  // A remark of the annotators may follow the third slot.
  const [subject, relation, object] = line.split(/\s+-->\s+/)
  if (subject === undefined || relation === undefined || object === undefined)
    throw new BenchieBroken(`line ${number} has not three slots parted by "-->": ${line}`)
  return [subject, relation, object]
}

/** Scores the triples of each sentence, in the order of the items. */
export function scoreBenchie(
  items: readonly BenchieItem[],
  predictions: readonly (readonly OpenTriple[])[],
): Score & Counts {
  const counts = sumOf(items.map(({ facts }, index) => countsOf(facts, predictions[index] ?? [])))
  return { ...scoreOf(counts), ...counts }
}

function countsOf(facts: readonly (readonly Form[])[], triples: readonly OpenTriple[]): Counts {
  const factOf = triples.map(triple => facts.findIndex(forms => forms.some(form => isForm(form, triple))))
  const found = new Set(factOf.filter(fact => fact >= 0)).size
  const wrong = factOf.filter(fact => fact < 0).length
  return { right: found, proposed: found + wrong, wanted: facts.length }
}

const isForm = ([subject, relation, object]: Form, triple: OpenTriple): boolean =>
  fits(subject, triple.subject) && fits(relation, triple.relation) && fits(object, triple.object)

/** Is a text one of the readings of a slot? */
export function fits(slot: string, text: string): boolean {
  const parts = [...slot.matchAll(/\[([^\]]*)\]|([^\s[\]]+)/g)].map(([, optional, word]) => ({
    words: wordsOf(optional ?? word ?? ''),
    optional: optional !== undefined,
  }))
  const words = wordsOf(text)
  let reached = new Set([0])
  for (const part of parts) {
    const next = new Set(part.optional ? reached : [])
    for (const at of reached)
      if (part.words.every((word, index) => words[at + index] === word)) next.add(at + part.words.length)
    reached = next
  }
  return reached.has(words.length)
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)
