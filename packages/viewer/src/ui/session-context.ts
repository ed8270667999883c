import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

import type { Session } from '../state/session.ts'

export const SessionContext = createContext<Session | null>(null)

/** The session that the page lives on. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new TypeError('A component stands outside the session.')
  return session
}
