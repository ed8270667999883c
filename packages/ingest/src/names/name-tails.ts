/** What still belongs to a name though the analyser left it out: what "General", "Committee to" and a hyphen tie to it. */
import type { NameSpan, Token } from '../document.ts'
import { isEasternGiven } from './person-name.ts'

type Tokens = readonly Token[]
type Free = (token: number) => boolean

/** "Motors" of "General Motors": behind the rank stands nobody's name. */
const OF_GENERAL = /^(?:Motors|Electric|Dynamics|Mills|Atomics|Assembly|Hospital|Synod|Staff|Council|Post)$/

/** Takes in "General" before what only a body is called. */
export function withGeneral(tokens: Tokens, name: NameSpan): NameSpan {
  const isBody = name.first === name.last && OF_GENERAL.test(tokens[name.first]!.text)
  const before = tokens[name.first - 1]
  return isBody && before?.text === 'General' && before.sentence === tokens[name.first]!.sentence
    ? { ...name, first: name.first - 1, type: 'ORG' }
    : name
}

/** Takes in "Journalists" of "Committee to Protect Journalists": whom or what the verb in a body's name is about. */
export function withObject(tokens: Tokens, name: NameSpan, isFree: Free): NameSpan {
  const [verb, object] = [tokens[name.last]!, tokens[name.last + 1]]
  const isAbout =
    name.type === 'ORG' &&
    verb.upos === 'VERB' &&
    tokens[name.last - 1]?.text.toLowerCase() === 'to' &&
    object?.sentence === verb.sentence &&
    object.dep === 'obj'
  return isAbout && /^\p{Lu}/u.test(object.text) && isFree(name.last + 1)
    ? { ...name, last: name.last + 1 }
    : name
}

/** Takes in "lam" of "Cheung Wai-lam": the second half of a given name, in small letters, behind a hyphen without spaces. */
export function withSecondHalf(tokens: Tokens, name: NameSpan, isFree: Free): NameSpan {
  if (name.type === 'TIM' || name.type === 'EVE' || name.last === name.first) return name
  const hyphen = tokens[name.last]!.text === '-' ? name.last : name.last + 1
  if (!isFree(hyphen + 1) || !tiesHalf(tokens, hyphen)) return name
  const [before, half] = [tokens[hyphen - 1]!, tokens[hyphen + 1]!]
  const words = [tokens[name.first]!.text, before.text, half.text]
  const isHalf = /^\p{Ll}{2,6}$/u.test(half.text) && (isFlatName(half) || isEasternGiven(words))
  return isHalf ? { ...name, last: hyphen + 1, type: 'PER' } : name
}

const isFlatName = ({ upos, dep }: Tokens[number]): boolean => upos === 'PROPN' && dep === 'flat'

/** A hyphen without spaces between two words; "Kim Jong-un-era laws" go on with another. */
function tiesHalf(tokens: Tokens, hyphen: number): boolean {
  const [before, mark, half, beyond] = [-1, 0, 1, 2].map(step => tokens[hyphen + step])
  if (before === undefined || mark?.text !== '-' || half === undefined) return false
  return before.end === mark.start && mark.end === half.start && beyond?.text !== '-'
}
