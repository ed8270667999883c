import { acts } from '../desk/actions.ts'
import { useSession } from '../ui/session-context.ts'
import { amount } from '../words/amounts.ts'

const MOST = 10

export function MinimumFilter() {
  const session = useSession()
  const { minimumStatements } = session.desk.value.filters
  return (
    <label class="minimum">
      <span class="minimum-words">at least {amount(minimumStatements, 'statement')}</span>
      <input
        type="range"
        min={1}
        max={MOST}
        step={1}
        value={minimumStatements}
        aria-label="Fewest statements behind a connection"
        onInput={event => session.act(acts.setMinimum(event.currentTarget.valueAsNumber))}
      />
    </label>
  )
}
