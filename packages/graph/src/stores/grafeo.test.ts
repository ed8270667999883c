import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe } from 'vitest'

import { exploreContract } from '../explore.contract.ts'
import { openStore } from '../index.ts'
import { questionsContract } from '../questions.contract.ts'
import { searchContract } from '../search.contract.ts'
import { storeContract } from '../store.contract.ts'

const folder = await mkdtemp(join(tmpdir(), 'redthread-store-'))
afterAll(() => rm(folder, { recursive: true }))
const inFolder = { open: () => openStore(`file:${folder}/data`) }

describe('an embedded store keeps', () => {
  storeContract(inFolder)
})
describe('an embedded store answers:', () => {
  questionsContract(inFolder)
})
describe('an embedded store finds names:', () => {
  searchContract(inFolder)
})
describe('an embedded store is explored:', () => {
  exploreContract(inFolder)
})
