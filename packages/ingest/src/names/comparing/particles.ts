/** Small words of personal names. */

/** Words that join parts of a name, and are left out or written otherwise at will: "van der", "al", "bin". */
export const PARTICLES: ReadonlySet<string> = new Set(
  `van von der den de del della di da dos das du la le los las el al ul ud ur as ad ash bin ibn ben bint abu abou ter ten zu zur y e st
  af av op vom dal degli dei lo ap mac mc`.split(/\s+/),
)

/** What tells the generations of a family apart, and what it stands for. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'junior'],
  ['junior', 'junior'],
  ['sr', 'senior'],
  ['senior', 'senior'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['xiii', '13'],
  ['xiv', '14'],
  ['vi', '6'],
  ['xvi', '16'],
])
