import type { EntityPage, Mention } from '../api/types.ts'
import { acts } from '../desk/actions.ts'
import { Identity } from '../judging/identity.tsx'
import { NotThisOne } from '../judging/not-this-one.tsx'
import { linkTo } from '../state/link.ts'
import { IconButton } from '../ui/button.tsx'
import { TypeDisc } from '../ui/icons.tsx'
import { RemoteView } from '../ui/remote-view.tsx'
import { useSession } from '../ui/session-context.ts'
import { amount } from '../words/amounts.ts'
import { dateRange, shortDate } from '../words/dates.ts'
import { typeWord } from '../words/entity-types.ts'
import { EntityTools } from './entity-tools.tsx'
import { Facts } from './facts.tsx'

/** Who or what it is, what is said of it and by whom. */
export function EntityPanel() {
  const session = useSession()
  return (
    <RemoteView of={session.entity} what="the facts">
      {page => (
        <div class="entity" data-entity={page.entity.id}>
          <EntityHead page={page} />
          <EntityTools id={page.entity.id} />
          <Facts facts={page.facts} />
          <Mentions mentions={page.appearances} />
          <Identity entity={page.entity} />
        </div>
      )}
    </RemoteView>
  )
}

function EntityHead({ page: { entity } }: { page: EntityPage }) {
  const session = useSession()
  const aliases = entity.aliases.filter(name => name !== entity.name)
  const when = entity.type === 'Event' ? dateRange(entity.timeStart, entity.timeEnd) : null
  return (
    <header class="entity-head">
      <div class="entity-kind">
        <TypeDisc type={entity.type} />
        <span>{typeWord(entity.type)}</span>
        <IconButton icon="close" label="Close" hint="Esc" onClick={() => session.act(acts.stepBack())} />
      </div>
      <h2 class="headline">{entity.name}</h2>
      {when && <p class="entity-when">{when}</p>}
      {entity.descriptions.length > 0 && (
        <p class="entity-about">{distinct(entity.descriptions).slice(0, 4).join('; ')}</p>
      )}
      {aliases.length > 0 && (
        <p class="entity-aliases">
          <span class="label">Also</span> {aliases.slice(0, 8).join(', ')}
        </p>
      )}
    </header>
  )
}

/** Each once, whether it begins with a capital or not. */
const distinct = (descriptions: readonly string[]): readonly string[] => [
  ...new Map(descriptions.map(words => [words.toLowerCase(), words])).values(),
]

function Mentions({ mentions }: { mentions: readonly Mention[] }) {
  const session = useSession()
  const { focus } = session.desk.value
  return (
    <section>
      <h3 class="section-title">In {amount(mentions.length, 'article')}</h3>
      <ul class="plain-list">
        {mentions.map(({ id, article, title, outlet, publishedAt, name }) => (
          <li key={id} class="spoken-in">
            <a class="row row-article" href={linkTo({ ...focus, article, statement: null })}>
              <span class="row-words">{title ?? 'Without a title'}</span>
              <span class="row-note">
                {[outlet, shortDate(publishedAt), `as “${name}”`].filter(Boolean).join(' · ')}
              </span>
            </a>
            <NotThisOne id={id} mentions={mentions} />
          </li>
        ))}
      </ul>
    </section>
  )
}
