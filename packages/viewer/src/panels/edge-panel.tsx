import type { EdgePage, EdgeView, EntityRef } from '../api/types.ts'
import { acts } from '../desk/actions.ts'
import { Badge } from '../ui/badge.tsx'
import { IconButton } from '../ui/button.tsx'
import { EntityLink } from '../ui/entity-link.tsx'
import { RemoteView } from '../ui/remote-view.tsx'
import { useSession } from '../ui/session-context.ts'
import { amount } from '../words/amounts.ts'
import { dateRange } from '../words/dates.ts'
import { FACTUALITIES } from '../words/factuality.ts'
import { isSymmetric, phrase } from '../words/relations.ts'
import { StatementCard } from './statement-card.tsx'

/** What stands behind a connection: each statement under its quote. */
export function EdgePanel() {
  const session = useSession()
  return (
    <RemoteView of={session.edge} what="the connection">
      {page => (
        <div class="edge" data-edge={page.edge.id}>
          <EdgeHead page={page} />
          <section>
            <h3 class="section-title">{amount(page.statements.length, 'statement')}</h3>
            {page.statements.map(statement => (
              <StatementCard key={statement.id} statement={statement} />
            ))}
          </section>
        </div>
      )}
    </RemoteView>
  )
}

function EdgeHead({ page }: { page: EdgePage }) {
  const session = useSession()
  const { edge } = page
  const means = FACTUALITIES.find(({ kind }) => kind === edge.factuality)?.means
  return (
    <header class="edge-head">
      <div class="entity-kind">
        <Badge kind={edge.factuality} />
        <IconButton icon="close" label="Close" hint="Esc" onClick={() => session.act(acts.stepBack())} />
      </div>
      <h2 class="edge-title">
        <End page={page} id={edge.from} />
        <span class={`edge-relation line-along-${edge.factuality}`}>
          {phrase(edge.relation)}
          {isSymmetric(edge.relation) ? '' : ' →'}
        </span>
        <End page={page} id={edge.to} />
      </h2>
      <p class="edge-means">{means}</p>
      <Support edge={edge} />
    </header>
  )
}

function End({ page, id }: { page: EdgePage; id: string }) {
  const session = useSession()
  const refs = page.statements.flatMap(({ subject, object }) => (object ? [subject, object] : [subject]))
  const ref: EntityRef | undefined = session.desk.value.nodes.get(id) ?? refs.find(other => other.id === id)
  return ref ? <EntityLink entity={ref} /> : <span>{id}</span>
}

function Support({ edge }: { edge: EdgeView }) {
  const when = dateRange(edge.firstAt, edge.lastAt)
  const facts: readonly (readonly [string, string])[] = [
    ['Articles', String(edge.articles)],
    ['Independent stories', String(edge.stories)],
    ['Outlets', String(edge.outlets)],
    ['Confidence', `${Math.round(edge.confidence * 100)} %`],
    ...(when ? [['Published', when] as const] : []),
  ]
  return (
    <dl class="support">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
