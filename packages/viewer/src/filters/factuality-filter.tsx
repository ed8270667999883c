import { acts } from '../desk/actions.ts'
import { boardEdges } from '../desk/visible.ts'
import { LineSample } from '../ui/badge.tsx'
import { useSession } from '../ui/session-context.ts'
import { FACTUALITIES } from '../words/factuality.ts'
import { Switch } from './switch.tsx'

export function FactualityFilter() {
  const session = useSession()
  const desk = session.desk.value
  const kinds = boardEdges(desk).map(edge => edge.factuality)
  return (
    <>
      {FACTUALITIES.map(({ kind, label, means }) => (
        <Switch
          key={kind}
          sign={<LineSample kind={kind} />}
          label={label}
          tip={means}
          count={kinds.filter(other => other === kind).length}
          on={!desk.filters.hiddenFactualities.has(kind)}
          onToggle={() => session.act(acts.toggleFactuality(kind))}
        />
      ))}
    </>
  )
}
