import { UsageWrong } from '@redthread/graph'
import { expect, test } from 'vitest'

import { apiForTest } from '../../test/api.ts'

const token = 'correct-horse-battery'
const PATH = '/openapi.json'

test('without a token nothing is given but health', async () => {
  const api = await apiForTest({ token, viewerFolder: import.meta.dirname })
  for (const path of [PATH, '/', '/api/overview', '/api/nowhere', '/assets/x.js']) {
    const { status, headers } = await api.get(path)
    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toBe('Bearer')
  }
  // The store of this test is down, which health says; it did not ask for the token.
  expect((await api.get('/healthz')).status).toBe(503)
})

test('a program sends the token as bearer', async () => {
  const api = await apiForTest({ token })
  const asked = async (authorization: string) =>
    (await api.get(PATH, { Authorization: authorization })).status
  expect(await asked(`Bearer ${token}`)).toBe(200)
  expect(await asked(`bearer ${token}`)).toBe(200)
  expect(await asked(`Bearer ${token}x`)).toBe(401)
  expect(await asked(`Bearer ${token.slice(1)}`)).toBe(401)
  expect(await asked('Bearer')).toBe(401)
  expect(await asked(`Basic ${token}`)).toBe(401)
})

test('a person opens the address with the token once, and the browser remembers', async () => {
  const api = await apiForTest({ token })
  const opened = await api.get(`${PATH}?token=${token}&part=1`)
  expect(opened.status).toBe(303)
  expect(opened.headers.get('location')).toBe(`${PATH}?part=1`)
  const cookie = opened.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  expect(cookie).not.toContain(token)

  const [remembered = ''] = cookie.split(';')
  expect((await api.get(PATH, { Cookie: `other=1; ${remembered}` })).status).toBe(200)
  expect((await api.get(PATH, { Cookie: `${remembered}x` })).status).toBe(401)
  expect((await api.get(PATH, { Cookie: 'redthread_token=' })).status).toBe(401)
})

test.each(['', 'short', 'with spaces between words', 'пароль-пароль-пароль'])(
  '%j is no token',
  async weak => {
    await expect(apiForTest({ token: weak })).rejects.toThrow(UsageWrong)
  },
)

test('a wrong token in the address sets nothing', async () => {
  const api = await apiForTest({ token })
  const { status, headers } = await api.get('/?token=wrong')
  expect(status).toBe(401)
  expect(headers.get('set-cookie')).toBeNull()
})

test('the way back leads to this server only', async () => {
  const api = await apiForTest({ token })
  const { headers } = await api.get(`//elsewhere.example/?token=${token}`)
  expect(headers.get('location')).toBe('/elsewhere.example/')
})

test('a person without the token reads a page that says what to do', async () => {
  const api = await apiForTest({ token })
  const { status, text, headers } = await api.get('/', { Accept: 'text/html,*/*;q=0.8' })
  expect(status).toBe(401)
  expect(headers.get('content-type')).toMatch(/^text\/html/)
  expect(text).toContain('?token=')
})
