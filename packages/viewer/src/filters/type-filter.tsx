import { acts } from '../desk/actions.ts'
import { TypeDisc } from '../ui/icons.tsx'
import { useSession } from '../ui/session-context.ts'
import { ENTITY_TYPES } from '../words/entity-types.ts'
import { Switch } from './switch.tsx'

export function TypeFilter() {
  const session = useSession()
  const { board, nodes, filters } = session.desk.value
  const types = [...board.shown].map(id => nodes.get(id)?.type)
  return (
    <>
      {ENTITY_TYPES.map(({ type, many }) => (
        <Switch
          key={type}
          sign={<TypeDisc type={type} />}
          label={many}
          count={types.filter(other => other === type).length}
          on={!filters.hiddenTypes.has(type)}
          onToggle={() => session.act(acts.toggleType(type))}
        />
      ))}
    </>
  )
}
