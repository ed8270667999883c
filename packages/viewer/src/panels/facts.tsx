import type { FactGroup } from '../api/types.ts'
import { Badge } from '../ui/badge.tsx'
import { entityHref } from '../ui/entity-link.tsx'
import { Icon, TypeDisc } from '../ui/icons.tsx'
import { kindCounts } from '../words/factuality.ts'
import { isBeside } from '../words/relations.ts'
import { factSections, otherName } from './fact-groups.ts'
import { StatementCard } from './statement-card.tsx'

/** So few facts are unfolded from the start. */
const UNFOLD_UP_TO = 2

/** What is said of an entity, by relation; each fact unfolds to its quotes. */
export function Facts({ facts }: { facts: readonly FactGroup[] }) {
  if (facts.length === 0) {
    return <p class="nothing">The articles name it, and no sentence says more that could be read.</p>
  }
  return (
    <div class="facts">
      {factSections(facts).map(section => (
        <section key={section.key} class="fact-section">
          <h3 class="relation-title">{section.title}</h3>
          {section.facts.map(fact => (
            <Fact key={factKey(fact)} fact={fact} open={facts.length <= UNFOLD_UP_TO} />
          ))}
        </section>
      ))}
    </div>
  )
}

const factKey = ({ edgeType, other, value, factualities }: FactGroup): string =>
  [edgeType, other?.id ?? value ?? '', ...Object.keys(factualities)].join(' ')

function Fact({ fact, open }: { fact: FactGroup; open: boolean }) {
  return (
    <details class="fact" open={open} data-relation={fact.relation} data-other={fact.other?.id}>
      <summary>
        <Icon name="unfold" />
        {fact.other && <TypeDisc type={fact.other.type} />}
        <span class="fact-other">{otherName(fact)}</span>
        <span class="fact-badges">
          {kindCounts(fact.factualities).map(([kind, count]) => (
            <Badge key={kind} kind={kind} count={count} />
          ))}
        </span>
      </summary>
      <div class="fact-quotes">
        {fact.statements.map(statement => (
          <StatementCard key={statement.id} statement={statement} told={isBeside(fact.relation)} />
        ))}
        {fact.other && (
          <a class="go-to" href={entityHref(fact.other.id)}>
            Facts about {fact.other.name}
            <Icon name="forward" />
          </a>
        )}
      </div>
    </details>
  )
}
