/** What an evaluation gives: measures in sections, to be printed as a table or as JSON. */

export interface Measure {
  readonly name: string
  readonly value: number
  /** Decimals to print; 3 where not given. */
  readonly digits?: number
  /** What is to be reached. */
  readonly mark?: Mark
  /** What others have reached: system → score, in the same unit as the value. */
  readonly published?: Readonly<Record<string, number>>
}

/** A bound that counts as reached: "at least 0.9", or "at most 0". */
export type Mark = { readonly least: number } | { readonly most: number }

export interface Section {
  /** What was measured on what: "EWT, gold tokens". */
  readonly title: string
  readonly measures: readonly Measure[]
}

export interface Report {
  readonly sections: readonly Section[]
  /** What was measured, such as the name of the analyser with the hash of its weights. */
  readonly of?: string
}

/** A report, and what it says of itself. */
export interface PrintedReport extends Report {
  readonly subject: string
  readonly split: string
  /** ISO 8601. */
  readonly at: string
  /** Data sets that were not there to be measured on. */
  readonly missing: readonly string[]
}

export const isReached = (value: number, mark: Mark): boolean =>
  'least' in mark ? value >= mark.least : value <= mark.most

/** As JSON for other programs: values are not rounded. */
export const reportJson = (report: PrintedReport): string => JSON.stringify(report, null, 2)

/** As a table for people: a line a measure, under the title of its section. */
export function reportTable({ subject, split, at, of, sections, missing }: PrintedReport): string {
  const rows = sections.flatMap(({ title, measures }) => [[title], ...measures.map(cells)])
  const widths = [0, 1, 2].map(column =>
    Math.max(0, ...rows.filter(({ length }) => length > 1).map(row => row[column]!.length)),
  )
  const line = (row: readonly string[]) =>
    row.length === 1
      ? `\n${row[0]}`
      : `  ${row[0]!.padEnd(widths[0]!)}  ${row[1]!.padStart(widths[1]!)}  ${row[2]!.padEnd(widths[2]!)}  ${row[3]}`.trimEnd()
  return [
    `${subject}, ${split}, ${at.slice(0, 10)}${of === undefined ? '' : `: ${of}`}`,
    ...rows.map(line),
    ...(missing.length > 0 ? ['', `Not measured, for want of: ${missing.join(', ')}`] : []),
  ].join('\n')
}

function cells({ name, value, digits = 3, mark, published = {} }: Measure): string[] {
  const others = Object.entries(published).map(([system, score]) => `${system} ${score.toFixed(digits)}`)
  return [name, value.toFixed(digits), mark ? markWords(value, mark) : '', others.join(', ')]
}

function markWords(value: number, mark: Mark): string {
  const bound = 'least' in mark ? `≥ ${mark.least}` : `≤ ${mark.most}`
  return `${bound} ${isReached(value, mark) ? '✓' : '✗'}`
}
