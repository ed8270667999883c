/** What wink, or a split, takes apart and the treebank does not. The first of the list is the strongest. */
import { UNITS, type TokenRule } from './token-rules.ts'

/** Prefixes that the treebank leaves with their word. */
const PREFIXES =
  'anti|co|counter|cross|de|e|ex|inter|intra|micro|mid|mini|multi|neo|non|over|post|pre|pro|psycho|re|semi|socio|sub|ultra|un'

/** Words that are written with a stop before a name. */
const TITLES =
  'Adm|Amb|Brig|Capt|Cmdr|Col|Cpl|Gen|Gov|Hon|Insp|Lt|Maj|Mt|Ft|Pres|Prof|Rep|Reps|Rev|Sen|Sens|Sgt|St|Supt|Msgr'

const COUNTED = 'No|Nos|Nr|Art|Fig|Figs|Vol|p|pp|ca|c|approx|Sect'

const MONTHS_AND_DAYS =
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun'

export const JOINS: readonly TokenRule[] = [
  {
    name: 'web address',
    why: 'wink cuts an address at its signs.',
    pattern: /\b(?:https?:\/\/|www\.)[^\s"<>()]{1,2000}(?<=[a-z0-9/])/gi,
    examples: [['See https://example.org/a?b=1.', 'See https://example.org/a?b=1 .']],
  },
  {
    name: 'e-mail address',
    why: 'An address is one word.',
    pattern: /(?<![a-z0-9._+-])[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi,
    examples: [['Ask o.lind@port.example.org.', 'Ask o.lind@port.example.org .']],
  },
  {
    name: 'name of a site or file',
    why: 'A stop within a name parts no sentence.',
    pattern:
      /(?<![a-z0-9._-])[a-z0-9_-]{1,60}(?:\.[a-z0-9_-]{1,60}){0,4}\.(?:com|org|net|edu|gov|info|co\.uk|ru|ua|pdf|docx?|xlsx?|html?|txt|js)(?![a-z0-9])/gi,
    examples: [
      ['the site haldenport.com said', 'the site haldenport.com said'],
      ['open march_2.pdf now', 'open march_2.pdf now'],
    ],
  },
  {
    name: 'abbreviation of letters',
    why: 'Letters with stops between them.',
    pattern: /(?<![a-z0-9.])(?:(?:[a-z]\.){2,6}|Ph\.D\.|[A-Z]\.[A-Z](?![a-z0-9]))/gi,
    examples: [
      ['the U.S. aide', 'the U.S. aide'],
      ['at 5 p.m. today', 'at 5 p.m. today'],
    ],
  },
  {
    name: 'number of a list',
    why: 'A number with a stop at the start of a line numbers it.',
    pattern: /(?<=^[ \t]{0,8})(?:\d{1,3}|[a-z])\.(?=[ \t])/gm,
    examples: [['1. Ships wait', '1. Ships wait']],
  },
  {
    name: 'telephone number',
    why: 'Its groups are one number.',
    pattern: /(?<![\d-])(?:\d{3}-)?\d{3}-\d{4}(?![\d-])/g,
    examples: [['Call 555-010-2000.', 'Call 555-010-2000 .']],
  },
  {
    name: 'letters with digits',
    why: 'A model, a road or a virus is one word.',
    pattern: /(?<![A-Za-z0-9-])(?:[A-Za-z]{1,4}\d{1,5}|\d{1,4}(?:[A-Z]|ers))(?![A-Za-z0-9])/g,
    examples: [
      ['a T72 and the E18', 'a T72 and the E18'],
      ['the 76ers', 'the 76ers'],
    ],
  },
  {
    name: 'prefix',
    why: 'The treebank parts compounds at a hyphen, not prefixes.',
    pattern: new RegExp(`(?<![a-z0-9-])(?:${PREFIXES})-[a-z0-9]{1,60}`, 'gi'),
    examples: [['a non-avian e-mail', 'a non-avian e-mail']],
  },
  {
    name: 'relative by marriage',
    why: 'A brother-in-law is no brother: of the parts none says who is meant.',
    pattern: /(?<![a-z0-9-])(?:son|daughter|brother|sister|father|mother)s?-in-laws?(?![a-z0-9-])/gi,
    examples: [['her brother-in-law left', 'her brother-in-law left']],
  },
  {
    name: 'pair with "and"',
    why: 'What hyphens tie with "and" is one word.',
    pattern: /(?<![a-z0-9-])[a-z]{2,20}-(?:and|or)-[a-z]{2,20}(?![a-z0-9-])/gi,
    examples: [['a hit-and-run crash', 'a hit-and-run crash']],
  },
  {
    name: 'title',
    why: 'The stop belongs to the title that stands before a name.',
    pattern: new RegExp(`(?<![A-Za-z0-9.])(?:Mr|Mrs|Ms|Dr|(?:${TITLES})(?=\\.\\s*[A-Z]))\\.`, 'g'),
    examples: [
      ['Gen. Lind met Sen. Venn', 'Gen. Lind met Sen. Venn'],
      ['It was the Gen.', 'It was the Gen .'],
    ],
  },
  {
    name: 'word before a number',
    why: 'The stop belongs to the abbreviation that a number follows.',
    pattern: new RegExp(`(?<![A-Za-z0-9.])(?:${COUNTED})\\.(?=\\s?\\d)`, 'g'),
    examples: [
      ['No. 5', 'No. 5'],
      ['She said no. Then', 'She said no . Then'],
    ],
  },
  {
    name: 'month or day',
    why: 'The stop belongs to the short form in a date.',
    pattern: new RegExp(`(?<![A-Za-z0-9.])(?:${MONTHS_AND_DAYS})\\.(?=\\s?[\\d,a-z])`, 'g'),
    examples: [
      ['in Jan. 2026', 'in Jan. 2026'],
      ['under the Sun.', 'under the Sun .'],
    ],
  },
  {
    name: 'kind of company',
    why: 'The stop belongs to the short form after a name.',
    pattern:
      /(?<![A-Za-z0-9.])(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr|Dept|Univ|Ave|Blvd|Rd|vs|etc(?=\.\s?[a-z,;)])|al)\.(?![A-Za-z])/g,
    examples: [['Halden Port Ltd. said', 'Halden Port Ltd. said']],
  },
  {
    name: 'number',
    why: 'Digits with separators are one number; a sign belongs to it where nothing stands before.',
    pattern: new RegExp(
      `(?<![a-z0-9.,:/])(?:(?<![-)\\]'"%])[-+])?\\d+(?:[.,:/]\\d+)*(?:(?:st|nd|rd|th|s)?(?![a-z0-9])|(?=(?:${UNITS})(?![a-z])))`,
      'gi',
    ),
    examples: [
      ['3.5 or 1,200,000 or 1/2', '3.5 or 1,200,000 or 1/2'],
      ['in the 1990s', 'in the 1990s'],
      ['the 3rd, at 10:30', 'the 3rd , at 10:30'],
      ['7:30-8:30', '7:30 - 8:30'],
      ['fell to -4.5 there', 'fell to -4.5 there'],
    ],
  },
  {
    name: 'repeated sign',
    why: 'Repeated stops, hyphens or stars are one sign.',
    pattern: /([-=*_~#<>|])\1+|[.?!]{2,}|…+/g,
    examples: [['Well... no -- yes ?!', 'Well ... no -- yes ?!']],
  },
  {
    name: 'face of signs',
    why: 'An emoticon is one word.',
    pattern: /(?<![^\s])[:;]-?[()DPp](?![^\s])/g,
    examples: [['Fine :) then', 'Fine :) then']],
  },
  {
    name: 'initial',
    why: 'A capital and a stop before another name.',
    pattern: /(?<![A-Za-z0-9.'°])[A-Z]\.(?=\s?[A-Z])/g,
    examples: [['J. K. Lind', 'J. K. Lind']],
  },
]
