/** Countries that an adjective points to: "Russian" in "Russian President" speaks of Russia. */
import type { Mention } from '../document.ts'
import { demonymNamed } from '../names/demonyms.ts'
import type { Tree } from '../tree.ts'

/** Named mentions of the countries behind adjectives of belonging, outside of names. */
export function demonymMentions(tree: Tree, inName: (token: number) => boolean): Mention[] {
  return tree.tokens.flatMap((token, index) => {
    const demonym = tree.is(index, 'amod', 'compound', 'conj', 'nmod:desc') ? demonymNamed(token.text) : null
    if (!demonym?.isAdjective || demonym.country === null || inName(index)) return []
    return [
      {
        first: index,
        last: index,
        start: token.start,
        end: token.end,
        head: index,
        kind: 'named',
        type: 'Place',
        name: demonym.of,
        number: 'singular',
        gender: 'neuter',
      },
    ]
  })
}
