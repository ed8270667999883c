/**
 * Cities by name, from the file that `city-lines.ts` writes: a line for each name of a city, sorted by its bytes. A name
 * is searched by halves and only its own lines are decoded; all 54,000 would take a tenth of a second and 15 MB a thread.
 */
import { readModelFile } from '../language/model-files.ts'
import type { City } from './cities.ts'

export const CITY_FILE = 'cities.tsv'

const LINE_END = 10

let lines: Buffer | undefined

/** The cities of this name as it is written, in the order of the package. */
export function citiesNamed(name: string): City[] {
  if (/[\t\n]/.test(name)) return []
  lines ??= readModelFile(CITY_FILE)
  const asked = Buffer.from(`${name}\t`)
  const found: City[] = []
  for (let at = firstLine(lines, asked); order(lines, at, asked) === 0;) {
    const end = lines.indexOf(LINE_END, at)
    found.push(cityOf(lines.toString('utf8', at, end)))
    at = end + 1
  }
  return found
}

/** Where the first line starts that does not come before what is asked. */
function firstLine(bytes: Buffer, asked: Buffer): number {
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const start = middle === 0 ? 0 : bytes.lastIndexOf(LINE_END, middle - 1) + 1
    if (order(bytes, start, asked) < 0) low = bytes.indexOf(LINE_END, start) + 1
    else high = start
  }
  return low
}

/** Whether the line at this place comes before (-1) or after (1) what is asked, or begins with it (0). */
const order = (bytes: Buffer, at: number, asked: Buffer): number =>
  bytes.compare(asked, 0, asked.length, at, Math.min(at + asked.length, bytes.length))

/** The name by which a city is found, its own where that is another, and what is known of it. */
export const lineOf = (key: string, { name, country, isCapital, population, lat, lon }: City): string =>
  [key, name === key ? '' : name, country, isCapital ? 'capital' : '', population, lat, lon].join('\t')

function cityOf(line: string): City {
  const [key = '', name, country = '', capital, population, lat, lon] = line.split('\t')
  return {
    name: name || key,
    country,
    isCapital: capital !== '',
    population: Number(population),
    lat: Number(lat),
    lon: Number(lon),
  }
}
