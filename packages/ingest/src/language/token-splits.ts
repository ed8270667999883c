/** Where one of wink's tokens is two. */
import { UNITS, type SplitRule } from './token-rules.ts'

const ends = (match: RegExpExecArray) => [0, match[0].length]
const start = () => [0]
/** Between the first group and what follows it. */
const afterFirst = (match: RegExpExecArray) => [match[1]!.length]

export const SPLITS: readonly SplitRule[] = [
  {
    name: 'hyphen between words',
    why: 'The treebank takes a compound apart, the hyphen being a word.',
    pattern: /(?<=[a-z0-9.])-+(?=[a-z0-9])/gi,
    at: ends,
    examples: [
      ['a face-to-face meeting', 'a face - to - face meeting'],
      ['Al-Harun', 'Al - Harun'],
      ['U.S.-led', 'U.S. - led'],
    ],
  },
  {
    name: 'possessive',
    why: 'The possessive is a word of its own, also after letters that wink does not know.',
    pattern: /(?<=[a-z0-9.])'s?(?![a-z0-9])/gi,
    at: start,
    examples: [
      ['Venn’s aide', 'Venn ’s aide'],
      ["the ministers' plan", "the ministers ' plan"],
    ],
  },
  {
    name: 'contraction',
    why: 'Verb and auxiliary are two words.',
    pattern: /(?<=[a-z])(?:n't|'(?:ll|re|ve|d|m))(?![a-z])/gi,
    at: start,
    examples: [
      ['I’m sure they don’t', 'I ’m sure they do n’t'],
      ['we’ve, they’d', 'we ’ve , they ’d'],
    ],
  },
  {
    name: 'fused words',
    why: 'The treebank parts words that are written as one.',
    pattern: /\b(can|gon|wan|got)(?:not|na|ta)\b/gi,
    at: afterFirst,
    examples: [['He cannot go', 'He can not go']],
  },
  {
    name: 'slash between words',
    why: 'A slash parts two words; between digits it makes a fraction or a date.',
    pattern: /(?<=[a-z])\/(?=[a-z])|(?<=[a-z])\/(?=\d)/gi,
    at: ends,
    examples: [
      ['and/or', 'and / or'],
      ['1/2', '1/2'],
    ],
  },
  {
    name: 'unit after a number',
    why: 'Number and unit are two words.',
    pattern: new RegExp(`(?<![a-z\\d])(\\d{1,20})(?:${UNITS})(?![a-z])`, 'gi'),
    at: afterFirst,
    examples: [
      ['-16°C', '-16 ° C'],
      ['at 10:30pm', 'at 10:30 pm'],
      ['5km off', '5 km off'],
    ],
  },
  {
    name: 'sign of a currency or share',
    why: 'A sign beside a number is a word.',
    pattern: /[$€£%]/g,
    at: ends,
    examples: [
      ['$1,200.50', '$ 1,200.50'],
      ['10%', '10 %'],
      ['€5m', '€ 5 m'],
    ],
  },
  {
    name: 'punctuation',
    why: 'Brackets, quotation marks, commas, stops and dashes stand alone.',
    pattern: /[()[\]{}"“”‘«»„<>,;:!?…–—]|(?<![a-z0-9])'|'(?![a-z0-9])/gi,
    at: ends,
    examples: [
      ['‘went well,’ (he said)', '‘ went well , ’ ( he said )'],
      ['late–early', 'late – early'],
    ],
  },
  {
    name: 'final stop',
    why: 'A stop at the end of a word ends it, unless a join says that it is an abbreviation.',
    pattern: /\.(?![a-z0-9])/gi,
    at: ends,
    examples: [
      ['He left.', 'He left .'],
      ['It fell to the JUI. Harun won.', 'It fell to the JUI . Harun won .'],
    ],
  },
  {
    name: 'stop without a space',
    why: 'A lost space after a sentence must not lose the sentence.',
    pattern: /(?<=[a-z]{2})[.?!](?=[A-Z][a-z])/g,
    at: ends,
    examples: [['He left.She stayed.', 'He left . She stayed .']],
  },
]
