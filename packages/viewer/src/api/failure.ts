/** Why something could not be fetched, in words for the person who looks at the page. */
export type FailureKind = 'unreachable' | 'unknown' | 'forgotten' | 'refused'

export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

const KINDS: Readonly<Record<number, FailureKind>> = { 404: 'unknown', 410: 'forgotten' }

/** The failure that a problem document (RFC 9457) or any other refusing answer speaks of. */
export async function failureOf(response: Response): Promise<ApiFailure> {
  const kind = KINDS[response.status] ?? 'refused'
  const said = await problemText(response)
  return new ApiFailure(kind, said ?? `The server answered with status ${response.status}.`)
}

/** The connection failed before any answer came. */
export const unreachable = (cause: unknown): ApiFailure =>
  new ApiFailure('unreachable', 'The server does not answer. Check that it is running, then try again.', {
    cause,
  })

async function problemText(response: Response): Promise<string | null> {
  if (!response.headers.get('content-type')?.includes('json')) return null
  const problem: unknown = await response.json()
  if (typeof problem !== 'object' || problem === null) return null
  const { detail, title } = problem as { detail?: unknown; title?: unknown }
  return ([detail, title].find(part => typeof part === 'string' && part !== '') as string | undefined) ?? null
}
