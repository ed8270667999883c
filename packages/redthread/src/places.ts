/** Where the parts of the product lie: in a checkout, and beside the bundle of an installed package. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The sources of a checkout lie in packages/redthread/src; the bundle is one folder. */
const isCheckout = import.meta.url.endsWith('.ts')

const CHECKOUT = join(import.meta.dirname, '../../..')

/** The built viewer; it may not be built yet. */
export const VIEWER = isCheckout
  ? join(CHECKOUT, 'packages/viewer/dist')
  : join(import.meta.dirname, 'viewer')

/** The examples, and where their graph is kept; only a checkout has them. */
export const EXAMPLES = isCheckout
  ? {
      articles: join(CHECKOUT, 'examples/articles'),
      store: join(CHECKOUT, '.redthread/examples'),
      /** What decides how they are read. */
      readers: ['packages/ingest/src', 'packages/graph/src', 'models/english'].map(path =>
        join(CHECKOUT, path),
      ),
    }
  : null

/** Whether the viewer can be served. */
export const isViewerBuilt = (): boolean => existsSync(join(VIEWER, 'index.html'))

/** The port of the page, unless told otherwise. */
export const PORT = 4173
