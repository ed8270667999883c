/** Names that are one though "and" or "'s" stands in them: a ministry of several things, a school of its patron. */
import type { Tree } from '../tree.ts'
import type { NameChunk } from './name-chunks.ts'
import { range } from './noun-phrase.ts'
import { isCapital } from './words.ts'

/** "Department of Labor and Economic Opportunity": what a ministry is of may be several things, and none of them is a body. */
export function isOfPortfolios({ tokens }: Tree, before: NameChunk, next: NameChunk): boolean {
  const of = range(before.first, before.last).find(
    at => /^(?:of|for)$/.test(tokens[at]!.text) && MINISTRIES.has(tokens[at - 1]?.text.toLowerCase() ?? ''),
  )
  return of !== undefined && of < before.last && PORTFOLIOS.has(tokens[next.last]!.text.toLowerCase())
}

const MINISTRIES = new Set('department ministry secretariat office bureau board agency'.split(' '))

const PORTFOLIOS = new Set(
  `opportunity development trade industry commerce skills culture media sport sports tourism science technology innovation energy
  climate environment water agriculture fisheries food forestry health welfare education research labour labor employment
  pensions transport transportation infrastructure housing communities security defence defense finance planning affairs customs
  immigration citizenship mines resources reform integration equality families youth information communications services`.split(
    /\s+/,
  ),
)

/** "St Joseph's Boys High School", "King's College London": called after a saint or a ruler, it belongs to nobody. */
export const isOfPatron = (tree: Tree, before: NameChunk, next: NameChunk): boolean =>
  /^['’]s?$/.test(tree.tokens[before.last + 1]?.text ?? '') && isPatronOf(tree, before.last + 1, next.last)

/** Does a patron stand before the "'s" at a token, and a school or a church with a capital behind it? */
export function isPatronOf({ tokens }: Tree, sign: number, last: number): boolean {
  const [before, name] = [tokens[sign - 2]?.text ?? '', tokens[sign - 1]?.text ?? '']
  const isPatron = PATRONS.test(name) || (/^(?:St\.?|Saint)$/.test(before) && isCapital(name))
  return (
    isPatron &&
    range(sign + 1, last).some(at => KEPT_BY_PATRONS.test(tokens[at]!.text)) &&
    isCapital(tokens[sign + 1]!.text)
  )
}

const PATRONS = /^(?:King|Queen|Prince|Christ|Children|Women|Men|People|Bishop|Magdalen)$/
const KEPT_BY_PATRONS =
  /^(?:College|School|University|Academy|Hospital|Church|Cathedral|Chapel|Hospice|Institute|Club|Theatre|Counsel|Bench|Park|Cross|Congress|Court)$/
