/** The one place where a failure becomes an answer. */
import type { ErrorRequestHandler, Request } from 'express'

import { ClientGone, RequestError } from './errors.ts'
import { type Problem, problemOf } from './problem.ts'

/** Told of failures that nobody expected, so that they reach the log. */
export type Report = (error: unknown) => void

/**
 * Answers with problem+json; a person who opened a page gets the same words as a page.
 * Stacks go to `report` and never to the client.
 */
export function errorHandler(report: Report): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (error instanceof ClientGone || response.destroyed) return
    const problem = problemOf(error)
    if (problem.status === 500) report(error)
    if (response.headersSent) {
      next(error)
      return
    }
    response.status(problem.status).set('Cache-Control', 'no-store')
    if (error instanceof RequestError) response.set(error.headers)
    if (wantsPage(request)) response.type('html').send(page(problem))
    else response.type('application/problem+json').send(JSON.stringify(problem))
  }
}

const wantsPage = (request: Request): boolean =>
  !request.path.startsWith('/api/') && request.accepts(['json', 'html']) === 'html'

function page({ title, detail, remedy }: Problem): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<meta charset="utf-8">${line('title', `Redthread: ${title}`)}`,
    line('h1', title),
    line('p', detail),
    line('p', remedy),
    '</html>',
  ].join('\n')
}

const line = (tag: string, text: string): string => `<${tag}>${escaped(text)}</${tag}>`

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, found => `&#${found.charCodeAt(0)};`)
