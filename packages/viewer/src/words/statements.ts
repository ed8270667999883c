import type { StatementView } from '../api/types.ts'
import { phrase } from './relations.ts'

/** A statement in plain words: "Oskar Lind leads the port authority". */
export function statementSentence({ subject, relation, object, value }: StatementView): string {
  const other = object?.name ?? value
  return [subject.name, phrase(relation), other].filter(Boolean).join(' ')
}
