/** Command lines that are understood, and those that are not, without starting a process for each. */
import { describe, expect, test } from 'vitest'

import { bufferedContext } from '../test/context.ts'
import { flag, words } from './options.ts'
import { run } from './run.ts'
import { verb } from './verb.ts'
import { VERBS } from './verbs/index.ts'

const said = async (argv: string[], env: Record<string, string> = {}) => {
  const { context, stdout, stderr } = bufferedContext({ env })
  return { code: await run(argv, VERBS, context), stdout: stdout(), stderr: stderr() }
}

describe('help', () => {
  test('without a verb all are listed, and that is wrong usage', async () => {
    const { code, stdout, stderr } = await said([])
    expect([code, stdout]).toEqual([2, ''])
    for (const { name } of VERBS) expect(stderr).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  test.each(VERBS.map(({ name }) => name))(
    '%s has examples, and names the variable of each option',
    async name => {
      const { code, stdout } = await said([name, '--help'])
      expect(code).toBe(0)
      expect(stdout).toMatch(new RegExp(`Examples:\n  redthread ${name} ?`))
      const own = VERBS.find(each => each.name === name)?.options ?? {}
      for (const { flags } of Object.values(own)) {
        const long = /--([a-z-]+)/.exec(flags)?.[1] ?? ''
        expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
          `(REDTHREAD_${long.replaceAll('-', '_').toUpperCase()})`,
        )
      }
    },
  )

  test('the version is printed alone', async () => {
    expect(await said(['--version'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    })
  })
})

describe('wrong usage is one line that says what to do, and exit code 2', () => {
  test.each([
    [['qury'], "Unknown command 'qury'. Did you mean query? See: redthread help"],
    [['query'], "Missing required argument 'cypher'. See: redthread help query"],
    [
      ['query', 'x', '--formt', 'csv'],
      "Unknown option '--formt'. Did you mean --format? See: redthread help query",
    ],
    [['query', 'x', '--format', 'xml'], '--format: "xml" is not one of the choices. Use table, json, csv.'],
    [['query', 'x', '--param', 'name'], /--param: "name" is not name=value\./],
    [
      ['serve', '--port', '80000'],
      /--port: "80000" is no number that fits\. Use a whole number from 0 to 65535\./,
    ],
    [['serve', '--host', '0.0.0.0'], /Others could reach 0\.0\.0\.0 .* Set REDTHREAD_TOKEN/],
    [['ingest', 'x', '--store', 'mysql://host'], /There is no store mysql:\/\/host\./],
    [['export', 'surplus'], /Too many arguments|[Ee]xcess/],
  ])('%j', async (argv, line) => {
    const { code, stdout, stderr } = await said(argv)
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect([code, stdout]).toEqual([2, ''])
  })

  test('a variable is checked like the option, and named', async () => {
    const { code, stderr } = await said(['query', 'x'], { REDTHREAD_FORMAT: 'xml' })
    expect(stderr).toMatch(/^REDTHREAD_FORMAT: "xml" is not one of the choices/)
    expect(code).toBe(2)
  })
})

describe('a failure that nobody foresaw', () => {
  const broken = verb({
    name: 'broken',
    summary: 'fails',
    arguments: '',
    options: { store: words('--store <store>', 'the graph', undefined), now: flag('--now', 'at once') },
    examples: [],
    where: 'here',
    run: async () => {
      throw new TypeError('x is not a function')
    },
  })

  test('is said in one line without a stack', async () => {
    const { context, stderr } = bufferedContext({})
    expect(await run(['broken'], [broken], context)).toBe(1)
    expect(stderr()).toBe(
      'Redthread failed where it should not: TypeError: x is not a function. Run it again with --debug to see where, and report it.\n',
    )
  })

  test('shows its place with --debug', async () => {
    const { context, stderr } = bufferedContext({ debug: true })
    await run(['broken', '--debug'], [broken], context)
    expect(stderr()).toMatch(/\n +at .*run\.test\.ts/)
  })
})
