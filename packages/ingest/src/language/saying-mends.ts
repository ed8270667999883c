/** Mends of who says what, as data: words that report, and what goes on from them. */
import type { Token } from '../document.ts'
import type { Mend } from './mend.ts'
import { childrenOf, hasSubjectOf, isAbove } from './tree-neighbours.ts'

export const SAYING_MENDS: readonly Mend[] = [
  {
    why: '"said there were no plans, but did not deny it": what "there" is has no subject to share with who speaks.',
    mended(tokens, index) {
      const { dep, upos, head } = tokens[index]!
      if (dep !== 'conj' || upos !== 'VERB' || head < 0) return undefined
      const { dep: link, head: said } = tokens[head]!
      const own = childrenOf(tokens, index).map(at => tokens[at]!.dep)
      const isFinite = own.includes('aux') || tokens[index]!.xpos === 'VBD' || tokens[index]!.xpos === 'VBZ'
      if (link !== 'ccomp' || !isFinite || own.some(it => /^(?:nsubj|expl)/.test(it))) return undefined
      return childrenOf(tokens, head).some(at => tokens[at]!.dep === 'expl') ? { head: said, dep } : undefined
    },
  },
  {
    why: '"“We are ready,” she said, but refused to leave": what follows a quotation goes on from who is quoted.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'conj' || head < 0) return undefined
      const said = tokens[head]!.head
      const between = said > head && said < index && /^(?:ccomp|parataxis)$/.test(tokens[head]!.dep)
      const quoted = between && tokens.slice(head, said).some(({ text }) => /^["”’]$/.test(text))
      return quoted && tokens[said]!.upos === 'VERB' ? { head: said, dep } : undefined
    },
  },
  {
    why: '"Venn died, the Harbour Post reported, citing her son": who reports it cites him.',
    mended(tokens, index) {
      const { dep, head, xpos } = tokens[index]!
      if (dep !== 'advcl' || xpos !== 'VBG' || head < 0 || head > index) return undefined
      const reports = tokens
        .slice(index - 2, index)
        .findIndex(token => token.dep === 'parataxis' && token.head === head)
      return reports < 0 ? undefined : { head: index - 2 + reports, dep }
    },
  },
  {
    why: '"demanded that Lind resign, saying he had failed": who says why demands it.',
    mended(tokens, index) {
      const { dep, head, xpos, lemma } = tokens[index]!
      if (dep !== 'advcl' || xpos !== 'VBG' || !SAYING.has(lemma) || head < 0 || head > index)
        return undefined
      const demanded = tokens[head]!
      const isContent = /^[cx]comp$/.test(demanded.dep) && demanded.head >= 0 && demanded.head < head
      return isContent && tokens[index - 1]!.text === ',' ? { head: demanded.head, dep } : undefined
    },
  },
  {
    why: '"admitted that mistakes were made and said that it would pay": a verb of saying with content of its own goes on from the verb of saying above.',
    mended(tokens, index) {
      const { dep, head, xpos } = tokens[index]!
      if (!isListedBehind(tokens, index) || !saysOnItsOwn(tokens, index)) return undefined
      const { dep: link, head: above, lemma } = tokens[head]!
      const said = link === 'ccomp' && above < head ? tokens[above] : undefined
      const goesOn = said !== undefined && isTelling(said.lemma) && said.xpos === xpos
      return goesOn && !isTelling(lemma) ? { head: above, dep } : undefined
    },
  },
  {
    why: '"told the board that it had paid": a clause with "that" and a subject of its own is what somebody is told.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (!/^(?:acl|amod)/.test(dep) || head < 0 || head > index) return undefined
      const { dep: role, head: told } = tokens[head]!
      const isTold = /^i?obj$/.test(role) && TELLING.has(tokens[told]!.lemma)
      const that = tokens[head + 1]!
      const opens = /^that$/i.test(that.text) && that.head === index && that.dep === 'mark'
      return isTold && opens && hasSubjectOf(tokens, index) ? { head: told, dep: 'ccomp' } : undefined
    },
  },
  {
    why: '"The real owner, the ministry maintains, is Lind": between commas, who says so speaks of it all.',
    mended(tokens, index) {
      const { dep, head, lemma } = tokens[index]!
      if (dep !== 'acl:relcl' || head < 0 || head > index || tokens[index + 1]?.text !== ',') return undefined
      const above = tokens[head]!.head
      const isSaid = above > index && isTelling(lemma) && hasNamedSubject(tokens, index)
      return isSaid && stretchesToComma(tokens, index) ? { head: above, dep: 'parataxis' } : undefined
    },
  },
  {
    why: '"The money had gone, the Harbour Post reports": a word for saying behind a name, beside a whole sentence, is a verb.',
    mended(tokens, index) {
      const { dep, head, upos, text, sentence } = tokens[index]!
      const isNoun = dep === 'parataxis' && upos === 'NOUN' && REPORTS.test(text)
      const isLast = tokens[index + 1]?.sentence !== sentence || tokens[index + 1]!.upos === 'PUNCT'
      const name = tokens[index - 1]
      return isNoun && isLast && name?.upos === 'PROPN' && name.head === index ? { head, dep } : undefined
    },
    others(tokens, index) {
      const name = index - 1
      tokens[index] = {
        ...tokens[index]!,
        upos: 'VERB',
        xpos: 'VBZ',
        lemma: tokens[index]!.text.slice(0, -1),
      }
      for (const at of childrenOf(tokens, index))
        if (at < name && tokens[at]!.upos !== 'PUNCT') tokens[at] = { ...tokens[at]!, head: name }
      tokens[name] = { ...tokens[name]!, dep: 'nsubj' }
    },
  },
]

const REPORTS = /^(?:reports|claims|notes|states|comments)$/

const hasNamedSubject = (tokens: readonly Token[], verb: number): boolean =>
  childrenOf(tokens, verb).some(at => tokens[at]!.dep === 'nsubj' && tokens[at]!.upos !== 'PRON')

/** Is all between the comma before a verb and the verb its own? */
function stretchesToComma(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1
  while (at >= 0 && isAbove(tokens, verb, at)) at--
  return tokens[at]?.text === ',' || tokens[at + 1]?.text === ','
}

/** Verbs with whoever hears it for their object. */
const TELLING = new Set('tell inform assure remind warn convince notify persuade'.split(' '))

const isListedBehind = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.dep === 'conj' && tokens[index]!.head >= 0 && tokens[index]!.head < index

/** A verb of saying without a subject, with content behind it. */
const saysOnItsOwn = (tokens: readonly Token[], verb: number): boolean =>
  isTelling(tokens[verb]!.lemma) &&
  !hasSubjectOf(tokens, verb) &&
  childrenOf(tokens, verb).some(at => at > verb && tokens[at]!.dep === 'ccomp')

const isTelling = (lemma: string): boolean =>
  SAYING.has(lemma) ||
  TELLING.has(lemma) ||
  /^(?:admit|deny|confirm|acknowledge|announce|promise)$/.test(lemma)

const SAYING = new Set(
  'say add argue claim maintain cite call warn insist stress note explain accuse describe blame'.split(' '),
)
