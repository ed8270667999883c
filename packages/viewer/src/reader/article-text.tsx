import { useLayoutEffect, useRef } from 'preact/hooks'

import type { ArticlePage, StatementView } from '../api/types.ts'
import { entityHref } from '../ui/entity-link.tsx'
import { type Paragraph, paragraphsOf, type Segment } from './segments.ts'

interface ArticleTextProps {
  readonly page: ArticlePage
  readonly statement: StatementView | null
}

/** The article's whole text: as text, never as markup. The statement's quote is highlighted and scrolled to. */
export function ArticleText({ page, statement }: ArticleTextProps) {
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    root.current?.querySelector('mark')?.scrollIntoView({ block: 'center' })
  }, [page, statement])
  const paragraphs = paragraphsOf(page.article.text, page.appearances, statement)
  const names = new Map(page.appearances.map(({ entity, name }) => [entity, name]))
  return (
    <div class="article-text" ref={root} lang={page.article.language}>
      {withoutTitle(paragraphs, page.article.title).map((paragraph, index) => (
        <p key={index}>
          {paragraph.map((segment, place) => (
            <Run
              key={place}
              segment={segment}
              name={segment.entity ? (names.get(segment.entity) ?? null) : null}
            />
          ))}
        </p>
      ))}
    </div>
  )
}

function Run({ segment, name }: { segment: Segment; name: string | null }) {
  const words = segment.entity ? (
    <a
      class={isName(segment.text) ? 'mention' : 'mention mention-quiet'}
      href={entityHref(segment.entity)}
      title={name ?? undefined}
    >
      {segment.text}
    </a>
  ) : (
    segment.text
  )
  if (segment.quoted) return <mark>{words}</mark>
  return segment.sentence ? <span class="around-quote">{words}</span> : <>{words}</>
}

/** Capitals that only begin a sentence. */
const OPENERS = /^(?:The|An?|She|He|They|It|Its|His|Her|Their|That|This|These|Who|We|I|You|Our|Two|Some)\b/

/** "Mara Venn" is underlined; "she" and "the port" are links too, and show it only when pointed at. */
const isName = (text: string): boolean => /\p{Lu}/u.test(text.replace(OPENERS, ''))

/** The headline stands above the text already: a first paragraph that only repeats it is left out. */
function withoutTitle(paragraphs: readonly Paragraph[], title: string | null): readonly Paragraph[] {
  const [first, ...rest] = paragraphs
  if (!first || !title) return paragraphs
  const text = first.map(segment => segment.text).join('')
  const quoted = first.some(segment => segment.quoted)
  return text.trim() === title.trim() && !quoted ? rest : paragraphs
}
