import type { Hit } from '../api/types.ts'
import { TypeDisc } from '../ui/icons.tsx'
import { amount } from '../words/amounts.ts'
import { typeWord } from '../words/entity-types.ts'
import type { Search } from './model.ts'

/** The suggestions below the search box. */
export function Suggestions({ search }: { search: Search }) {
  const hits = search.hits.value
  return (
    <div class="suggestions">
      <ul id="suggestions" role="listbox" aria-label="Suggestions">
        {hits.map((hit, index) => (
          <Suggestion key={hit.id} hit={hit} index={index} search={search} />
        ))}
      </ul>
      <Note search={search} />
    </div>
  )
}

function Suggestion({ hit, index, search }: { hit: Hit; index: number; search: Search }) {
  const about = [typeWord(hit.type), hit.descriptions[0] ?? alias(hit)].filter(Boolean).join(' · ')
  return (
    <li
      id={`hit-${index}`}
      role="option"
      aria-selected={search.active.value === index}
      data-entity={hit.id}
      onMouseMove={() => (search.active.value = index)}
      onMouseDown={event => {
        event.preventDefault() // the box keeps the focus until the choice is made
        search.choose(hit)
      }}
    >
      <TypeDisc type={hit.type} />
      <span class="hit-words">
        <span class="hit-name">{marked(hit.name, search.text.value)}</span>
        <span class="hit-about">{about}</span>
      </span>
      <span class="hit-articles">{amount(hit.articles, 'article')}</span>
    </li>
  )
}

const alias = (hit: Hit): string | undefined => {
  const other = hit.aliases.find(name => name !== hit.name)
  return other && `also ${other}`
}

/** The name with what was typed set strong, where it stands there as typed. */
function marked(name: string, typed: string) {
  const wanted = typed.trim().toLowerCase()
  const at = name.toLowerCase().indexOf(wanted)
  if (wanted === '' || at < 0) return name
  return (
    <>
      {name.slice(0, at)}
      <strong>{name.slice(at, at + wanted.length)}</strong>
      {name.slice(at + wanted.length)}
    </>
  )
}

function Note({ search }: { search: Search }) {
  const remote = search.remote.value
  if (remote.state === 'failed') return <p class="suggestions-note">{remote.failure.message}</p>
  if (search.hits.value.length > 0) return null
  const searching = remote.state === 'loading' || remote.state === 'idle'
  return (
    <p class="suggestions-note" role="status">
      {searching ? 'Searching' : 'No name like this in the articles. Try a part of it, or another spelling.'}
    </p>
  )
}
