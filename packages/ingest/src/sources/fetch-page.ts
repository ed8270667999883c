/** Gets a page from the web, within limits of size, time, type and place. */
import { Agent, type Response, fetch } from 'undici'

import { AddressPrivate, publicLookup, refusePrivateHost } from './page-address.ts'
import { MOST_BYTES, type Refusal, refused, tooLarge } from './refusals.ts'

const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const SECONDS = 1000

export interface Page {
  /** Where it was found in the end, without a fragment. */
  readonly url: string
  /** Its media type, in lower case, without parameters. */
  readonly type: string
  readonly charset: string | null
  readonly body: Uint8Array
}

export interface FetchLimits {
  readonly allowPrivateAddresses: boolean
  readonly milliseconds: number
  /** Media types that are worth the download. */
  readonly accepts: (type: string) => boolean
}

/**
 * The page behind an address, after at most five redirects.
 *
 * Only http and https; every address that the host resolves to has to be public, of the first page and of each
 * that it leads to; the connection goes to the address that was checked.
 *
 * @throws {InputRefused} where any of this fails, or the server does not give the page
 */
export async function fetchPage(address: string, limits: FetchLimits): Promise<Page> {
  const agent = new Agent({ connect: limits.allowPrivateAddresses ? {} : { lookup: publicLookup } })
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    return await follow(new URL(address), { ...limits, agent, signal })
  } catch (error) {
    throw refused(address, fetchRefusal(error, limits.milliseconds), error)
  } finally {
    await agent.destroy()
  }
}

/** Why a page is not taken. */
class PageRefused extends Error {
  override readonly name = 'PageRefused'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal[0])
    this.refusal = refusal
  }
}

interface Journey extends FetchLimits {
  readonly agent: Agent
  readonly signal: AbortSignal
}

async function follow(start: URL, journey: Journey): Promise<Page> {
  let url = start
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const response = await request(url, journey)
    const location = response.headers.get('location')
    if (!REDIRECTS.has(response.status) || location === null) return await take(url, response, journey)
    await response.body?.cancel()
    url = nextUrl(location, url)
  }
  throw new PageRefused([
    `it redirects more than ${MOST_REDIRECTS} times`,
    'Give the address of the article itself.',
  ])
}

function nextUrl(location: string, base: URL): URL {
  const next = URL.parse(location, base.href)
  if (next) return next
  throw new PageRefused([
    'it redirects to something that is no address',
    'Give the address of the article itself.',
  ])
}

async function request(url: URL, { agent, signal, allowPrivateAddresses }: Journey): Promise<Response> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new PageRefused([
      `it leads to ${url.protocol}, which is not fetched`,
      'Give an http or https address.',
    ])
  }
  if (url.username !== '' || url.password !== '') {
    throw new PageRefused(['its address holds a user name', 'Save the page in a browser and give the file.'])
  }
  if (!allowPrivateAddresses) refusePrivateHost(url.hostname)
  const headers = { accept: 'text/html, text/plain;q=0.9, text/markdown;q=0.9', 'user-agent': 'redthread' }
  return await fetch(url.href, { redirect: 'manual', dispatcher: agent, signal, headers })
}

async function take(url: URL, response: Response, { accepts }: Journey): Promise<Page> {
  if (!response.ok) {
    throw new PageRefused([
      `the server answered ${response.status} ${response.statusText}`.trim(),
      'Open it in a browser; if it shows there, save the page and give the file.',
    ])
  }
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(';')
  if (!accepts(type.trim())) {
    throw new PageRefused([
      `it is ${type.trim() || 'of no stated type'}, not a page of text`,
      'Give the address of an article.',
    ])
  }
  const charset = parameters.map(parameter => /^\s*charset="?([^"]+)"?/.exec(parameter)?.[1]).find(Boolean)
  const found = new URL(url)
  found.hash = ''
  return { url: found.href, type: type.trim(), charset: charset ?? null, body: await bodyOf(response) }
}

/** Counts what arrives after decompression, so that a small answer cannot unfold into a large one. */
async function bodyOf(response: Response): Promise<Uint8Array> {
  const tooMuch = new PageRefused([tooLarge[0], 'Give the address of an article.'])
  if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) throw tooMuch
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > MOST_BYTES) throw tooMuch
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

const CAUSES: Readonly<Record<string, Refusal>> = {
  ENOTFOUND: ['no server has this name', 'Check the spelling of the address.'],
  EAI_AGAIN: ['the name of its server could not be looked up', 'Check the connection to the internet.'],
  ECONNREFUSED: ['its server does not take the connection', 'Try again later.'],
  ECONNRESET: ['its server broke the connection off', 'Try again later.'],
  UND_ERR_SOCKET: ['its server broke the connection off', 'Try again later.'],
  UND_ERR_CONNECT_TIMEOUT: ['its server does not answer', 'Try again later.'],
}

function fetchRefusal(error: unknown, milliseconds: number): Refusal {
  for (const cause of causes(error)) {
    if (cause instanceof PageRefused) return cause.refusal
    if (cause instanceof AddressPrivate) {
      return [`${cause.message}, and is not fetched`, 'Save the page in a browser and give the file.']
    }
    if (cause.name === 'TimeoutError') {
      return [`it took longer than ${milliseconds / SECONDS} seconds`, 'Try again later.']
    }
    const known = CAUSES[(cause as NodeJS.ErrnoException).code ?? '']
    if (known) return known
  }
  const last = causes(error).at(-1)
  return [
    `it could not be fetched (${last?.message ?? String(error)})`,
    'Try again later, or save the page and give the file.',
  ]
}

/** An error and what caused it, outermost first. */
function causes(error: unknown): Error[] {
  if (!(error instanceof Error)) return []
  const inner = error instanceof AggregateError ? error.errors.flatMap(causes) : causes(error.cause)
  return [error, ...inner]
}
