/** Where the ends of a role stand in the tree. */

/** Where a role noun's holder stands: behind it, before it, under or over it, or across "is". */
export const HOLDER = [
  '< nmod:desc',
  '> appos',
  '< appos',
  '< appos > nsubj',
  '< compound',
  '> flat',
  '> nsubj',
  ', left',
  '< nmod:unmarked',
  '< nsubj',
  'bearer',
  '< conj < appos',
  '< conj < nmod:desc',
  '< conj > nsubj',
  '< nmod(of)[one] > nsubj',
  '> nmod(of|at) > appos',
]
/** Where the body stands that the role is held in. */
export const BODY = [
  '> nmod(of|at|in)',
  '> nmod:poss',
  '> compound',
  '> amod',
  '> compound > compound',
  '> nmod:desc',
  '< nmod:desc > compound',
  '< nmod:desc > nmod(of)',
]
