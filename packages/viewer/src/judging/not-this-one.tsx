import type { Mention } from '../api/types.ts'
import { useSession } from '../ui/session-context.ts'
import { judge } from './errands.ts'

/** Says that an article speaks of somebody else than the others do. */
export function NotThisOne({ id, mentions }: { id: string; mentions: readonly Mention[] }) {
  const session = useSession()
  const other = mentions.find(mention => mention.id !== id)
  const { entity } = session.desk.value.focus
  if (!other || entity === null) return null
  return (
    <button
      type="button"
      class="mention-not"
      onClick={() => void judge(session, 'different', { one: id, other: other.id, entities: [entity] })}
    >
      Somebody else
    </button>
  )
}
