/** What a mention is by itself: as one that asks for an antecedent, and as one that may be it. */
import type { Facts } from '../facts.ts'
import { type Amounts, scaled } from './amounts.ts'
import { isWordy, type Profile, ROLES, WORDINGS } from './profile.ts'

export const TYPES = ['Person', 'Organization', 'Place', 'Event', 'Thing', 'Value'] as const
/** Pronouns that can own. */
const OWNERS = WORDINGS.indexOf('this')

/** Fills in what holds of a mention, whatever it is compared with. */
export function alone(amounts: Amounts, facts: Facts, profile: Profile): void {
  worded(amounts, facts, profile)
  placed(amounts, facts, profile)
  amounts.add('heads before', scaled(profile.heads))
  amounts.add('heads in all', scaled(profile.allHeads))
  amounts.add('same before', scaled(profile.same))
  amounts.add('same in all', scaled(profile.allSame))
}

function worded(amounts: Amounts, facts: Facts, profile: Profile): void {
  const { type, number, gender } = facts.mentions[profile.index]!
  amounts.oneOf('wording', WORDINGS.length, profile.wording)
  amounts.oneOf('type', TYPES.length, TYPES.indexOf(type))
  amounts.oneOf('owner', OWNERS, profile.owner)
  amounts.add('plural', number === 'plural')
  amounts.add('of no known number', number === 'unknown')
  amounts.add('of a known gender', gender.endsWith('male'))
  amounts.add('length', scaled(profile.last - profile.first))
  amounts.add('modifiers', isWordy(facts, profile) ? scaled(facts.modifiersOf(profile.index).size) : 0)
  amounts.add('capital', /^\p{Lu}/u.test(facts.tree.tokens[profile.head]!.text))
}

function placed(amounts: Amounts, { tree }: Facts, profile: Profile): void {
  const { head } = profile
  amounts.oneOf('role', ROLES.length + 1, profile.role)
  amounts.add('quoted', profile.quote >= 0)
  amounts.add('in a question', profile.asked)
  amounts.add('depth', scaled(profile.depth))
  amounts.add('clause behind it', tree.child(head, 'acl') !== undefined)
  amounts.add(
    'phrase behind it',
    tree.children(head, 'nmod').some(at => at > head),
  )
  amounts.add('early', profile.sentence < 3)
}
