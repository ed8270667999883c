import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'

import { articleId } from '@redthread/graph'
import { expect, test } from 'vitest'

import { articleIn, articlesIn, folderOf, readAll, told } from './testing.ts'

test('a text keeps every character: spaces, line ends, composed letters; only the byte-order mark goes', async () => {
  const text = '  Harbour chief resigns \r\n\r\nOskar Lind, né Dvořa\u0301k, resigned.\t\n\n'
  const { article } = await articleIn('a.txt', `\ufeff${text}`)
  expect(article.text).toBe(text)
  expect(article.title).toBe('Harbour chief resigns')
  expect(article).toMatchObject({
    url: null,
    outlet: null,
    publishedAt: null,
    updatedAt: null,
    language: 'en',
  })
})

test('an article is named by what it says and where, not by its file or the time of reading', async () => {
  const one = await articleIn('a.txt', 'Oskar Lind resigned on Monday.')
  const other = await articleIn('b.txt', 'Oskar Lind resigned on Monday.')
  expect(one.article.id).toBe(other.article.id)
  expect(one.article.id).toBe(articleId({ text: one.article.text, title: 'Oskar Lind resigned on Monday.' }))
  expect([one.article.sources, other.article.sources]).toEqual([['a.txt'], ['b.txt']])
})

test('front matter gives title, address, outlet and dates; Markdown becomes plain blocks', async () => {
  const { article, warnings } = await articleIn(
    'a.md',
    `---
title: "Docks: a sale"
url: https://post.example/docks
outlet: Harbour Post
date: 2026-01-24
updatedAt: 2026-01-25T08:00:00Z
---

# Docks sold

Oskar **Lind**, head of the
[port authority](https://port.example), *resigned*.  
He left at once.

- two cranes
- a \`tug\`

> "I am done," he said.

![a crane](crane.jpg)

<div>advert</div>

***
`,
  )
  expect(warnings).toEqual([])
  expect(article.text).toBe(
    'Docks sold\n\nOskar Lind, head of the port authority, resigned.\nHe left at once.\n\ntwo cranes\n\na tug\n\n"I am done," he said.',
  )
  expect(article).toMatchObject({
    title: 'Docks: a sale',
    url: 'https://post.example/docks',
    outlet: 'Harbour Post',
    publishedAt: '2026-01-24',
    updatedAt: '2026-01-25T08:00:00Z',
  })
})

test('without front matter the first heading is the title and a dateline gives the date', async () => {
  const { article } = await articleIn(
    'a.md',
    'Some words.\n\n## Docks *sold*\n\nKALVAR, Jan 24, 2026 — Lind resigned.\n',
  )
  expect(article).toMatchObject({ title: 'Docks sold', publishedAt: '2026-01-24' })
})

test('a Markdown text that begins with a line has no front matter', async () => {
  const { article } = await articleIn('a.md', '---\n\nOskar Lind resigned.\n')
  expect(article.text).toBe('Oskar Lind resigned.')
})

test('a line of JSONL is an article, known by its id; its text stays as it is', async () => {
  const lines = [
    {
      id: 'harbour/1',
      text: ' Lind resigned.\r\n',
      title: 'Docks',
      outlet: 'Post',
      publishedAt: '2026-01-24',
    },
    { id: 7, text: 'Venn follows Lind.', url: 'https://post.example/7', updatedAt: '24 January 2026' },
    { text: 'Venn met Lind.', title: null },
  ]
  const folder = await folderOf({
    'two/news.jsonl': `${lines.map(line => JSON.stringify(line)).join('\n\n')}\n`,
  })
  const [first, second, third] = await articlesIn(['two/news.jsonl'], { folder })
  expect(first?.article).toMatchObject({
    text: ' Lind resigned.\r\n',
    title: 'Docks',
    outlet: 'Post',
    publishedAt: '2026-01-24',
    sources: ['harbour/1'],
  })
  expect(second?.article).toMatchObject({
    sources: ['7'],
    title: 'Venn follows Lind.',
    updatedAt: '2026-01-24',
  })
  expect(third?.article.sources).toEqual(['two/news.jsonl'])
  expect([first, second, third].map(outcome => outcome?.source)).toEqual([
    'two/news.jsonl:1',
    'two/news.jsonl:3',
    'two/news.jsonl:5',
  ])
})

test('lines of JSONL are put together across chunks, letters included', async () => {
  const bytes = Buffer.from('{"text":"Veřík met Lind."}\n{"text":"Drobek met Venn."}')
  const chunks = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at, at + 1))
  const read = await articlesIn(['-'], { stdin: Readable.from(chunks), stdinFormat: 'jsonl' })
  expect(read.map(({ article }) => article.text)).toEqual(['Veřík met Lind.', 'Drobek met Venn.'])
})

test('standard input is one text', async () => {
  const stdin = Readable.from([Buffer.from('Lind resigned.\n'), Buffer.from('Venn follows.')])
  const [only] = await articlesIn(['-', '-'], { stdin })
  expect(only?.article).toMatchObject({ text: 'Lind resigned.\nVenn follows.', sources: ['-'] })
})

test('a folder gives its articles in order of their names, each once, and says what it left out', async () => {
  const folder = await folderOf({
    'news/b.txt': 'Lind resigned.',
    'news/a/z.md': 'Venn resigned.',
    'news/a/B.TXT': 'Drobek resigned.',
    'news/.draft.txt': 'Nobody resigned.',
    'news/crane.jpg': 'no text',
    'news/c.jsonl': '{"text":"Veřík resigned."}',
  })
  await symlink('..', join(folder, 'news/a/up'))
  await symlink('b.txt', join(folder, 'news/x.txt'))
  const outcomes = await articlesIn(['news', 'news/b.txt', './news', join(folder, 'news/b.txt')], { folder })
  expect(outcomes.map(({ source }) => source)).toEqual([
    'news/a/B.TXT',
    'news/a/z.md',
    'news/b.txt',
    'news/c.jsonl:1',
  ])
  expect(outcomes.map(({ warnings }) => warnings)).toEqual([
    ['left out of news: crane.jpg, 1 hidden file'],
    [],
    [],
    [],
  ])
})

test('a path inside the folder of the caller is remembered from there, another one as it was given', async () => {
  const [here, there] = [
    await folderOf({ 'sub/a.txt': 'Lind resigned.' }),
    await folderOf({ 'b.txt': 'Venn resigned.' }),
  ]
  const read = await articlesIn([join(here, 'sub', 'a.txt'), join(there, 'b.txt')], { folder: here })
  expect(read.map(({ article }) => article.sources)).toEqual([['sub/a.txt'], [join(there, 'b.txt')]])
})

test('an article in another language is kept, with a warning', async () => {
  const { article, warnings } = await articleIn(
    'a.txt',
    `Der Hafenmeister von Kalvar ist am Dienstag nach einem langen Streit mit dem Ministerium zurückgetreten. Seine
    Nachfolgerin wird nach Angaben der Behörde die bisherige Leiterin der Werft, die das Amt im März übernehmen soll.`,
  )
  expect(article.language).toBe('de')
  expect(warnings).toEqual([
    'it is written in German, so no statements are made of it; only English is understood',
  ])
})

test('what is given but is no date, or no web address, is left out with a warning', async () => {
  const { article, warnings } = await articleIn(
    'a.md',
    '---\ntitle: Docks\ndate: the day after\nurl: javascript:alert(1)\noutlet: [a, b]\n---\nKALVAR, Jan 24, 2026 — Lind resigned.',
  )
  expect(article).toMatchObject({ publishedAt: null, url: null, outlet: null })
  expect(warnings).toEqual([
    'outlet in the front matter is not a text; it is left out',
    '"javascript:alert(1)" is no web address; the article is kept without it',
    '"the day after" is no date; the article is kept without it',
  ])
})

test('one bad line or file does not keep the others from being read', async () => {
  const folder = await folderOf({
    'a.jsonl':
      '{"text":"Lind resigned."}\n{"text":\n[1]\n{"title":"no words"}\n{"text":" "}\n{"text":"a","title":5}\n',
    'b.txt': 'Venn resigned.',
    'c.txt': '',
  })
  expect(told(await readAll(['.', 'd.txt'], { folder }))).toEqual([
    'a.jsonl:1',
    'a.jsonl:2: this line is not JSON. Write one JSON object a line: {"text": "…"}',
    'a.jsonl:3: this line is not a JSON object. Write one object a line: {"text": "…"}',
    'a.jsonl:4: it has no "text". Give the article\'s words as "text": {"text": "…"}',
    'a.jsonl:5: its "text" is empty. Give the article\'s text.',
    'a.jsonl:6: its "title" is not a text. Put it into quotes, or leave it out.',
    'b.txt',
    'c.txt: it is empty. Give a file that holds the text of an article.',
    'd.txt: there is no such file or folder. Check the spelling of the path.',
  ])
})
