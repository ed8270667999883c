/** Where the analyser's files lie, what they say of themselves, and whether they are whole. */
import { existsSync, readFileSync } from 'node:fs'
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
  readonly weights: Uint8Array
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
export async function readModelFiles(folder = findFolder()): Promise<ModelFiles> {
  const weightsFile = join(folder, WEIGHTS)
  const gazetteerFile = join(folder, GAZETTEER)
  const weights = read(weightsFile)
  const gazetteer = read(gazetteerFile)
  const labels = readLabels(join(folder, LABELS))
  // The hashes are made beside this thread, while it reads the words.
  const hashes = Promise.all([sha256(weights), sha256(gazetteer)])
  const pieces = readVocabulary(join(folder, VOCABULARY))
  const known = looks(new TextDecoder().decode(gazetteer))
  const [hash, gazetteerHash] = await hashes
  if (hash !== labels.sha256)
    throw new ModelDamaged(weightsFile, 'these are not the weights that belong here')
  if (gazetteerHash !== labels.gazetteer)
    throw new ModelDamaged(gazetteerFile, 'these words are not those that the weights know')
  return { weightsFile, weights, hash: hash.slice(0, HASH_DIGITS), labels, pieces, looks: known }
}

function findFolder(): string {
  const module = dirname(fileURLToPath(import.meta.url))
  for (let here = module; here !== dirname(here); here = dirname(here)) {
    const folder = join(here, FOLDER)
    if (existsSync(join(folder, WEIGHTS))) return folder
  }
  throw new ModelMissing(join(FOLDER, WEIGHTS))
}

function read(file: string): Uint8Array<ArrayBuffer> {
  if (!existsSync(file)) throw new ModelMissing(file)
  return readFileSync(file)
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

function readJson<Schema extends z.ZodType>(file: string, schema: Schema, what: string): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(read(file))))
  } catch (cause) {
    if (cause instanceof ModelMissing) throw cause
    throw new ModelDamaged(file, what, { cause })
  }
}

function readVocabulary(file: string): WordPieces {
  if (!existsSync(file)) throw new ModelMissing(file)
  const { pieces, size } = wordPieces(file)
  if (size !== VOCABULARY_SIZE) {
    throw new ModelDamaged(file, `${size} word pieces instead of ${VOCABULARY_SIZE}`)
  }
  return pieces
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
}
