/** Describes routes as OpenAPI 3.1, from the same schemas that check their requests. */
import * as graph from '@redthread/graph'
import { z } from 'zod'

import { Problem } from './problem.ts'
import type { Route } from './route.ts'

type Json = Record<string, unknown>

/** The document for these routes; the key of a route is its operation id. */
export function openApi(routes: Readonly<Record<string, Route>>, version: string): Json {
  const named = namedSchemas(routes)
  const paths: Record<string, Json> = {}
  for (const [name, route] of Object.entries(routes)) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operation(name, route, named) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Redthread',
      version,
      summary: 'A graph of statements read from articles, each with the words that prove it.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    // A server that only this machine can reach asks for no token.
    security: [{}, { token: [] }],
    paths,
    components: {
      schemas: components(routes, named),
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  }
}

/** What a route returns has a name: that of the graph's schema, or of the route. */
function namedSchemas(routes: Readonly<Record<string, Route>>): z.core.$ZodRegistry<{ id: string }> {
  const named = z.registry<{ id: string }>()
  for (const [id, value] of Object.entries({ ...graph, Problem })) {
    if (value instanceof z.ZodType) named.add(value, { id })
  }
  for (const [name, { returns }] of Object.entries(routes)) {
    if (!named.has(returns)) named.add(returns, { id: `${name[0]?.toUpperCase()}${name.slice(1)}Answer` })
  }
  return named
}

/** The named schemas that answers are made of, those of the store alone left out. */
function components(
  routes: Readonly<Record<string, Route>>,
  named: z.core.$ZodRegistry<{ id: string }>,
): Json {
  const { schemas } = z.toJSONSchema(named, { uri: reference })
  const used: Json = {}
  const use = (id: string | undefined): void => {
    if (id === undefined || id in used) return
    const { $id: _id, $schema: _dialect, ...schema } = schemas[id] ?? {}
    used[id] = schema
    for (const [, inner] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g)) use(inner)
  }
  for (const schema of [Problem, ...Object.values(routes).map(({ returns }) => returns)])
    use(named.get(schema)?.id)
  return used
}

const reference = (id: string): string => `#/components/schemas/${id}`

function operation(operationId: string, route: Route, named: z.core.$ZodRegistry<{ id: string }>): Json {
  const content = (type: string, schema: z.ZodType) => ({
    content: { [type]: { schema: { $ref: reference(named.get(schema)?.id ?? '') } } },
  })
  return {
    operationId,
    summary: route.summary,
    parameters: [...parameters('path', route.params), ...parameters('query', route.query)],
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: plain(route.body, 'input') } },
      },
    }),
    responses: {
      200: { description: route.summary, ...content('application/json', route.returns) },
      default: {
        description: 'What went wrong, and what to do',
        ...content('application/problem+json', Problem),
      },
    },
  }
}

function parameters(where: 'path' | 'query', { shape }: z.ZodObject): Json[] {
  return Object.entries(shape).map(([name, field]) => {
    const { description, ...schema } = plain(field as z.ZodType, 'output')
    return {
      name,
      in: where,
      required: !(field as z.ZodType).safeParse(undefined).success,
      ...(description !== undefined && { description }),
      // Lists are written `a,b`.
      ...(where === 'query' && schema['type'] === 'array' && { style: 'form', explode: false }),
      schema,
    }
  })
}

/** A schema with all that it needs inside it. */
function plain(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, reused: 'inline' })
  return rest
}
