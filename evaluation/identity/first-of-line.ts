/** Words by the first word of their line, of a table with a line for each group of words that count as one. */
export function firstOfLine(table: string): ReadonlyMap<string, string> {
  const lines = table.trim().split('\n')
  return new Map(
    lines.flatMap(line => {
      const words = line.split(' ')
      return words.map(word => [word, words[0]!] as const)
    }),
  )
}
