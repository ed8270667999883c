/** Mentions by pronoun. */
import type { Mention } from '../document.ts'
import type { Tree } from '../tree.ts'

type Row = readonly [Mention['type'], Mention['number'], Mention['gender']]

const rows = (forms: string, ...row: Row): [string, Row][] => forms.split(' ').map(form => [form, row])

/** Pronouns, with what they say of what they stand for. */
const PRONOUNS: ReadonlyMap<string, Row> = new Map([
  ...rows('he him his himself', 'Person', 'singular', 'male'),
  ...rows('she her hers herself', 'Person', 'singular', 'female'),
  ...rows('it its itself', 'Thing', 'singular', 'neuter'),
  ...rows('they them their theirs themselves', 'Person', 'plural', 'unknown'),
  ...rows('i me my mine myself', 'Person', 'singular', 'unknown'),
  ...rows('we us our ours ourselves', 'Person', 'plural', 'unknown'),
  ...rows('you your yours yourself', 'Person', 'unknown', 'unknown'),
  ...rows('who whom whose', 'Person', 'unknown', 'unknown'),
  ...rows('which that', 'Thing', 'unknown', 'unknown'),
  ...rows('this', 'Thing', 'singular', 'neuter'),
  ...rows('these those', 'Thing', 'plural', 'unknown'),
  ...rows('everyone everybody anyone anybody nobody', 'Person', 'singular', 'unknown'),
  ...rows('everything anything nothing something', 'Thing', 'singular', 'neuter'),
])

/** Each pronoun that stands for somebody or something. "It" in "it rains" stands for nothing. */
export function pronominalMentions(tree: Tree): Mention[] {
  return tree.tokens.flatMap((token, at): Mention[] => {
    const row = PRONOUNS.get(token.text.toLowerCase())
    if (!row || token.upos !== 'PRON' || tree.is(at, 'expl', 'mark', 'det', 'fixed', 'cc', 'advmod'))
      return []
    const [type, number, gender] = row
    const { start, end, text } = token
    return [
      { first: at, last: at, start, end, head: at, kind: 'pronominal', type, name: text, number, gender },
    ]
  })
}
