import { useMemo, useRef } from 'preact/hooks'

import { Icon } from '../ui/icons.tsx'
import { useSession } from '../ui/session-context.ts'
import { createSearch, type Search } from './model.ts'
import { nextActive } from './next-active.ts'
import { Suggestions } from './suggestions.tsx'

/** Finds people, organisations, places and events by parts of their names, with suggestions while typing. */
export function SearchBox() {
  const session = useSession()
  const search = useMemo(() => createSearch(session), [session])
  const input = useRef<HTMLInputElement>(null)
  const expanded = search.open.value && search.text.value.trim() !== ''
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder="Find a person, organisation, place or event"
        aria-label="Find a person, organisation, place or event"
        aria-expanded={expanded}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={
          expanded && search.hits.value.length > 0 ? `hit-${search.active.value}` : undefined
        }
        value={search.text}
        onInput={event => type(search, event.currentTarget.value)}
        onFocus={() => (search.open.value = true)}
        onBlur={() => (search.open.value = false)}
        onKeyDown={event => press(search, event)}
      />
      <kbd class="search-key" aria-hidden="true">
        /
      </kbd>
      {expanded && <Suggestions search={search} />}
    </div>
  )
}

function type(search: Search, text: string): void {
  search.text.value = text
  search.open.value = true
}

function press(search: Search, event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }): void {
  const hits = search.hits.peek()
  const next = nextActive(event.key, search.active.peek(), hits.length)
  if (next !== null) {
    event.preventDefault()
    search.active.value = next
    search.open.value = true
  }
  if (event.key === 'Escape') escape(search, event.currentTarget)
  if (event.key === 'Enter' && search.text.peek().trim() !== '') {
    event.preventDefault()
    search.submit()
  }
}

/** Escape empties the box; in an empty one it leaves it. */
function escape(search: Search, input: HTMLInputElement): void {
  if (search.text.peek() === '') input.blur()
  search.text.value = ''
}
