/** What the browser is told to allow: this server's own files, and nothing from anywhere else. */
import { createHash } from 'node:crypto'

import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Cytoscape puts exactly this into a style element of its own; its hash lets it in without `unsafe-inline`. */
const CYTOSCAPE_STYLE = '.__________cytoscape_container { position: relative; }'

export function strictHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", `'sha256-${createHash('sha256').update(CYTOSCAPE_STYLE).digest('base64')}'`],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'worker-src': ["'self'"],
        'manifest-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // We speak plain HTTP on loopback; a proxy that adds TLS sets this for its own name.
    strictTransportSecurity: false,
  })
}
