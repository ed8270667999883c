import type { Focus } from '../desk/desk.ts'

const PARTS = ['entity', 'edge', 'article', 'statement'] as const

/** The address of what is being read: "#entity=person:mara-venn~3f9a2c1b77d0". Empty where nothing is. */
export function linkTo(focus: Focus): string {
  const parts = PARTS.flatMap(part => {
    const id = focus[part]
    return id === null ? [] : [`${part}=${readable(id)}`]
  })
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}

/** What an address asks to read; parts that it does not know are left out. */
export function focusOf(hash: string): Focus {
  const given = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'))
  const [entity, edge, article, statement] = PARTS.map(part => given.get(part) || null)
  return {
    entity: entity ?? null,
    edge: entity ? null : (edge ?? null),
    article: article ?? null,
    statement: article ? (statement ?? null) : null,
  }
}

const readable = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':')
