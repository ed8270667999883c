/** Relations of a person's life: where it begins and ends, where and what it is spent on, whose child. */
import { relation } from './relation.ts'

export const LIVES = [
  relation({
    name: 'BORN_IN',
    means: 'was born in',
    from: ['Person'],
    to: ['Place', 'Organization'],
    inverse: 'is the birthplace of',
    example: ['Mara Venn was born in Tallinn.', 'Mara Venn BORN_IN Tallinn'],
  }),
  relation({
    name: 'DIED_IN',
    means: 'died in',
    from: ['Person'],
    to: ['Place', 'Organization', 'Event'],
    inverse: 'is where died',
    example: ['Mara Venn died in Tallinn.', 'Mara Venn DIED_IN Tallinn'],
  }),
  relation({
    name: 'LIVES_IN',
    means: 'lives in',
    from: ['Person'],
    to: ['Place'],
    inverse: 'is home to',
    example: ['Mara Venn lives in Tallinn.', 'Mara Venn LIVES_IN Tallinn'],
  }),
  relation({
    name: 'CITIZEN_OF',
    means: 'has the nationality of',
    from: ['Person'],
    to: ['Place'],
    inverse: 'has as a national',
    example: ['The Estonian painter Mara Venn spoke.', 'Mara Venn CITIZEN_OF Estonia'],
  }),
  relation({
    name: 'EDUCATED_AT',
    means: 'studied at',
    from: ['Person'],
    to: ['Organization'],
    inverse: 'educated',
    example: ['Mara Venn studied at Tallinn University.', 'Mara Venn EDUCATED_AT Tallinn University'],
  }),
  relation({
    name: 'CHILD_OF',
    means: 'is a son or daughter of',
    from: ['Person'],
    to: ['Person'],
    inverse: 'is a parent of',
    example: ['Mara Venn, daughter of Oskar Lind, was absent.', 'Mara Venn CHILD_OF Oskar Lind'],
  }),
] as const
