import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'

import type { EntityRef, Hit, JudgedView, JudgementKind, JudgementView } from '../api/types.ts'
import { searchModel } from '../search/model.ts'
import { Suggestions } from '../search/suggestions.tsx'
import { ActionButton } from '../ui/button.tsx'
import { RemoteView } from '../ui/remote-view.tsx'
import { useSession } from '../ui/session-context.ts'
import { shortDate } from '../words/dates.ts'
import { judge, undo } from './errands.ts'
import { YourName } from './your-name.tsx'

/** Who this is, and is not: what people said of it, and a way to say more. */
export function Identity({ entity }: { entity: EntityRef }) {
  const session = useSession()
  const asked = useSignal<JudgementKind | null>(null)
  const toggle = (kind: JudgementKind) => (asked.value = asked.peek() === kind ? null : kind)
  return (
    <section class="identity" data-identity>
      <h3 class="section-title">Who is who</h3>
      <div class="tools">
        <ActionButton pressed={asked.value === 'same'} onClick={() => toggle('same')}>
          Same as…
        </ActionButton>
        <ActionButton pressed={asked.value === 'different'} onClick={() => toggle('different')}>
          Not the same as…
        </ActionButton>
      </div>
      {asked.value && <YourName />}
      {asked.value && (
        <Whom key={asked.value} kind={asked.value} entity={entity} done={() => (asked.value = null)} />
      )}
      <RemoteView of={session.judgements} what="what people said" keep>
        {judgements =>
          judgements.length > 0 ? (
            <ul class="judgements" data-judgements>
              {judgements.map(judgement => (
                <Judgement key={judgement.id} judgement={judgement} />
              ))}
            </ul>
          ) : null
        }
      </RemoteView>
    </section>
  )
}

interface WhomProps {
  readonly kind: JudgementKind
  readonly entity: EntityRef
  readonly done: () => void
}

/** A search for the other one. */
function Whom({ kind, entity, done }: WhomProps) {
  const session = useSession()
  const search = useMemo(
    () =>
      searchModel(
        async (text, limit, signal) =>
          (await session.api.search(text, limit, signal)).filter(({ id }) => id !== entity.id),
        (hit: Hit) => {
          done()
          const pair = { one: entity.id, other: hit.id, entities: [entity.id, hit.id] }
          void judge(session, kind, pair)
        },
      ),
    [entity.id, kind],
  )
  return (
    <div class="whom">
      <input
        type="text"
        class="whom-input"
        autocomplete="off"
        spellcheck={false}
        aria-label={kind === 'same' ? `${entity.name} is the same as` : `${entity.name} is not the same as`}
        placeholder="Find by name"
        value={search.text}
        ref={input => input?.focus()}
        onInput={event => (search.text.value = event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') search.submit()
          if (event.key === 'Escape') done()
        }}
      />
      {search.text.value.trim() !== '' && <Suggestions search={search} />}
    </div>
  )
}

function Judgement({ judgement }: { judgement: JudgementView }) {
  const session = useSession()
  const { kind, by, at, note, one, other } = judgement
  return (
    <li class="judgement">
      <p>
        {told(one)} <span class="label">{kind === 'same' ? 'is' : 'is not'}</span> {told(other)}
      </p>
      {note && <p class="judgement-note">{note}</p>}
      <p class="row-note">
        {[by ? `by ${by}` : null, shortDate(at)].filter(Boolean).join(' · ')}
        <button type="button" class="judgement-undo" onClick={() => void undo(session, judgement)}>
          Undo
        </button>
      </p>
    </li>
  )
}

const told = ({ words, article }: JudgedView): string =>
  `${words} (${article ? (article.outlet ?? article.title ?? 'an article') : 'a forgotten article'})`
