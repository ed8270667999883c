/** Words of articles and file names on a terminal: they may hold anything, and must not steer it. */

/** Control characters, and those that turn the direction of writing. */
const UNSAFE = /\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** The text on one line, with white space made plain and what would steer a terminal shown as a box. */
export const printable = (text: string): string =>
  text
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .replaceAll('\t', ' ')
    .replaceAll(UNSAFE, '\uFFFD')
