/** Options as data: how each is written, what it means, how its words are read. */
import { UsageWrong } from '@redthread/graph'

export interface OptionSpec<T> {
  /** As commander takes them: `--port <number>`. */
  readonly flags: string
  /** What it does, for the help. */
  readonly means: string
  /** A value from the words given; `null` where none were. @throws {UsageWrong} */
  read(given: readonly string[] | null, name: string): T
  /** May be given more than once. */
  readonly repeated?: true
}

/** What a verb's options come to, by their names. */
export type Values<Specs extends Readonly<Record<string, OptionSpec<unknown>>>> = {
  readonly [Name in keyof Specs]: Specs[Name] extends OptionSpec<infer T> ? T : never
}

const TRUE = ['1', 'true', 'yes', 'on']
const FALSE = ['', '0', 'false', 'no', 'off']

/** Given or not. */
export const flag = (flags: string, means: string): OptionSpec<boolean> => ({
  flags,
  means,
  read: (given, name) => {
    if (given === null) return false
    const word = given[0]?.toLowerCase() ?? 'true'
    if (!TRUE.includes(word) && !FALSE.includes(word))
      throw wrong(name, word, 'is neither yes nor no', 'Use 1 or 0.')
    return TRUE.includes(word)
  },
})

/** Some words. */
export const words = <Otherwise extends string | undefined>(
  flags: string,
  means: string,
  otherwise: Otherwise,
): OptionSpec<string | Otherwise> => ({
  flags,
  means,
  read: (given, name) => {
    if (given?.[0] === '') throw wrong(name, '', 'is empty', 'Give it a value.')
    return given?.[0] ?? otherwise
  },
})

/** Words that may be given several times; as a variable, parted by commas. */
export const list = (flags: string, means: string): OptionSpec<readonly string[]> => ({
  flags,
  means,
  repeated: true,
  read: given => given ?? [],
})

/** One of a few. */
export const choice = <const Choices extends readonly string[]>(
  flags: string,
  means: string,
  choices: Choices,
): OptionSpec<Choices[number]> => ({
  flags,
  means: `${means}: ${choices.join(', ')} (${choices[0]} if not given)`,
  read: (given, name) => {
    const word = given?.[0] ?? choices[0]
    const found = choices.find(each => each === word)
    if (found === undefined)
      throw wrong(name, String(word), 'is not one of the choices', `Use ${choices.join(', ')}.`)
    return found
  },
})

/** A whole number within bounds. */
export const whole = <Otherwise extends number | undefined>(
  flags: string,
  means: string,
  { from, to, otherwise }: { from: number; to: number; otherwise: Otherwise },
): OptionSpec<number | Otherwise> => ({
  flags,
  means,
  read: (given, name) => {
    if (given === null) return otherwise
    const number = /^\d+$/.test(given[0] ?? '') ? Number(given[0]) : Number.NaN
    if (number >= from && number <= to) return number
    throw wrong(name, given[0] ?? '', 'is no number that fits', `Use a whole number from ${from} to ${to}.`)
  },
})

const wrong = (name: string, value: string, problem: string, remedy: string) =>
  new UsageWrong(`${name}: "${value}" ${problem}.`, remedy)

/** The variable that stands for an option: `--all-clauses` is REDTHREAD_ALL_CLAUSES. */
export const variableOf = (flags: string): string =>
  `REDTHREAD_${longName(flags).replaceAll('-', '_').toUpperCase()}`

/** `all-clauses` of `-a, --all-clauses <x>`. */
export const longName = (flags: string): string => /--([a-z-]+)/.exec(flags)?.[1] ?? flags
