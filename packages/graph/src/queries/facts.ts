/** Statements about one entity, gathered into facts. */
import type { Factuality } from '../model.ts'
import { relationNamed } from '../ontology/index.ts'
import type { EntityRef, FactGroup, StatementView } from '../views.ts'

type Role = Pick<FactGroup, 'relation' | 'direction' | 'other' | 'value'>

/** Where an entity is neither subject nor object, but where it happened, or who says so. */
const BESIDE = { AT: 'is where it happened', BY: 'says so' } as const

/**
 * What statements say of the entity of this id: one group for each relation, direction and other end or value, most
 * statements first; last those that only happened there (`AT`) or are only said by it (`BY`), in one group each.
 */
export function factGroups(id: string, statements: readonly StatementView[]): FactGroup[] {
  const groups = new Map<string, { role: Role; statements: StatementView[] }>()
  for (const statement of statements) {
    const role = roleOf(id, statement)
    const key = JSON.stringify([role.relation, role.direction, role.other?.id ?? null, role.value])
    const group = groups.get(key) ?? { role, statements: [] }
    group.statements.push(statement)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ role, statements: of }) => factGroup(role, of)).toSorted(byWeight)
}

function roleOf(id: string, { subject, object, place, relation, value }: StatementView): Role {
  if (subject.id === id) return { relation, direction: directed(relation, 'out'), other: object, value }
  if (object?.id === id) return { relation, direction: directed(relation, 'in'), other: subject, value: null }
  return { relation: place?.id === id ? 'AT' : 'BY', direction: 'in', other: null, value: null }
}

const directed = (relation: string, direction: 'in' | 'out') =>
  relationNamed(relation)?.symmetric ? 'both' : direction

const isBeside = (relation: string): relation is keyof typeof BESIDE => relation in BESIDE

function factGroup(role: Role, statements: StatementView[]): FactGroup {
  const known = relationNamed(role.relation)
  const factualities: Partial<Record<Factuality, number>> = {}
  for (const { factuality } of statements) factualities[factuality] = (factualities[factuality] ?? 0) + 1
  const words = role.relation.toLowerCase().replaceAll('_', ' ')
  return {
    ...role,
    means: isBeside(role.relation) ? BESIDE[role.relation] : (known?.means ?? words),
    inverse: known?.inverse ?? null,
    edgeType: known || isBeside(role.relation) ? role.relation : 'RELATED_TO',
    factualities,
    statements,
  }
}

const words = ({ relation, direction, other, value }: FactGroup) =>
  [relation, direction, end(other), value ?? ''].join('\0')

function byWeight(a: FactGroup, b: FactGroup): number {
  const beside = Number(isBeside(a.relation)) - Number(isBeside(b.relation))
  if (beside !== 0) return beside
  if (a.statements.length !== b.statements.length) return b.statements.length - a.statements.length
  return words(a) < words(b) ? -1 : 1
}

const end = (other: EntityRef | null) => (other ? `${other.name}\0${other.id}` : '')
