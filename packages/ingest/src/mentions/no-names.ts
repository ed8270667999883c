/** Words with a capital that are no names: what an office is for, who belongs to a party, what stands behind a name. */
import { titleNamed } from '../names/titles.ts'
import type { Tree } from '../tree.ts'
import type { NameChunk } from './name-chunks.ts'
import { listedClass } from './noun-class.ts'
import { isCapital } from './words.ts'

/** "City" of "City Attorney", "Interior" of "Interior Secretary", "Education" of "Minister of Education": what the office is for, and no body. */
export function isPortfolio({ tokens }: Tree, at: number): boolean {
  if (!PORTFOLIOS.has(tokens[at]!.text.toLowerCase())) return false
  const [title, of, text] = [-2, -1, 1].map(step => tokens[at + step]?.text ?? '') as [string, string, string]
  const isOf = /^(?:of|for)$/.test(of) && titleNamed(title) !== undefined
  return isOf || (tokens[at]!.head === at + 1 && (isCapital(text) || /^(?:secretary|minister)$/.test(text)))
}
const PORTFOLIOS = new Set(
  `office city county state district interior foreign home defense defence justice health press police finance treasury trade education
  agriculture labor labour transport energy environment culture commerce`.split(/\s+/),
)

/** "a Republican": whom a party counts as its own, and nobody's name. */
export const isPartisan = ({ tokens }: Tree, { first, marked }: NameChunk): boolean =>
  marked !== 'ORG' &&
  /^(?:Republican|Democrat|Tory|Liberal|Conservative|Socialist|Communist|Unionist)$/.test(tokens[first]!.text)

/** "QC" of "Mark Venn, QC". */
export const isPostNominal = (tree: Tree, at: number): boolean =>
  /^(?:QC|KC|SC|OBE|CBE|MBE|PhD|MD|Esq|Jr|Sr)\.?$/.test(tree.tokens[at]!.text) &&
  tree.tokens[at - 1]?.text === ','

/** "Sailors" at the head of a line is a noun with a capital. */
export const isNounOfMany = (tree: Tree, at: number, marked: NameChunk['marked']): boolean => {
  const { xpos, lemma } = tree.tokens[at]!
  return marked !== 'LOC' && /^NNP?S$/.test(xpos) && listedClass(lemma.toLowerCase()) === 'Person'
}
