/** The built viewer. */
import { existsSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

import express, { type Router } from 'express'

import { ViewerNotBuilt } from './errors.ts'

/**
 * Serves the files of a folder. Addresses without an extension that are no file are the viewer's own pages and get
 * index.html. The folder is looked at with each request: the viewer may be built while we run.
 */
export function viewerFiles(folder: string): Router {
  const router = express.Router()
  const index = join(folder, 'index.html')
  const hashed = join(folder, 'assets') + sep

  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response, path) =>
        // The bundler puts a hash of its content into the name of each file there.
        response.set(
          'Cache-Control',
          path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    }),
  )
  router.use((request, response, next) => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (!reads || extname(request.path) !== '') return next()
    if (!existsSync(index)) throw new ViewerNotBuilt(folder)
    response.sendFile(index, {
      cacheControl: false,
      headers: { 'Cache-Control': 'no-cache' },
      dotfiles: 'allow',
    })
  })
  return router
}
