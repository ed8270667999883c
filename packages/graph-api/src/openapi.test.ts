import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'

import { apiForTest } from '../test/api.ts'
import { openRoutes, routes } from './routes/index.ts'

const described = async () => {
  const api = await apiForTest()
  const { body } = await api.get('/openapi.json')
  return body as { paths: Record<string, Record<string, { operationId: string; parameters: object[] }>> }
}

test('the document is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  const result = await validator.validate({ ...(await described()) })
  expect(result.errors ?? []).toEqual([])
  expect(result.valid).toBe(true)
  expect(validator.version).toBe('3.1')
})

test('every route is in it, and nothing else', async () => {
  const { paths } = await described()
  const written = Object.values(paths).flatMap(path =>
    Object.values(path).map(({ operationId }) => operationId),
  )
  expect(written.toSorted()).toEqual(Object.keys({ ...openRoutes, ...routes }).toSorted())
  expect(Object.keys(paths)).toContain('/api/entities/{id}/neighbours')
})

test('every reference leads somewhere', async () => {
  const document = (await described()) as unknown as { components: { schemas: object } }
  const referenced = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
  const names = new Set(referenced.map(([, name]) => name))
  expect(names.size).toBeGreaterThan(10)
  expect(Object.keys(document.components.schemas).toSorted()).toEqual([...names].toSorted())
})

test('what may be left out of an address says so, with its standard value', async () => {
  const { paths } = await described()
  expect(paths['/api/search']?.['get']?.parameters).toMatchObject([
    { name: 'q', in: 'query', required: true },
    { name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
    { name: 'type', required: false, style: 'form', explode: false, schema: { type: 'array' } },
  ])
})
