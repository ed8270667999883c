const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const SHORT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/**
 * "24 January 2026" for a day or an instant of the API. The date stands as it is written, in no time zone of the
 * reader's: a paper's date does not change with who reads it. Null where there is none.
 */
export const longDate = (when: string | null): string | null => format(DAY, when)

/** "24 Jan 2026". */
export const shortDate = (when: string | null): string | null => format(SHORT, when)

function format(style: Intl.DateTimeFormat, when: string | null): string | null {
  const [year, month, day] = (when?.slice(0, 10) ?? '').split('-').map(Number)
  if (!year || !month || !day) return when
  return style.format(Date.UTC(year, month - 1, day))
}

/** "24 Jan 2026", or "24 Jan 2026 to 3 Mar 2026". */
export function dateRange(first: string | null, last: string | null): string | null {
  const [from, to] = [shortDate(first), shortDate(last)]
  return from && to && from !== to ? `${from} to ${to}` : (from ?? to)
}
