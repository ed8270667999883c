/** Where the analyser's files lie, what they say of themselves, and whether they are whole. */
import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

import { ModelDamaged, ModelMissing } from './errors.ts'
import { looks, type Looks } from './looks.ts'
import { wordPieces, type WordPieces } from './word-pieces.ts'

const FOLDER = join('models', 'english')
const WEIGHTS = 'model.int8.onnx'
const VOCABULARY = 'vocab.txt'
const LABELS = 'meta.json'
const GAZETTEER = 'gazetteer.tsv'
/** BERT uncased; a shorter file has lost its end. */
const VOCABULARY_SIZE = 30_522
const HASH_DIGITS = 8
const READ_BYTES = 2 ** 18

/** What this version can read. */
const FORMAT = 2

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const Labels = z.object({
  format: z.literal(FORMAT),
  /** Of the weights. */
  sha256: Sha256,
  /** Of the gazetteer that the weights were trained with. */
  gazetteer: Sha256,
  upos: z.array(z.string()).min(1),
  xpos: z.array(z.string()).min(1),
  rel: z.array(z.string()).min(1),
  ner: z.array(z.string()).min(1),
})
export type Labels = z.infer<typeof Labels>

export interface ModelFiles {
  readonly weightsFile: string
  /** The first eight hex digits of the SHA-256 of the weights. */
  readonly hash: string
  readonly labels: Labels
  readonly pieces: WordPieces
  readonly looks: Looks
}

/**
 * Reads the analyser's files.
 *
 * @param folder where they lie; else the nearest `models/english` at or above this module (a checkout has it at its
 *   root, a published bundle beside itself)
 * @throws {ModelMissing}
 * @throws {ModelDamaged}
 */
export function readModelFiles(folder = findFolder()): ModelFiles {
  const weightsFile = join(folder, WEIGHTS)
  const gazetteerFile = join(folder, GAZETTEER)
  const hash = sha256(weightsFile)
  const labels = readLabels(join(folder, LABELS))
  if (hash !== labels.sha256)
    throw new ModelDamaged(weightsFile, 'these are not the weights that belong here')
  if (sha256(gazetteerFile) !== labels.gazetteer)
    throw new ModelDamaged(gazetteerFile, 'these words are not those that the weights know')
  return {
    weightsFile,
    hash: hash.slice(0, HASH_DIGITS),
    labels,
    pieces: readVocabulary(join(folder, VOCABULARY)),
    looks: looks(readText(gazetteerFile)),
  }
}

function findFolder(): string {
  const module = dirname(fileURLToPath(import.meta.url))
  for (let here = module; here !== dirname(here); here = dirname(here)) {
    const folder = join(here, FOLDER)
    if (existsSync(join(folder, WEIGHTS))) return folder
  }
  throw new ModelMissing(join(FOLDER, WEIGHTS))
}

function readText(file: string): string {
  requireFile(file)
  return readFileSync(file, 'utf8')
}

function requireFile(file: string): void {
  if (!existsSync(file)) throw new ModelMissing(file)
}

function readLabels(file: string): Labels {
  return readJson(file, Labels, 'no list of labels that this version can read')
}

/**
 * A file of numbers beside the analyser.
 *
 * @throws {ModelMissing}
 * @throws {ModelDamaged} where it is no JSON of this schema
 */
export function readModelJson<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> {
  return readJson(join(findFolder(), name), schema, 'not the numbers that this version can read')
}

/**
 * A file of bytes beside the analyser.
 *
 * @throws {ModelMissing}
 */
export function readModelFile(name: string): Buffer {
  const file = join(findFolder(), name)
  requireFile(file)
  return readFileSync(file)
}

function readJson<Schema extends z.ZodType>(file: string, schema: Schema, what: string): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(readText(file)))
  } catch (cause) {
    if (cause instanceof ModelMissing) throw cause
    throw new ModelDamaged(file, what, { cause })
  }
}

function readVocabulary(file: string): WordPieces {
  requireFile(file)
  const { pieces, size } = wordPieces(file)
  if (size !== VOCABULARY_SIZE) {
    throw new ModelDamaged(file, `${size} word pieces instead of ${VOCABULARY_SIZE}`)
  }
  return pieces
}

/** Read bit by bit: the weights as a whole would take as much memory again as the runtime holds them in. */
function sha256(file: string): string {
  requireFile(file)
  const hash = createHash('sha256')
  const bytes = Buffer.allocUnsafe(READ_BYTES)
  const descriptor = openSync(file, 'r')
  try {
    for (let read = readSync(descriptor, bytes); read > 0; read = readSync(descriptor, bytes)) {
      hash.update(bytes.subarray(0, read))
    }
  } finally {
    closeSync(descriptor)
  }
  return hash.digest('hex')
}
