import type { ComponentChildren } from 'preact'

interface SwitchProps {
  readonly sign: ComponentChildren
  readonly label: string
  /** How many there are on the board. */
  readonly count: number
  readonly on: boolean
  readonly tip?: string
  readonly onToggle: () => void
}

/** A row of the legend: a sign, what it means, how many there are; off, it hides them. */
export const Switch = ({ sign, label, count, on, tip, onToggle }: SwitchProps) => (
  <button type="button" role="switch" class="switch" aria-checked={on} title={tip} onClick={onToggle}>
    <span class="switch-sign">{sign}</span>
    <span class="switch-label">{label}</span>
    <span class="switch-count">{count}</span>
  </button>
)
