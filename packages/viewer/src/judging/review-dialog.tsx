import { useEffect, useRef } from 'preact/hooks'

import type { CandidateView, JudgementKind, QuestionView, Review } from '../api/types.ts'
import { ActionButton, IconButton } from '../ui/button.tsx'
import { TypeDisc } from '../ui/icons.tsx'
import { RemoteView } from '../ui/remote-view.tsx'
import { useSession } from '../ui/session-context.ts'
import { amount } from '../words/amounts.ts'
import { shortDate } from '../words/dates.ts'
import { judge } from './errands.ts'
import { YourName } from './your-name.tsx'

/** Asks about pairs that may be one, both sides with the sentences that speak of them. */
export function ReviewDialog() {
  const session = useSession()
  const dialog = useRef<HTMLDialogElement>(null)
  const open = session.dialog.value === 'review'
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  const close = () => {
    if (session.dialog.peek() === 'review') session.dialog.value = null
  }
  return (
    <dialog
      ref={dialog}
      class="dialog review"
      aria-labelledby="review-title"
      onClose={close}
      onClick={event => event.target === dialog.current && close()}
    >
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id="review-title">Are these one?</h2>
          <IconButton icon="close" label="Close" onClick={close} />
        </header>
        {open && (
          <RemoteView of={session.review} what="the pairs" keep>
            {review => <Questions review={review} />}
          </RemoteView>
        )}
      </div>
    </dialog>
  )
}

function Questions({ review: { questions, total, crowded } }: { review: Review }) {
  return (
    <>
      <p class="review-count" role="status">
        {total === 0
          ? 'Nothing waits for your word.'
          : `${amount(total, 'pair waits', 'pairs wait')} for your word, the likeliest first.`}
      </p>
      {total > 0 && <YourName />}
      <ol class="questions" data-questions>
        {questions.map(question => (
          <Question key={`${question.one.appearance} ${question.other.appearance}`} question={question} />
        ))}
      </ol>
      {crowded.length > 0 && (
        <p class="dialog-note">
          Borne by so many that not all pairs were compared:{' '}
          {crowded
            .map(({ name, appearances }) => `${name} (${appearances.toLocaleString('en-GB')})`)
            .join(', ')}
        </p>
      )}
    </>
  )
}

function Question({ question: { one, other, reasons } }: { question: QuestionView }) {
  const session = useSession()
  const say = (kind: JudgementKind) =>
    void judge(session, kind, {
      one: one.appearance,
      other: other.appearance,
      entities: [one.entity.id, other.entity.id],
    })
  return (
    <li class="question">
      <p class="question-why">{reasons.join('; ')}</p>
      <div class="question-sides">
        <Candidate candidate={one} />
        <Candidate candidate={other} />
      </div>
      <div class="tools">
        <ActionButton onClick={() => say('same')}>One and the same</ActionButton>
        <ActionButton onClick={() => say('different')}>Two of them</ActionButton>
      </div>
    </li>
  )
}

function Candidate({ candidate: { entity, article, context, start, end } }: { candidate: CandidateView }) {
  return (
    <div class="candidate">
      <p class="candidate-name">
        <TypeDisc type={entity.type} />
        <span>{entity.name}</span>
      </p>
      {entity.descriptions.length > 0 && (
        <p class="candidate-about">{entity.descriptions.slice(0, 3).join('; ')}</p>
      )}
      <blockquote class="candidate-quote">
        {context.slice(0, start)}
        <em>{context.slice(start, end)}</em>
        {context.slice(end)}
      </blockquote>
      <p class="row-note">
        {[article.outlet ?? article.title, shortDate(article.publishedAt), amount(entity.articles, 'article')]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  )
}
