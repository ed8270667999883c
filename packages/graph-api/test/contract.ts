/** The OpenAPI document as a judge of answers. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { z } from 'zod'

import { openApi } from '../src/openapi.ts'
import { openRoutes, routes } from '../src/routes/index.ts'

export interface Contract {
  /** What of an answer the document does not allow; null where all is well, or where it does not speak of the address. */
  broken(answer: { method: string; path: string; status: number; body: unknown }): string | null
}

const Document = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ responses: z.record(z.string(), z.unknown()) })),
  ),
})

export function contractOf(): Contract {
  const document = Document.parse(openApi({ ...openRoutes, ...routes }, '1.2.3'))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addSchema({ $id: 'http://api/', ...document })

  return {
    broken({ method, path, status, body }) {
      const pathname = new URL(path, 'http://api').pathname
      const template = Object.keys(document.paths).find(one => matches(one, pathname))
      const operation = template && document.paths[template]?.[method.toLowerCase()]
      if (!operation) return null
      const key = String(status) in operation.responses ? String(status) : 'default'
      const type = status < 400 ? 'application~1json' : 'application~1problem+json'
      const steps = [
        'paths',
        escaped(template),
        method.toLowerCase(),
        'responses',
        key,
        'content',
        type,
        'schema',
      ]
      const valid = ajv.validate({ $ref: `http://api/#/${steps.map(encodeURIComponent).join('/')}` }, body)
      return valid ? null : ajv.errorsText()
    },
  }
}

const matches = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)

const escaped = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1')
