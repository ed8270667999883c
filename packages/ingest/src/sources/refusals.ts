/** Why an input is not read, each with what to do about it. */
import { InputRefused } from '@redthread/graph'

/** Bytes that one article may have; more is not an article. */
export const MOST_BYTES = 10 * 1024 * 1024

export type Refusal = readonly [problem: string, remedy: string]

/** An input of this name, refused for this reason. */
export const refused = (source: string, [problem, remedy]: Refusal, cause?: unknown): InputRefused =>
  new InputRefused(source, problem, remedy, cause === undefined ? {} : { cause })

export const missing: Refusal = ['there is no such file or folder', 'Check the spelling of the path.']

export const unreadable: Refusal = [
  'this user may not read it',
  'Change its permissions (chmod +r) or copy it to a place that you may read.',
]

export const noFile: Refusal = [
  'it is neither a file nor a folder',
  'Give a file or a folder, or pipe the text into "-".',
]

export const empty: Refusal = ['it is empty', 'Give a file that holds the text of an article.']

export const binary: Refusal = [
  'it holds binary data, no text',
  'Save the article as text, Markdown or HTML and give that file.',
]

export const tooLarge: Refusal = [
  'it is larger than 10 MB',
  'Split it into its articles, or write one article a line into a .jsonl file.',
]

export const notUtf8: Refusal = [
  'it is not UTF-8',
  'Convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW',
]

export const utf16: Refusal = [
  'it is UTF-16, not UTF-8',
  'Convert it, for example: iconv -f UTF-16 -t UTF-8 OLD > NEW',
]

export const brokenLink: Refusal = ['it links to nothing', 'Remove the link or mend its target.']

export const linkLoop: Refusal = ['its links lead in a circle', 'Remove one of the links.']

export const notReadable = (cause: string): Refusal => [
  `it could not be read (${cause})`,
  'Check the disk or the connection to it and try again.',
]

export const unknownEnding = (ending: string, known: readonly string[]): Refusal => [
  ending === ''
    ? 'its name has no ending that says what it holds'
    : `files that end in ${ending} are not read`,
  `Convert it to one of these: ${known.join(' ')}`,
]

export const noArticles = (known: readonly string[], others: string): Refusal => [
  `there is no article in this folder${others === '' ? '' : `, only ${others}`}`,
  `Put files into it that end in one of these: ${known.join(' ')}`,
]

/** What an error of the file system says, in words. */
export function fileRefusal(code: string | undefined): Refusal {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return missing
    case 'EACCES':
    case 'EPERM':
      return unreadable
    case 'ELOOP':
      return linkLoop
    default:
      return notReadable(code ?? 'unknown error')
  }
}

/** The same of an error as it was thrown. */
export const refusedByFileSystem = (source: string, error: unknown): InputRefused =>
  error instanceof InputRefused
    ? error
    : refused(source, fileRefusal((error as NodeJS.ErrnoException).code), error)
