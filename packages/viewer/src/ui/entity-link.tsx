import type { EntityRef } from '../api/types.ts'
import { NO_FOCUS } from '../desk/desk.ts'
import { linkTo } from '../state/link.ts'
import { TypeDisc } from './icons.tsx'

/** The address of an entity on this page. */
export const entityHref = (id: string): string => linkTo({ ...NO_FOCUS, entity: id })

/** An entity by its name and type; leads to its facts. */
export const EntityLink = ({ entity }: { entity: EntityRef }) => (
  <a class="entity-link" href={entityHref(entity.id)}>
    <TypeDisc type={entity.type} />
    <span>{entity.name}</span>
  </a>
)
