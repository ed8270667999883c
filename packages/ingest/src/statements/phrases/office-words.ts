/** Does a noun name an office, which someone may be given or lose? "Harbour master" does, "thief" does not. */
import type { Tree } from '../../tree.ts'
import { roleNames } from './role-names.ts'
import {
  HEADS,
  LEADERS,
  MEMBERS,
  MINISTERS,
  PERSONAL_STAFF,
  POSTS_AT,
  PUBLIC_POSTS,
  RANKS,
  RULERS,
  STAFF,
} from './roles.ts'

const OFFICES = new Set(
  [HEADS, LEADERS, MEMBERS, MINISTERS, PERSONAL_STAFF, POSTS_AT, PUBLIC_POSTS, RANKS, RULERS, STAFF].flatMap(
    roles => [...roles],
  ),
)
/** What someone may be called who is given no office. */
for (const word of ['driver', 'agent', 'pilot', 'soldier', 'fighter', 'specialist', 'activist'])
  OFFICES.delete(word)
for (const word of ['successor', 'replacement', 'nominee', 'heir', 'judge', 'justice', 'keeper', 'starter'])
  OFFICES.add(word)

export const namesOffice = (tree: Tree, noun: number): boolean =>
  roleNames(tree, noun).some(name => OFFICES.has(name))
