/** The mark: three knots on one red thread, and the name. */
export const Logo = () => (
  <a class="logo" href="#" aria-label="Redthread, to the overview">
    <svg class="logo-mark" viewBox="0 0 40 28" aria-hidden="true">
      <path d="M4 21C10 21 9.5 7 16.5 7S23 21 29 21 34 13 36.5 8" />
      <circle cx="4.5" cy="21" r="3.2" />
      <circle cx="16.5" cy="7" r="3.2" />
      <circle cx="29" cy="21" r="3.2" />
    </svg>
    <span class="logo-name">Redthread</span>
  </a>
)
