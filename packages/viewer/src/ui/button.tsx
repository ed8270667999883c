import type { ComponentChildren } from 'preact'

import { Icon, type IconName } from './icons.tsx'

interface IconButtonProps {
  readonly icon: IconName
  /** Its name for screen readers, and its tip. */
  readonly label: string
  /** The key that does the same, told in the tip. */
  readonly hint?: string
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly onClick: () => void
}

/** A button that is an icon. */
export const IconButton = ({ icon, label, hint, disabled, pressed, onClick }: IconButtonProps) => (
  <button
    type="button"
    class="icon-button"
    aria-label={label}
    aria-pressed={pressed}
    title={hint ? `${label} (${hint})` : label}
    disabled={disabled}
    onClick={onClick}
  >
    <Icon name={icon} />
  </button>
)

interface ActionProps {
  readonly icon?: IconName
  readonly children: ComponentChildren
  readonly hint?: string
  readonly pressed?: boolean
  readonly busy?: boolean
  readonly onClick: () => void
}

/** A button with words, and an icon before them if there is one. */
export const ActionButton = ({ icon, children, hint, pressed, busy, onClick }: ActionProps) => (
  <button
    type="button"
    class="action"
    aria-pressed={pressed}
    aria-busy={busy}
    title={hint ? `Key: ${hint}` : undefined}
    onClick={onClick}
  >
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </button>
)
