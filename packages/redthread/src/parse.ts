/** From the words of a command line to a verb and what it was given. */
import { RedthreadError, UsageWrong } from '@redthread/graph'
import { Command, CommanderError, Option } from 'commander'

import { type OptionSpec, longName, variableOf } from './options.ts'
import type { Call, Verb } from './verb.ts'
import { VERSION } from './version.ts'

export type Parsed =
  | { readonly kind: 'call'; readonly verb: Verb; readonly call: Call<Verb['options']> }
  /** Help or version: to be printed, and nothing to be done. */
  | { readonly kind: 'text'; readonly text: string; readonly isAsked: boolean }

type Environment = Readonly<Record<string, string | undefined>>

/** Said of every verb. */
const GENERAL = [
  new Option('--debug', 'where something fails, show where in the code (REDTHREAD_DEBUG)'),
  new Option('--no-color', 'no colours (NO_COLOR)'),
]

/**
 * Reads a command line; what it does not give is taken from variables, then from the verb's own defaults.
 *
 * @param columns width of the help
 * @throws {UsageWrong} with the help to look at
 */
export function parse(
  argv: readonly string[],
  { verbs, env, columns }: { verbs: readonly Verb[]; env: Environment; columns: number },
): Parsed {
  let text = ''
  let parsed: Parsed | undefined
  const program = general(new Command('redthread'))
    .usage('VERB [options]')
    .commandsGroup('Verbs:')
    .description(
      'Reads news articles into a graph of who did what, each edge with the sentence that says so.',
    )
    .version(VERSION, '-V, --version', 'the version')
    .helpCommand('help [verb]', 'help for a verb')
    .addHelpText('after', AFTERWORD)
  capture(program)
  for (const verb of verbs) {
    const command = describe(capture(general(program.command(verb.name))), verb)
    command.action(() => {
      parsed = {
        kind: 'call',
        verb,
        call: { arguments: command.args, options: valuesOf(verb, command, env) },
      }
    })
  }
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { kind: 'text', text, isAsked: true }
    if (error.code === 'commander.help') return { kind: 'text', text, isAsked: false }
    throw usage(error, argv, verbs)
  }
  return parsed ?? { kind: 'text', text, isAsked: false }

  function capture(command: Command): Command {
    return command.exitOverride().configureOutput({
      writeOut: words => (text += words),
      // Errors are put into our own words; what is left is the help for a line without a verb.
      outputError: () => undefined,
      writeErr: words => (text += words),
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
    })
  }
}

/** Whether failures are to be shown with their place in the code; asked even of a line that cannot be parsed. */
export const wantsDebug = (argv: readonly string[], env: Environment): boolean =>
  argv.includes('--debug') || ['1', 'true', 'yes'].includes(env['REDTHREAD_DEBUG']?.toLowerCase() ?? '')

const AFTERWORD = `
Examples:
  redthread ingest articles/                 read a folder of articles
  redthread serve                            explore the graph in a browser
  redthread query 'MATCH (p:Person) RETURN p.name LIMIT 5'

In a checkout, write "npm run --silent redthread --" in the place of "redthread".
Help for a verb: redthread help VERB. Every option can also be given as a variable: --store as REDTHREAD_STORE.
The account of a Neo4j: REDTHREAD_NEO4J_USER, REDTHREAD_NEO4J_PASSWORD, REDTHREAD_NEO4J_DATABASE.`

function general(command: Command): Command {
  for (const option of GENERAL) command.addOption(option)
  return command
    .helpOption('-h, --help', 'this help')
    .showSuggestionAfterError()
    .configureHelp({ subcommandTerm: verb => `${verb.name()} ${argumentsOf(verb)}`.trim() })
}

function describe(command: Command, verb: Verb): Command {
  command.description(verb.summary).usage(`${verb.arguments} [options]`.trim())
  if (verb.arguments !== '') command.arguments(verb.arguments)
  for (const spec of Object.values(verb.options)) command.addOption(optionOf(spec))
  const width = Math.max(...verb.examples.map(([line]) => line.length))
  const rows = verb.examples.map(([line, what]) => `  redthread ${line.padEnd(width)}   ${what}`)
  return command.addHelpText('after', `\nExamples:\n${rows.join('\n')}`)
}

const argumentsOf = (command: Command): string =>
  command.registeredArguments.map(argument => `<${argument.name()}${argument.variadic ? '…' : ''}>`).join(' ')

function optionOf({ flags, means, repeated }: OptionSpec<unknown>): Option {
  const option = new Option(flags, `${means} (${variableOf(flags)})`)
  return repeated
    ? option.argParser((word: string, before: string[] | undefined) => [...(before ?? []), word])
    : option
}

function valuesOf(verb: Verb, command: Command, env: Environment): Record<string, unknown> {
  const given: Record<string, unknown> = command.opts()
  return Object.fromEntries(
    Object.entries(verb.options).map(([name, spec]) => [name, valueOf(spec, given[name], env)]),
  )
}

function valueOf(spec: OptionSpec<unknown>, given: unknown, env: Environment): unknown {
  const variable = variableOf(spec.flags)
  if (given === undefined) {
    const words = env[variable]
    if (words === undefined || words === '') return spec.read(null, variable)
    return spec.read(spec.repeated ? words.split(',') : [words], variable)
  }
  const words = (Array.isArray(given) ? given : [given]).map(word => (word === true ? 'true' : String(word)))
  return spec.read(words, `--${longName(spec.flags)}`)
}

/** What commander says, as a sentence, with the help that fits. */
function usage({ message }: CommanderError, argv: readonly string[], verbs: readonly Verb[]): RedthreadError {
  const [problem = '', suggestion = ''] = message.replace(/^error: /, '').split('\n')
  const verb = verbs.find(({ name }) => argv.includes(name))
  const sentence = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}. ${suggestion.replace(/^\((.*)\)$/, '$1')}`
  return new UsageWrong(sentence.trim(), `See: redthread help${verb ? ` ${verb.name}` : ''}`)
}
