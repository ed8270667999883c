/**
 * Where wink's tokens differ from those of the English Web Treebank, on which the analyser was trained.
 *
 * The patterns see the text with plain letters and straight apostrophes; a pattern must run in linear time, so none
 * nests repetitions. A split cuts inside a match; a join takes the whole match as one token and is stronger.
 * Examples: a text, and its tokens parted by spaces.
 */

export interface TokenRule {
  readonly name: string
  readonly why: string
  readonly pattern: RegExp
  readonly examples: readonly (readonly [text: string, tokens: string])[]
}

export interface SplitRule extends TokenRule {
  /** Places within the match at which to cut. */
  readonly at: (match: RegExpExecArray) => number[]
}

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
    pattern: /(?<![a-z])(\d+)(?:°[CF]?|km|kg|kw|mw|m|cm|mm|am|pm|%|bn|k)\b/gi,
    at: afterFirst,
    examples: [
      ['-16°C', '-16 °C'],
      ['at 10:30pm', 'at 10:30 pm'],
      ['5km off', '5 km off'],
      ['10%', '10 %'],
    ],
  },
  {
    name: 'sign of a currency or share',
    why: 'A sign beside a number is a word.',
    pattern: /[$€£%]/g,
    at: ends,
    examples: [
      ['$1,200.50', '$ 1,200.50'],
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
    examples: [['He left.', 'He left .']],
  },
]

export const JOINS: readonly TokenRule[] = [
  {
    name: 'web address',
    why: 'wink cuts an address at its signs.',
    pattern: /\b(?:https?:\/\/|www\.)[^\s"<>()]*[a-z0-9/]/gi,
    examples: [['See https://example.org/a?b=1.', 'See https://example.org/a?b=1 .']],
  },
  {
    name: 'e-mail address',
    why: 'An address is one word.',
    pattern: /[a-z0-9_+-][a-z0-9._+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi,
    examples: [['Ask o.lind@port.example.org.', 'Ask o.lind@port.example.org .']],
  },
  {
    name: 'number',
    why: 'Digits with separators are one number; a sign belongs to it where nothing stands before.',
    pattern: /(?<![a-z0-9.,:/-])[-+]?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![a-z0-9])/gi,
    examples: [
      ['3.5 or 1,200,000 or 1/2', '3.5 or 1,200,000 or 1/2'],
      ['in the 1990s', 'in the 1990s'],
      ['the 3rd, at 10:30', 'the 3rd , at 10:30'],
    ],
  },
  {
    name: 'ellipsis and dash of signs',
    why: 'Repeated stops or hyphens are one sign.',
    pattern: /\.{2,}|-{2,}|!{2,}|\?{2,}/g,
    examples: [['Well... no -- yes', 'Well ... no -- yes']],
  },
  {
    name: 'initial',
    why: 'A capital and a stop before another name.',
    pattern: /(?<![a-z0-9.'])[A-Z]\.(?=\s?[A-Z])/g,
    examples: [['J. K. Lind', 'J. K. Lind']],
  },
  {
    name: 'abbreviation of letters',
    why: 'Letters with stops between them.',
    pattern: /(?<![a-z0-9.])(?:[a-z]\.){2,6}/gi,
    examples: [
      ['the U.S. aide', 'the U.S. aide'],
      ['at 5 p.m. today', 'at 5 p.m. today'],
    ],
  },
  {
    name: 'abbreviated word',
    why: 'The stop belongs to the abbreviation.',
    pattern:
      /(?<![a-z0-9.])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Rev|Hon|Pres|St|Mt|Ft|No|Nos|Vol|Inc|Corp|Co|Ltd|Jr|Sr|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|approx|dept|Ave|Blvd|Rd|est)\.(?![a-z])/g,
    examples: [['Gen. Lind met Sen. Venn in Jan. 2026', 'Gen. Lind met Sen. Venn in Jan. 2026']],
  },
]
