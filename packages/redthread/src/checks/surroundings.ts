/** What the product stands on: Node, the built page, folders to write to. */
import { constants, existsSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'

import { storeFolder } from '@redthread/graph'

import { PartMissing } from '../errors.ts'
import { isViewerBuilt, VIEWER } from '../places.ts'
import { type Check, well } from './check.ts'

const OLDEST_NODE = 22

export const node: Check = {
  name: 'Node.js',
  look: async () => {
    const { node: version } = process.versions
    if (Number.parseInt(version, 10) >= OLDEST_NODE) return well(version)
    throw new PartMissing(`Node.js ${version} is too old.`, `Install Node.js ${OLDEST_NODE} or later.`)
  },
}

export const viewer: Check = {
  name: 'page',
  look: async () => {
    if (isViewerBuilt()) return well('built')
    throw new PartMissing(`The page is not built: ${VIEWER} is empty.`, 'Run npm run build:viewer.')
  },
}

export const folders: Check = {
  name: 'folders',
  look: async (spec, { cwd }) => {
    const store = storeFolder(spec, { cwd })
    const needed = [tmpdir(), ...(store === null ? [] : [nearest(store)])]
    for (const folder of needed) {
      await access(folder, constants.W_OK).catch((cause: unknown) => {
        throw new PartMissing(
          `The folder ${folder} cannot be written to.`,
          'Change its permissions, or keep the graph elsewhere with --store.',
          { cause },
        )
      })
    }
    return well(`${needed.join(' and ')} can be written to`)
  },
}

/** The folder, or the one above it in which it would be made. */
const nearest = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder))
