/** Sets the focus where the reading goes on, so that keys scroll there and are no longer typed into the search. */
export function focusPanel(): void {
  document.querySelector<HTMLElement>('.panel-scroller')?.focus({ preventScroll: true })
}
