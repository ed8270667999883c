/** Posts: who works for whom. */
import { BODY, HOLDER } from './ends.ts'
import { phrase } from './phrase.ts'
import { LEADERS, MINISTERS, PERSONAL_STAFF, POSTS_AT, PUBLIC_POSTS, STAFF } from './roles.ts'

export const POST_PHRASES = [
  phrase({
    name: 'post',
    why: 'A post is held in the service of someone.',
    anchor: { lemmas: STAFF },
    from: HOLDER,
    relation: 'EMPLOYED_BY',
    to: ['> nmod(of|at|in|for|with|to|from)', ...BODY],
    fromTypes: ['Person'],
    toTypes: ['Organization'],
    kind: 'state',
    examples: [
      ['Brightwater Holdings spokeswoman Mara Venn arrived.', 'Mara Venn EMPLOYED_BY Brightwater Holdings'],
    ],
  }),
  phrase({
    name: 'post at',
    why: 'Behind "at" stands where someone works, whatever the post.',
    anchor: { lemmas: POSTS_AT },
    from: HOLDER,
    relation: 'EMPLOYED_BY',
    to: ['> nmod(at|with)'],
    fromTypes: ['Person'],
    toTypes: ['Organization'],
    kind: 'state',
    examples: [
      [
        'Mara Venn, a physicist at Tallinn University, disagreed.',
        'Mara Venn EMPLOYED_BY Tallinn University',
      ],
      ['Mara Venn is a regional manager at Lindmar Group.', 'Mara Venn EMPLOYED_BY Lindmar Group'],
      ['Mara Venn, a student at Tallinn University, disagreed.', ''],
    ],
  }),
  phrase({
    name: 'personal staff',
    why: 'Some posts are held in the service of one person.',
    anchor: { lemmas: PERSONAL_STAFF },
    from: HOLDER,
    relation: 'EMPLOYED_BY',
    to: ['> nmod(of|to|for)', '> nmod:poss', '> compound'],
    fromTypes: ['Person'],
    toTypes: ['Person'],
    kind: 'state',
    examples: [
      ["Oskar Lind's chief of staff Mara Venn arrived.", 'Mara Venn EMPLOYED_BY Oskar Lind'],
      ["Oskar Lind's editor Mara Venn arrived.", ''],
    ],
  }),
  phrase({
    name: 'public post',
    why: 'A post in the service of a country or a town.',
    anchor: { lemmas: PUBLIC_POSTS },
    from: HOLDER,
    relation: 'EMPLOYED_BY',
    to: BODY,
    fromTypes: ['Person'],
    toTypes: ['Place'],
    kind: 'state',
    examples: [
      ['Estonian ambassador Mara Venn arrived.', 'Mara Venn EMPLOYED_BY Estonia'],
      ['Estonian journalist Mara Venn arrived.', ''],
    ],
  }),
  phrase({
    name: 'seat in a government',
    why: 'A minister serves the country that is named; before the word stands the portfolio.',
    anchor: { lemmas: MINISTERS },
    from: HOLDER,
    relation: 'EMPLOYED_BY',
    to: ['> nmod:poss', '> nmod(of)', '> amod', '> compound > amod'],
    fromTypes: ['Person'],
    toTypes: ['Place'],
    kind: 'state',
    examples: [
      ['Estonian Energy Minister Mara Venn arrived.', 'Mara Venn EMPLOYED_BY Estonia'],
      ['Energy Minister Mara Venn arrived.', ''],
      ['Estonian Prime Minister Mara Venn arrived.', ''],
    ],
  }),
  phrase({
    name: 'head of a department',
    why: 'Who heads operations or a desk serves the body that it is in.',
    anchor: { lemmas: LEADERS },
    from: HOLDER,
    relation: 'EMPLOYED_BY',
    to: ['> nmod:poss', '> nmod(at)'],
    fromTypes: ['Person'],
    toTypes: ['Organization', 'Place'],
    requires: ['> nmod(of|for)', '> compound'],
    kind: 'state',
    examples: [
      ["Oskar Lind, the company's safety chief, arrived.", 'Oskar Lind EMPLOYED_BY company'],
      ["Oskar Lind, the company's head of operations, arrived.", 'Oskar Lind EMPLOYED_BY company'],
      ["Oskar Lind, the company's head, arrived.", ''],
    ],
  }),
]
